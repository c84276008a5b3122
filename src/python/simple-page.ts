import { isJsonObject, jsonObject } from "./json.ts";

/** A file as an index lists it. */
export interface IndexFile {
  readonly name: string;
  readonly url: string;
  /** Hex; some indexes list no sha256. */
  readonly sha256?: string;
  /** In bytes (PEP 700). */
  readonly size?: number;
  /** When it came, as RFC 3339 writes it (PEP 700). */
  readonly uploaded?: string;
  /** Installers pass it over (PEP 592). */
  readonly yanked?: true;
  /** As listed, which must be as the metadata has it. */
  readonly requiresPython?: string;
  /** Its core metadata is served beside it, under its own address and `.metadata`; perhaps with a sha256 in hex (PEP 658, 714). */
  readonly metadata?: { readonly sha256?: string };
  /** Where its provenance is served (PEP 740). */
  readonly provenance?: string;
}

/** The files on a project's page in JSON (PEP 691), where `base` is its address. `undefined` when it has no list of files. */
export function filesInJson(page: string, base: string): readonly IndexFile[] | undefined {
  const files = jsonObject(page)?.files;
  if (!Array.isArray(files)) return undefined;
  return files.flatMap((entry: unknown) => {
    if (!isJsonObject(entry)) return [];
    const { filename, url, hashes, size, yanked, provenance } = entry;
    if (typeof filename !== "string" || typeof url !== "string" || !URL.canParse(url, base)) return [];
    const isYanked = yanked !== undefined && yanked !== false;
    return [
      {
        name: filename,
        url: withoutFragment(new URL(url, base)),
        ...sha256In(isJsonObject(hashes) ? hashes.sha256 : undefined),
        ...(Number.isSafeInteger(size) && { size: Number(size) }),
        ...textIn("uploaded", entry["upload-time"]),
        ...(isYanked && { yanked: true as const }),
        ...textIn("requiresPython", entry["requires-python"]),
        ...metadataIn(entry["core-metadata"] ?? entry["dist-info-metadata"]),
        ...provenanceIn(provenance, base),
      },
    ];
  });
}

/** The same of a page in HTML (PEP 503). */
export function filesInHtml(page: string, base: string): readonly IndexFile[] {
  // No `<` within a value: each link is read at most once, whatever a server sends.
  const links = page.matchAll(/<a\s((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/gi);
  return [...links].flatMap(([, attributes = ""]) => {
    const href = attributeOf(attributes, "href") ?? "";
    if (!URL.canParse(href, base)) return [];
    const url = new URL(href, base);
    const name = nameIn(url);
    if (name === "") return [];
    const isYanked = /(?:^|\s)data-yanked(?:[\s=]|$)/i.test(attributes);
    const metadata =
      attributeOf(attributes, "data-core-metadata") ?? attributeOf(attributes, "data-dist-info-metadata");
    return [
      {
        name,
        url: withoutFragment(url),
        ...sha256In(/^#sha256=(.*)$/.exec(url.hash)?.[1]),
        ...(isYanked && { yanked: true as const }),
        ...textIn("requiresPython", attributeOf(attributes, "data-requires-python")),
        ...metadataIn(metadata === undefined ? undefined : { sha256: /^sha256=(.*)$/.exec(metadata)?.[1] }),
        ...provenanceIn(attributeOf(attributes, "data-provenance"), base),
      },
    ];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

function attributeOf(attributes: string, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i");
  const [, double, single] = pattern.exec(attributes) ?? [];
  return (double ?? single)?.replace(
    /&(amp|lt|gt|quot|#39|#x27);/g,
    (whole, entity: string) => ENTITIES[entity] ?? whole,
  );
}

function nameIn({ pathname }: URL): string {
  const last = pathname.slice(pathname.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function sha256In(digest: unknown): { sha256?: string } {
  return typeof digest === "string" && /^[0-9a-f]{64}$/i.test(digest) ? { sha256: digest.toLowerCase() } : {};
}

function textIn<Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } {
  return (typeof value === "string" ? { [key]: value } : {}) as { readonly [K in Key]?: string };
}

function metadataIn(value: unknown): { metadata?: { sha256?: string } } {
  if (value === true) return { metadata: {} };
  return isJsonObject(value) ? { metadata: sha256In(value.sha256) } : {};
}

function provenanceIn(value: unknown, base: string): { provenance?: string } {
  if (typeof value !== "string" || !URL.canParse(value, base)) return {};
  const url = new URL(value, base);
  return /^https?:$/.test(url.protocol) ? { provenance: url.href } : {};
}

function withoutFragment(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}
