import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { buildEnvironment } from "./environment.ts";
import type { Machine } from "./machine.ts";
import type { Python } from "./python.ts";
import type { LockedTool } from "./tool-lock.ts";

// Each wheel is read once, so that what was hashed is what is unpacked. Pip says where its files go (`sysconfig`); entry points are left out,
// as tools are run by their modules. To import pip is to compile it: it is the largest, starts several times, and keeps no compiled code then.
const SCRIPT = `
import hashlib, io, json, os, re, sys, sysconfig, venv, zipfile
asked = json.load(sys.stdin.buffer)
folder, cache, locked = asked["folder"], asked["wheels"], asked["locked"]
def refuse(why):
    print(json.dumps({"refused": why}))
    sys.exit()
def plain(name):
    return re.sub("[-_.]+", "-", name).lower()
wheels = {}
for name in sorted(os.listdir(cache)) if os.path.isdir(cache) else ():
    path = os.path.join(cache, name)
    if not os.path.isfile(path) or os.path.getsize(path) > 1 << 29:
        refuse(name + " is no wheel")
    with open(path, "rb") as file:
        content = file.read()
    tool = plain(name.split("-")[0])
    if tool in wheels or hashlib.sha256(content).hexdigest() not in locked.get(tool, ()):
        refuse(name + " is not locked")
    wheels[tool] = content
missing = sorted(set(locked) - set(wheels))
if missing:
    refuse("there is no wheel of " + ", ".join(missing))
venv.EnvBuilder(symlinks=os.name != "nt", with_pip=False).create(folder)
places = sysconfig.get_paths("venv", {"base": folder, "platbase": folder})
def place(name):
    data = re.match(r"[^/]+[.]data/([^/]+)/(.+)", name)
    return os.path.join(places.get(data[1], folder), data[2]) if data else os.path.join(places["purelib"], name)
for content in wheels.values():
    with zipfile.ZipFile(io.BytesIO(content)) as wheel:
        for member in wheel.infolist():
            if member.is_dir():
                continue
            target = place(member.filename)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(wheel.read(member))
            if os.path.dirname(target) == places["scripts"] or member.external_attr >> 16 & 0o111:
                os.chmod(target, 0o755)
if "pip" in wheels:
    sys.path.insert(0, places["purelib"])
    import pip._internal.commands.install
print(json.dumps({}))
`;

interface Order {
  readonly folder: string;
  /** A folder with the wheels, and nothing else. */
  readonly wheels: string;
  readonly tools: readonly LockedTool[];
  readonly base: Python;
}

/**
 * Makes an environment in `folder` of the wheels of `tools`, when the cache has each of them, no other, and all as they were locked.
 * Otherwise it makes none, and gives the reason.
 *
 * Throws SW-TOOLS-NOT-INSTALLED.
 */
export async function makeToolEnvironment(
  { folder, wheels, tools, base }: Order,
  machine: Machine,
): Promise<{ readonly refused?: string }> {
  const { files, processes, runner, temporary } = machine;
  const locked = Object.fromEntries(tools.map(({ name, hashes }) => [name, hashes]));
  return files.withTemporaryFolder(async (work) => {
    const made = path.join(work, "environment");
    const { exitCode, stdout, stderr } = await processes.run([base.executable, "-I", "-c", SCRIPT], {
      cwd: temporary,
      env: buildEnvironment(runner.environment, { platform: runner.platform }),
      input: JSON.stringify({ folder: made, wheels, locked }),
    });
    if (exitCode !== 0) throw notMade(base, stderr);
    const answer = JSON.parse(stdout);
    if (answer.refused === undefined) await place(made, folder, machine);
    return answer;
  });
}

/** What runs beside us in the same command may have made the same. */
async function place(made: string, folder: string, { files }: Machine): Promise<void> {
  try {
    await files.move(made, folder);
  } catch (error) {
    if ((await files.kind(folder)) !== "folder") throw error;
  }
}

function notMade({ executable }: Python, said: string): ShipwheelError {
  const detail = said.trim().split("\n").slice(-20).join("\n");
  return new ShipwheelError("SW-TOOLS-NOT-INSTALLED", `${executable} could not unpack them`, { detail });
}
