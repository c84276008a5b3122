// `npm run rehearse` releases examples/my-tool in a throw-away clone tagged v1.2.3; `npm run rehearse -- PATH` your own project.
// Needs no installation: it runs what is checked in under dist/.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const OLDEST_NODE = 20;
const EXAMPLE_TAG = "v1.2.3";
const NOT_SOURCES = new Set([".venv", "__pycache__", "build", "dist", "release", "target"]);

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, "dist", "cli", "index.js");

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function git(cwd, ...args) {
  const identity = ["-c", "user.name=Example", "-c", "user.email=example@example.org", "-c", "commit.gpgSign=false"];
  const done = spawnSync("git", [...identity, "-c", "tag.gpgSign=false", "-c", "core.hooksPath=/dev/null", ...args], {
    cwd,
    encoding: "utf8",
  });
  if (done.error?.code === "ENOENT")
    stop("git was not found: install it from https://git-scm.com, then run this again.");
  if (done.status !== 0) stop(`git ${args[0]} failed:\n${done.stderr}`);
}

/** A repository of its own with the example in it, tagged. */
function exampleRepository(folder) {
  const example = path.join(folder, "my-tool");
  const isSource = (file) => !NOT_SOURCES.has(path.basename(file)) && !file.endsWith(".egg-info");
  cpSync(path.join(root, "examples", "my-tool"), example, { recursive: true, filter: isSource });
  git(example, "init", "--quiet", "--initial-branch=main");
  git(example, "add", "--all");
  git(example, "commit", "--quiet", "--message=An example project");
  git(example, "tag", EXAMPLE_TAG);
  return example;
}

/** Ctrl-C reaches the command as it reaches us: we wait until it has cleaned up. */
function rehearse(args) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, "rehearse", ...args], { stdio: "inherit" });
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function main() {
  if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
    stop(`Shipwheel needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}. See https://nodejs.org.`);
  }
  if (!existsSync(cli)) stop("dist/ is not there: run `npm install && npm run build` first.");
  const options = { tag: { type: "string" }, out: { type: "string" }, python: { type: "string" } };
  const { positionals, values } = parseArgs({ options, allowPositionals: true, strict: false });
  const given = process.argv.slice(2);
  if (positionals.length > 0 || given.includes("--help")) {
    // npm runs us in this repository; a relative path is relative to where the user stands.
    const from = process.env.INIT_CWD ?? process.cwd();
    return rehearse(given.map((arg) => (arg === positionals[0] && arg !== values.tag ? path.resolve(from, arg) : arg)));
  }
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "shipwheel-example-"));
  try {
    return await rehearse([exampleRepository(folder), ...given]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
