// `npm run build`: src/ -> lib/ (tsc) -> dist/app (ncc), and the two entries that load it. Fails on a module that ncc did not find.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repository } from "./components/places.mjs";
import { installDependencies, node24 } from "./dependencies.mjs";

const TSC = "node_modules/typescript/bin/tsc";
const NCC = "node_modules/@vercel/ncc/dist/ncc/cli.js";
// Optional dependencies that their users ask for within a try.
const NEVER_FOUND = new Set(["kerberos"]);

function main() {
  installDependencies();
  // What an earlier build left would be shipped.
  for (const folder of ["lib", "dist"]) rmSync(path.join(repository, folder), { recursive: true, force: true });
  // Comments are read on each start.
  run(TSC, "-p", ".", "--removeComments");
  // Where no type is said, ncc makes CommonJS, of which Node loads a chunk in half the time.
  writePackage("lib", {
    ...JSON.parse(readFileSync(path.join(repository, "lib/package.json"), "utf8")),
    type: undefined,
  });
  run(NCC, "build", "lib/src/app/index.js", "-o", "dist/app", "--no-cache", "--license", "licenses.txt", "--quiet");
  writePackage("dist", { type: "commonjs" });
  writeEntry("cli", "#!/usr/bin/env node\n");
  writeEntry("action", "");
  chmodSync(path.join(repository, "dist/cli/index.js"), 0o755);
  const files = filesBelow(path.join(repository, "dist"));
  const missing = files.flatMap(unresolvedModules);
  if (missing.length > 0) throw new Error(`ncc did not find: ${missing.join(", ")}. Add them to the dependencies.`);
  printSizes(files);
}

function writePackage(folder, content) {
  writeFileSync(path.join(repository, folder, "package.json"), `${JSON.stringify(content)}\n`);
}

/** As the entry of the same name in src. */
function writeEntry(name, firstLine) {
  const folder = path.join(repository, "dist", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "index.js"), `${firstLine}require("../app/index.js").${name}();\n`);
}

function run(...args) {
  const { status } = spawnSync(node24, args, { cwd: repository, stdio: "inherit" });
  if (status !== 0) throw new Error(`\`node ${args.join(" ")}\` failed.`);
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** ncc turns a module that it does not find into one that throws when it is loaded. */
function unresolvedModules(file) {
  const calls = readFileSync(file, "utf8").matchAll(/\beval\("require"\)\(("[^"]+")\)/g);
  return [...calls].map(([, name]) => JSON.parse(name)).filter((name) => !NEVER_FOUND.has(name));
}

function printSizes(files) {
  for (const file of files) {
    const kibibytes = (statSync(file).size / 1024).toFixed(0);
    console.log(`${kibibytes.padStart(7)} KiB  ${path.relative(repository, file)}`);
  }
}

main();
