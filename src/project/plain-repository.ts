import path from "node:path";
import { readSource } from "../config/source-text.ts";
import type { Files } from "../ports/files.ts";

/** What git would say of a repository, read without it. */
export interface PlainRepository {
  readonly shallow: boolean;
  /** The address of `origin`; nothing where there is none. */
  readonly remote: string;
}

/**
 * The repository whose top is `dir` itself, as `git init` and `git clone` leave it: two programs fewer to start.
 *
 * `undefined` wherever git has to be asked: in a folder below, in worktrees and submodules, and for a configuration that has more than plain
 * lines. Whether git trusts the repository is not told (gitrepository-layout, git-config).
 */
export async function readPlainRepository(
  dir: string,
  files: Pick<Files, "open" | "kind">,
): Promise<PlainRepository | undefined> {
  const inside = path.join(dir, ".git");
  const kindOf = (name: string) => files.kind(path.join(inside, name));
  const [config, head, objects, refs, shallow] = await Promise.all([
    readSource(path.join(inside, "config"), files),
    ...["HEAD", "objects", "refs", "shallow"].map(kindOf),
    // What we may not read, git tells of.
  ]).catch(() => []);
  if (head !== "file" || objects !== "folder" || refs !== "folder") return undefined;
  const remote = config === undefined ? undefined : originIn(config);
  return remote === undefined ? undefined : { shallow: shallow !== undefined, remote };
}

const SECTION = /^\[(?<name>[A-Za-z0-9.-]+)(?: "(?<sub>[^"\\\]]*)")?\]$/;
const VARIABLE = /^\s+(?<key>[A-Za-z][A-Za-z0-9-]*) = (?<value>[^"\\#;]*)$/;

/** Where one of these is set, the work tree may lie elsewhere, or there is more to read. */
const LEADING_ELSEWHERE: ReadonlySet<string> = new Set([
  "core.worktree",
  "extensions.worktreeconfig",
  "include.path",
  "includeif.path",
]);

/** As git spells it; whatever else stands there is git's to read. */
const FALSE = /^(?:false|no|off|0*)$/i;

/** The last address of `origin` in a configuration of plain lines; `undefined` when one of them is not plain. */
function originIn(config: string): string | undefined {
  let [section, remote] = ["", ""];
  for (const line of config.split(/\r?\n/)) {
    if (line === "") continue;
    const named = SECTION.exec(line)?.groups;
    if (named !== undefined) section = sectionOf(named.name ?? "", named.sub);
    else {
      const { key = "", value = "" } = VARIABLE.exec(line)?.groups ?? {};
      const name = `${section.split("\0")[0]}.${key.toLowerCase()}`;
      if (key === "" || LEADING_ELSEWHERE.has(name)) return undefined;
      if (name === "core.bare" && !FALSE.test(value.trimEnd())) return undefined;
      if (section === "remote\0origin" && key.toLowerCase() === "url") remote = value.trimEnd();
    }
  }
  return remote;
}

function sectionOf(name: string, sub: string | undefined): string {
  return sub === undefined ? name.toLowerCase() : `${name.toLowerCase()}\0${sub}`;
}
