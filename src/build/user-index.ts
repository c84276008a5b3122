import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import type { Tools } from "./tools.ts";

const PYPI = "https://pypi.org/simple/";

/** What the user's pip is told by its configuration files: options by their names, `index-url`, `cert`. */
export type PipConfiguration = ReadonlyMap<string, string>;

/** What an index lets its reader in by. */
export interface IndexLogin {
  /** Without a port. */
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

/** A Simple API that somebody installs from. */
export interface ReadIndex {
  /** With a slash at its end, and without a password: every program of this machine may be told it. */
  readonly url: string;
  readonly login?: IndexLogin;
}

/** The Simple API that this user installs from: what pip's and uv's variables name, else pip's configuration, else PyPI's. */
export function userIndex(environment: Readonly<Record<string, string>>, pip: PipConfiguration): ReadIndex {
  const { PIP_INDEX_URL, UV_DEFAULT_INDEX, UV_INDEX_URL } = environment;
  return readIndex(PIP_INDEX_URL || UV_DEFAULT_INDEX || UV_INDEX_URL || pip.get("index-url") || PYPI);
}

/** Parts the address of a Simple API from the login that may stand in it. */
export function readIndex(address: string): ReadIndex {
  if (!URL.canParse(address)) return { url: withSlash(address) };
  const url = new URL(address);
  const { hostname: host, username, password } = url;
  url.username = "";
  url.password = "";
  const shown = { url: withSlash(url.href) };
  if (username === "" && password === "") return shown;
  return { ...shown, login: { host, username: decoded(username), password: decoded(password) } };
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A bare percent sign, as people write it.
    return text;
  }
}

/** Reads what pip's configuration files say about installing. A pip that cannot tell has none. */
export async function readPipConfiguration(
  tools: Pick<Tools, "interpreter">,
  { processes, runner }: Pick<Machine, "processes" | "runner">,
): Promise<PipConfiguration> {
  const env = buildEnvironment(runner.environment, { platform: runner.platform });
  const { exitCode, stdout } = await processes.run([tools.interpreter, "-P", "-m", "pip", "config", "list"], {
    cwd: ".",
    env,
    timeoutSeconds: 60,
  });
  return exitCode === 0 ? configurationOf(stdout) : new Map();
}

/** Of lines such as `global.cert='/etc/ssl/cert.pem'`; what stands under `install` wins over what is for all commands. */
export function configurationOf(listed: string): PipConfiguration {
  const settings = listed.split(/\r?\n/).flatMap((line) => {
    const { section, name, value } =
      /^(?<section>global|install)\.(?<name>[\w-]+)=(?<value>.*)$/.exec(line.trimEnd())?.groups ?? {};
    return section && name && value ? [{ section, name: name.replaceAll("_", "-"), value: unquoted(value) }] : [];
  });
  const ordered = [...settings].sort((a, b) => a.section.localeCompare(b.section));
  return new Map(ordered.map(({ name, value }) => [name, value]));
}

/** Of a text as Python shows it. */
function unquoted(shown: string): string {
  return /^(['"]).*\1$/.test(shown) ? shown.slice(1, -1).replace(/\\(['"\\])/g, "$1") : shown;
}
