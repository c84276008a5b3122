/** What `git status --porcelain=v2 --branch -z` prints. */
export interface GitStatus {
  /** Absent where there is no commit yet. */
  readonly commit?: string;
  /** Absent where HEAD is detached. */
  readonly branch?: string;
  /** Files that differ from HEAD, as they are named now. */
  readonly changed: readonly string[];
}

// How many words stand before the name, by the kind of the entry: changed, renamed or copied, unmerged.
const WORDS_BEFORE_NAME: ReadonlyMap<string, number> = new Map([
  ["1", 8],
  ["2", 9],
  ["u", 10],
]);

/** Each entry ends with a zero byte; that of a renamed file is followed by the name that it had. */
export function parseStatus(printed: string): GitStatus {
  const entries = printed.split("\0").values();
  const changed: string[] = [];
  const headers = new Map<string, string>();
  for (const entry of entries) {
    const [kind = "", key = "", ...value] = entry.split(" ");
    if (kind === "#") headers.set(key, value.join(" "));
    const words = WORDS_BEFORE_NAME.get(kind);
    if (words !== undefined) changed.push(entry.split(" ").slice(words).join(" "));
    if (kind === "2") entries.next();
  }
  const [commit, branch] = [headers.get("branch.oid"), headers.get("branch.head")];
  return {
    ...(commit !== undefined && commit !== "(initial)" && { commit }),
    ...(branch !== undefined && branch !== "(detached)" && { branch }),
    changed,
  };
}
