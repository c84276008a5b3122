// `node bench/plan.mjs [RUNS]`: how long `shipwheel plan` takes, beside the programs that tell as much: cibuildwheel for the identifiers of six
// platforms and setuptools-scm for the version. Then in a repository of 50,000 commits and 2,000 tags, beside `git describe` there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { cibuildwheelPython } from "../scripts/components/cibuildwheel.mjs";
import { installComponents } from "../scripts/components.mjs";
import { defaultCibuildwheel } from "../src/plan/cibuildwheel-table.ts";
import { medians, run, shown } from "./timing.mjs";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const PLATFORMS = ["linux", "macos", "windows", "android", "ios", "pyodide"];
const ENV = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GITHUB_REF: "" };
const COMMITS = 50_000;
const TAGS = 2000;

const PYPROJECT = `[build-system]
requires = ["setuptools>=77", "setuptools-scm>=8"]
build-backend = "setuptools.build_meta"

[project]
name = "bench-lib"
dynamic = ["version"]
requires-python = ">=3.9"

[tool.setuptools]
packages = ["bench_lib"]
ext-modules = [{name = "bench_lib._core", sources = ["core.c"]}]

[tool.setuptools_scm]

[tool.cibuildwheel]
archs = "all"
skip = "*-musllinux_i686"
`;

async function main(runs) {
  const folder = mkdtempSync(path.join(tmpdir(), "shipwheel-bench-"));
  try {
    const [small, large] = ["small", "large"].map((name) => path.join(folder, name));
    makeRepository(small, 4, ["v1.2.3"]);
    makeRepository(large, COMMITS, tagNames());
    await besidePeers(small, runs);
    besideGit(small, large, runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function besidePeers(dir, runs) {
  const { python } = await installComponents((text) => console.error(text));
  const { version } = defaultCibuildwheel();
  const cibuildwheel = await cibuildwheelPython(version);
  const identifiers = () => PLATFORMS.map((platform) => run(cibuildwheel, ask(platform, dir), { env: ENV })).join("");
  const scm = () => run(python.path, ["-m", "setuptools_scm", "--root", dir], { env: ENV });
  const said = plan(dir);
  const lacking = identifiers()
    .trim()
    .split(/\s+/)
    .filter((name) => !said.includes(`"${name}"`));
  if (lacking.length > 0 || !said.includes(scm().trim())) throw new Error(`The plan lacks ${lacking.join(", ")}.`);
  const times = medians({ peers: () => [identifiers(), scm()], ours: () => plan(dir) }, runs);
  console.log(`Node ${process.version}, medians of ${runs} runs each:`);
  console.log(`${shown(times.peers)}  cibuildwheel ${version} for ${PLATFORMS.length} platforms, and setuptools-scm`);
  console.log(`${shown(times.ours)}  shipwheel plan`);
  console.log(`${(times.peers / times.ours).toFixed(1)} times faster`);
}

function besideGit(small, large, runs) {
  const describe = (dir) => run("git", ["-C", dir, "describe", "--dirty", "--tags", "--long", "--match", "*[0-9]*"]);
  const times = medians({ git: () => describe(large), small: () => plan(small), large: () => plan(large) }, runs);
  console.log(`\nWith ${COMMITS} commits and ${TAGS} tags:`);
  console.log(`${shown(times.git)}  git describe`);
  console.log(
    `${shown(times.large)}  shipwheel plan, ${(times.large - times.small).toFixed(1)} ms more than in a small repository`,
  );
  console.log(`${((times.large - times.small) / times.git).toFixed(2)} times what git describe takes`);
}

function plan(dir) {
  // The fixtures have commits after their tag: such a version is refused, and told all the same.
  return run(process.execPath, [CLI, "plan", "--json", dir], { env: ENV, accepts: [1] });
}

function ask(platform, dir) {
  return ["-m", "cibuildwheel", "--platform", platform, "--print-build-identifiers", dir];
}

/** The last tag is some commits behind HEAD, as it is between releases. */
function tagNames() {
  return Array.from({ length: TAGS }, (_, index) => `v0.${index + 1}.0`);
}

function makeRepository(dir, commits, tags) {
  mkdirSync(dir);
  writeFileSync(path.join(dir, "core.c"), "");
  const git = (args, input) => run("git", ["-C", dir, ...args], { input, env: ENV });
  git(["init", "-q", "-b", "main"]);
  git(["fast-import", "--quiet"], [...history(commits, tags)].join("\n"));
  git(["reset", "-q", "--hard"]);
}

function* history(commits, tags) {
  const every = Math.floor(commits / tags.length);
  for (let index = 0; index < commits; index += 1) {
    yield `commit refs/heads/main\nmark :${index + 1}\ncommitter Bench <bench@example.org> ${1_700_000_000 + index * 60} +0000\ndata 0`;
    yield index === 0 ? `M 644 inline pyproject.toml\ndata ${PYPROJECT.length}\n${PYPROJECT}` : "";
    const tag = index % every === 0 ? tags[index / every] : undefined;
    if (tag !== undefined) yield `reset refs/tags/${tag}\nfrom :${index + 1}\n`;
  }
}

await main(Number(process.argv[2] ?? 15));
