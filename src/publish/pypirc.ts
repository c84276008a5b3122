import type { Credential } from "./credential.ts";
import type { IndexTarget } from "./target.ts";

/**
 * The login for `index` in the text of a `.pypirc` (https://packaging.python.org/specifications/pypirc/): of the section whose
 * `repository` is its upload URL, or that has its name.
 */
export function pypircLogin(
  text: string,
  { name, upload }: Pick<IndexTarget, "name" | "upload">,
): Credential | undefined {
  const sections = sectionsOf(text);
  const byAddress = [...sections.values()].find((options) => isSame(options.get("repository"), upload));
  const named = name === undefined ? undefined : sections.get(name);
  // A section may give a well-known name to an index of somebody's own.
  const isElsewhere = named?.has("repository") === true && named !== byAddress;
  const options = byAddress ?? (isElsewhere ? undefined : named);
  const [username, secret] = [options?.get("username"), options?.get("password")];
  return username && secret ? { username, secret } : undefined;
}

/** Files of certificates, as a `.pypirc` names them. */
export interface PypircCertificates {
  /** Of authorities to trust. */
  readonly authorities?: string;
  /** Of the certificate to show, with its key. */
  readonly identity?: string;
}

/** By origin (`https://index.example`): twine's options `ca_cert` and `client_cert` of the sections with a `repository`. */
export function pypircCertificates(text: string): ReadonlyMap<string, PypircCertificates> {
  const found = new Map<string, PypircCertificates>();
  for (const options of sectionsOf(text).values()) {
    const [repository = "", authorities, identity] = ["repository", "ca_cert", "client_cert"].map((name) =>
      options.get(name),
    );
    if (!URL.canParse(repository) || !(authorities || identity)) continue;
    found.set(new URL(repository).origin, { ...(authorities && { authorities }), ...(identity && { identity }) });
  }
  return found;
}

/** One with a slash at its end, and one without, are the same to whoever writes them down. */
function isSame(repository: string | undefined, upload: string): boolean {
  if (repository === undefined || !URL.canParse(repository)) return false;
  return new URL(repository).href.replace(/\/$/, "") === upload.replace(/\/$/, "");
}

/** As Python's RawConfigParser reads it: a value may hold any sign, `%` too. */
function sectionsOf(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    const separator = line.search(/[=:]/);
    if (header !== undefined) {
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
    } else if (separator > 0) {
      section?.set(line.slice(0, separator).trim().toLowerCase(), line.slice(separator + 1).trim());
    }
  }
  return sections;
}
