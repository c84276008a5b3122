/**
 * The folder that all paths share, as Python's `posixpath.commonpath` has it: parts are compared whole, `.` and doubled slashes are nothing.
 * Empty when they share none; `undefined` when some start with a slash and some do not.
 */
export function commonPath(paths: readonly string[]): string | undefined {
  const absolute = paths.filter((path) => path.startsWith("/")).length;
  if (absolute !== 0 && absolute !== paths.length) return undefined;
  const [first, ...others] = paths.map((path) => path.split("/").filter((part) => part !== "" && part !== "."));
  if (first === undefined) return "";
  let shared = first.length;
  for (const other of others) {
    shared = Math.min(shared, other.length);
    while (shared > 0 && !startsAlike(first, other, shared)) shared -= 1;
  }
  return (absolute > 0 ? "/" : "") + first.slice(0, shared).join("/");
}

function startsAlike(one: readonly string[], other: readonly string[], length: number): boolean {
  return one.slice(0, length).every((part, at) => part === other[at]);
}
