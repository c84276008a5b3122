// `npm run build`: src/ -> lib/ (tsc) -> dist/cli and dist/action (ncc). Fails on a module that ncc did not find.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repository } from "./components/places.mjs";
import { installDependencies, node24 } from "./dependencies.mjs";

const TSC = "node_modules/typescript/bin/tsc";
const NCC = "node_modules/@vercel/ncc/dist/ncc/cli.js";
// Optional dependencies that their users ask for within a try.
const NEVER_FOUND = new Set(["kerberos"]);
// Names stay where programs or people may see them: in errors, and in what is asked for by name.
const MINIFIED = { minify: true, keepNames: false, target: "node20", charset: "ascii", legalComments: "none" };

async function main() {
  installDependencies();
  // What an earlier build left would be shipped.
  for (const folder of ["lib", "dist"]) rmSync(path.join(repository, folder), { recursive: true, force: true });
  // Comments are read on each start.
  run(TSC, "-p", ".", "--removeComments");
  bundle("action", "module");
  // Node starts CommonJS sooner. The clients of Actions are lost in it, and are no part of the command line.
  bundle("cli", "commonjs");
  chmodSync(path.join(repository, "dist/cli/index.js"), 0o755);
  const files = filesBelow(path.join(repository, "dist"));
  const missing = files.flatMap(unresolvedModules);
  if (missing.length > 0) throw new Error(`ncc did not find: ${missing.join(", ")}. Add them to the dependencies.`);
  await minify("dist/cli");
  printSizes(files);
}

function bundle(entry, type) {
  const folder = path.join("dist", entry);
  const typed = `${JSON.stringify({ type })}\n`;
  // ncc takes a folder without a type for CommonJS, and reads its modules as what they are.
  writeFileSync(path.join(repository, "lib/src/package.json"), type === "module" ? typed : "{}");
  run(NCC, "build", `lib/src/${entry}/index.js`, "-o", folder, "--no-cache", "--license", "licenses.txt", "--quiet");
  writeFileSync(path.join(repository, folder, "package.json"), typed);
}

/** What is shorter is read and compiled sooner. The action stays as it is: what may publish in somebody's name is there to be read. */
async function minify(bundled) {
  const { transform } = await import("esbuild");
  const folder = path.join(repository, bundled);
  for (const file of filesBelow(folder).filter((each) => each.endsWith(".js"))) {
    const { code } = await transform(readFileSync(file, "utf8"), MINIFIED);
    writeFileSync(file, code);
  }
  // Compiled code that is kept from run to run belongs to a bundle by its digest.
  writeFileSync(
    path.join(folder, "package.json"),
    `${JSON.stringify({ type: "commonjs", digest: digestOf(folder) })}\n`,
  );
}

/** Of the names and bytes of all files. */
function digestOf(folder) {
  const hash = createHash("sha256");
  for (const file of filesBelow(folder)) {
    const bytes = readFileSync(file);
    hash.update(`${path.relative(folder, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
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

await main();
