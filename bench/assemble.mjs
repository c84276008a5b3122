// `node bench/assemble.mjs [RUNS]`: how long `shipwheel assemble` takes for a release of 20 wheels of 200 MB and an sdist: the contract with the
// plan, every check with RECORD, two digests of each file, all bills of materials, and the bundle on the disk. Beside it the least that unpacking
// all of it takes in Python, and OpenSSL's own pass over the files. Then the bills of a project with 34 requirements, beside cyclonedx-py's.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { pinnedVenv } from "../scripts/components/pinned-venv.mjs";
import { peakMemory } from "./memory.mjs";
import { REQUIREMENTS } from "./requirements.mjs";
import { makeSdist } from "./sdist.mjs";
import { medians, run, shown } from "./timing.mjs";
import { UNPACK_ALL } from "./unpacking.mjs";
import { makeWheels } from "./wheels.mjs";

const CLI = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const PEERS = ["cyclonedx-bom==7.5.0"];
const LARGE_MEMBER = 26 * 1024 * 1024;

const PYPROJECT = `[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "bench-pkg"
version = "1.2.3"
requires-python = ">=3.9"
dependencies = [${REQUIREMENTS.map((each) => `"${nameOf(each)}"`).join(", ")}]

[tool.setuptools]
packages = ["bench_pkg"]
ext-modules = [{name = "bench_pkg._core", sources = ["core.c"]}]

[tool.cibuildwheel]
archs = "all"
build = "cp31[0-4]-{manylinux_x86_64,manylinux_aarch64,macosx_arm64,win_amd64}"
`;

async function main(runs) {
  const program = await pinnedVenv("sbom-peers", PEERS);
  const described = await pinnedVenv("sbom-described", REQUIREMENTS);
  const folder = mkdtempSync(path.join(tmpdir(), "shipwheel-bench-"));
  try {
    const project = path.join(folder, "project");
    makeProject(project);
    besideUnpacking(folder, project, { python: described("python"), runs });
    besideCyclonedx(folder, project, { cyclonedx: program("cyclonedx-py"), python: described("python"), runs });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function besideUnpacking(folder, project, { python, runs }) {
  const release = makeRelease(path.join(folder, "large"), { bytes: LARGE_MEMBER });
  const plan = path.join(folder, "plan.json");
  writeFileSync(plan, run(process.execPath, [CLI, "plan", "--json", project]));
  const wheels = readdirSync(release)
    .filter((name) => name.endsWith(".whl"))
    .map((name) => path.join(release, name));
  const out = path.join(folder, "bundle");
  const times = medians(
    {
      unpacking: () => run(python, ["-c", UNPACK_ALL, ...wheels]),
      openssl: () => run("openssl", ["dgst", "-sha256", ...wheels]),
      trusting: () => run(process.execPath, [CLI, "assemble", release, "--plan", plan, "--trust-record", "--out", out]),
      ours: () => run(process.execPath, [CLI, "assemble", release, "--plan", plan, "--out", out]),
    },
    runs,
    () => rmSync(out, { recursive: true, force: true }),
  );
  console.log(`Node ${process.version}, ${wheels.length} large wheels and an sdist, medians of ${runs} runs each:`);
  console.log(`${shown(times.openssl)}  openssl dgst -sha256`);
  console.log(
    `${shown(times.unpacking)}  unpacking every member and comparing it with RECORD, by Python in two processes`,
  );
  console.log(`${shown(times.ours)}  shipwheel assemble`);
  console.log(`${shown(times.trusting)}  shipwheel assemble --trust-record`);
  console.log(`${(times.ours / times.unpacking).toFixed(2)} times what unpacking takes`);
  console.log(`${(times.trusting / times.openssl).toFixed(2)} times OpenSSL's pass, where RECORD is trusted`);
  if (process.platform === "linux") {
    console.log(`${memoryFor(folder, 3)} MB of memory for 12 such wheels, ${memoryFor(folder, 25)} MB for 100`);
  }
  console.log();
}

function memoryFor(folder, pythons) {
  const release = makeRelease(path.join(folder, `large-${pythons}`), {
    bytes: LARGE_MEMBER,
    pythons: pythonsUpTo(pythons),
  });
  const out = path.join(folder, "bundle");
  const peak = peakMemory(CLI, ["assemble", release, "--quiet", "--out", out]);
  for (const each of [release, out]) rmSync(each, { recursive: true, force: true });
  return peak;
}

function besideCyclonedx(folder, project, { cyclonedx, python, runs }) {
  const release = makeRelease(path.join(folder, "small"), {
    pythons: pythonsUpTo(1),
    requirements: REQUIREMENTS.map(nameOf),
  });
  const out = path.join(folder, "bundle");
  const bom = ["--pyproject", path.join(project, "pyproject.toml"), "-o", path.join(folder, "bom.json")];
  const describe = (...options) => run(cyclonedx, ["environment", python, "--output-reproducible", ...bom, ...options]);
  const times = medians(
    {
      validated: () => describe(),
      plain: () => describe("--no-validate"),
      ours: () => run(process.execPath, [CLI, "assemble", release, "--out", out]),
    },
    runs,
    () => rmSync(out, { recursive: true, force: true }),
  );
  console.log(`A project with ${REQUIREMENTS.length} requirements:`);
  console.log(`${shown(times.validated)}  cyclonedx-py environment, one bill that it validates`);
  console.log(`${shown(times.plain)}  cyclonedx-py environment --no-validate`);
  console.log(`${shown(times.ours)}  shipwheel assemble, the bills of 4 wheels, an sdist and the release`);
  console.log(
    `${(times.plain / times.ours).toFixed(1)} times faster; ${(times.validated / times.ours).toFixed(1)} times`,
  );
}

function makeRelease(folder, { bytes = 0, pythons, requirements } = {}) {
  mkdirSync(folder);
  makeWheels(folder, bytes, { pythons, requirements });
  makeSdist(folder, requirements);
  return folder;
}

function makeProject(dir) {
  mkdirSync(dir);
  writeFileSync(path.join(dir, "core.c"), "");
  writeFileSync(path.join(dir, "pyproject.toml"), PYPROJECT);
  const author = ["-c", "user.name=Bench", "-c", "user.email=bench@example.org"];
  const git = (...args) => run("git", ["-C", dir, ...author, ...args]);
  git("init", "-q");
  git("add", ".");
  git("commit", "-q", "-m", "Bench");
  git("tag", "v1.2.3");
}

function pythonsUpTo(count) {
  return Array.from({ length: count }, (_, at) => `cp3${at + 10}`);
}

function nameOf(requirement) {
  return requirement.split("==", 1)[0];
}

await main(Number(process.argv[2] ?? 11));
