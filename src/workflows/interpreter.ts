import type { ShellCommand } from "./shell-state.ts";

// Where the images of manylinux have their Pythons.
const IN_IMAGE = /\/(?:cp|pp)3\d{1,2}-\w{1,30}(?:\/|$)/;
const INTERPRETER = /(?:^|[\\/])(?:python|pypy|pip)[\d.]*t?(?:\.exe)?$/;

/**
 * The Python that a command starts, by where it stands: in an image (`/opt/python/cp312-cp312/bin/python`), in the framework of macOS, in one
 * of the virtual `environments` that were made before, or first on the PATH. `undefined` where that tells nothing.
 */
export function standingPython(
  { words, environment }: ShellCommand,
  environments: ReadonlyMap<string, string>,
): string | undefined {
  const word = words.find((each) => INTERPRETER.test(each));
  if (word === undefined) return undefined;
  if (IN_IMAGE.test(word)) return word;
  const inFramework = /\/Versions\/(3\.\d{1,2})\/bin\//.exec(word)?.[1];
  if (inFramework !== undefined) return inFramework;
  if (/[\\/]/.test(word)) return environments.get(folderOf(word));
  const [first = ""] = (environment.get("PATH") ?? "").split(":");
  return IN_IMAGE.test(first) ? first : undefined;
}

/** `.venv` of `./.venv/bin/python`. */
function folderOf(word: string): string {
  return plainFolder(word.replace(/[\\/](?:bin|Scripts)[\\/][^\\/]*$/, ""));
}

/** The folder of the virtual environment that a command makes, as others name it. */
export function plainFolder(written: string): string {
  return written.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/$/, "");
}
