const CONTROL = /\p{Cc}/u;

interface ListedPath {
  readonly path: string;
  /** A distribution's file name, which goes into the upload as it is. */
  readonly name?: string;
}

/** What is wrong with a path that a manifest lists, beside those before it; `undefined` when nothing is. */
export function faultOfPath(listed: ListedPath, before: ReadonlyMap<string, unknown>): string | undefined {
  const segments = listed.path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
    return "leads out of the bundle";
  }
  // A drive or an alternate stream, and another separator, on Windows.
  if (/[\\:]/.test(listed.path) || CONTROL.test(listed.path)) return "has characters that no path of a bundle has";
  if (before.has(listed.path)) return "is listed twice";
  if (listed.name !== undefined && listed.path !== `dist/${listed.name}`) {
    return `is listed as ${JSON.stringify(listed.name)}, which is not its name in dist/`;
  }
  // It stands in a header of the upload, and in an address.
  if (listed.name !== undefined && !/^\w[\w.+!-]*$/.test(listed.name))
    return "has signs that no distribution's name has";
  return undefined;
}
