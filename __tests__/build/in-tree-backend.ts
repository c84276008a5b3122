import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What the hooks of a backend do, in Python, with `kind` ("sdist" or "wheel") at hand; `make()` then makes a sound distribution. */
export interface Behaviour {
  /** Runs before the distribution is made. */
  readonly before?: string;
  /** Instead of `make()`. */
  readonly instead?: string;
}

const MODULE = `
import io, os, sys, tarfile, time, zipfile
METADATA = "Metadata-Version: 2.1\\nName: demo\\nVersion: 1.0.0\\n"
def make(kind, folder):
    if kind == "sdist":
        name = "demo-1.0.0.tar.gz"
        with tarfile.open(os.path.join(folder, name), "w:gz", format=tarfile.PAX_FORMAT) as tar:
            for file in ("pyproject.toml", "backend.py"):
                tar.add(file, "demo-1.0.0/" + file)
            member = tarfile.TarInfo("demo-1.0.0/PKG-INFO")
            member.size = len(METADATA)
            tar.addfile(member, io.BytesIO(METADATA.encode()))
        return name
    name = "demo-1.0.0-py3-none-any.whl"
    info = "demo-1.0.0.dist-info/"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("demo.py", "")
        wheel.writestr(info + "METADATA", METADATA)
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: demo\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "RECORD", "demo.py,,\\n" + "".join(info + n + ",,\\n" for n in ("METADATA", "WHEEL", "RECORD")))
    return name
def build_sdist(folder, config_settings=None):
    return act("sdist", folder)
def build_wheel(folder, config_settings=None, metadata_directory=None):
    return act("wheel", folder)
`;

/** Writes a project into `dir` whose backend is in its own tree: it needs nothing from an index. */
export function writeProject(
  dir: string,
  { before = "pass", instead = "return make(kind, folder)" }: Behaviour,
): string {
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    path.join(dir, "pyproject.toml"),
    '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
  );
  const body = [before, instead].flatMap((text) => text.trim().split("\n")).map((line) => `    ${line}\n`);
  writeFileSync(path.join(dir, "backend.py"), `${MODULE}def act(kind, folder):\n${body.join("")}`);
  return dir;
}
