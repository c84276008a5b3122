import { lstatSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { constants, Script } from "node:vm";

/** Nothing that these are given is secret, so what they are compiled to may be kept where a program of the user's could change it. */
const WITHOUT_SECRETS = new Set(["plan", "check", "assemble"]);

/**
 * Lets the bundle's parts for the command called `name` keep their compiled code from run to run, in a folder of the user's own below the
 * temporary one: with every function that was called. Node's own cache has none that are compiled when they are called first.
 *
 * Only outside Actions, where no job may leave code for another. Where the folder is another's, nothing is kept.
 */
export function keepCompiled(name: string): void {
  const { GITHUB_ACTIONS, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (!WITHOUT_SECRETS.has(name) || GITHUB_ACTIONS || NODE_DISABLE_COMPILE_CACHE) return;
  const { main, extensions } = createRequire(process.execPath);
  const program = main && path.dirname(main.filename);
  const digest = program && digestOf(program);
  const kept = digest && ownFolder(`${digest}-${process.version}-${process.arch}`);
  if (!kept) return;
  const usual = extensions[".js"];
  extensions[".js"] = (module, file) => {
    if (path.dirname(file) === program) run(module, file, kept);
    else usual(module, file);
  };
}

/** The build writes into the bundle's package.json what all of the bundle is. */
function digestOf(program: string): string | undefined {
  const said = readKept(path.join(program, "package.json"))?.toString() ?? "";
  return /"digest":"([0-9a-f]{64})"/.exec(said)?.[1];
}

function ownFolder(generation: string): string | undefined {
  const own = path.join(os.tmpdir(), `shipwheel-compiled-${process.getuid?.() ?? "user"}`);
  const folder = path.join(own, generation);
  try {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    if (!isOwn(own)) return undefined;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return undefined;
  }
}

function isOwn(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  // On Windows the temporary folder itself is the user's.
  return (
    process.getuid === undefined || (uid === process.getuid() && (mode & 0o77) === 0 && (mode & 0o170000) === 0o040000)
  );
}

/** Runs a part of the bundle as Node's loader of CommonJS would. */
function run(module: NodeJS.Module, file: string, folder: string): void {
  const { size, mtimeMs } = statSync(file);
  // V8 tells the sources of compiled code apart by their length alone.
  const place = path.join(folder, `${path.basename(file)}-${size}-${mtimeMs}`);
  const cachedData = readKept(place);
  const script = new Script(Module.wrap(readFileSync(file, "utf8")), {
    filename: file,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  // A run may take ways that those before it did not. What it compiled for them is added now and then, since that takes some milliseconds.
  const adds = process.pid % 8 === 0;
  if (!cachedData || script.cachedDataRejected || adds) process.on("exit", () => keep(place, script));
  const body = script.runInThisContext();
  body.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
}

function readKept(place: string): Buffer | undefined {
  try {
    return readFileSync(place);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: another run may read it meanwhile. A full disk keeps nothing. */
function keep(place: string, script: Script): void {
  try {
    const unfinished = `${place}-${process.pid}`;
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, place);
  } catch {
    // The next run compiles again.
  }
}
