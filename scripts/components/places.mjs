import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Where the components live: `.cache/` of the repository unless SHIPWHEEL_TEST_CACHE names another folder. */
export const cache = path.resolve(process.env.SHIPWHEEL_TEST_CACHE || path.join(repository, ".cache"));

export const onWindows = process.platform === "win32";

/** The file name of a program on this system. */
export function programName(name) {
  return onWindows ? `${name}.exe` : name;
}

/** The first of `names` that PATH, or an absolute name itself, leads to. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => (path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, programName(name)))))
    .find(isProgram);
}

export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
