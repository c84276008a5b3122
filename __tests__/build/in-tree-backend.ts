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
import base64, hashlib, io, os, sys, tarfile, time, zipfile
METADATA = "Metadata-Version: 2.1\\nName: demo\\nVersion: 1.0.0\\n"
def digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).rstrip(b"=").decode()
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
    members = {
        "demo.py": "",
        info + "METADATA": METADATA,
        info + "WHEEL": "Wheel-Version: 1.0\\nGenerator: demo\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    rows = ["%s,sha256=%s,%d\\n" % (n, digest(c), len(c)) for n, c in members.items()]
    members[info + "RECORD"] = "".join(rows) + info + "RECORD,,\\n"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        for member, content in members.items():
            wheel.writestr(member, content)
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
    '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n\n[project]\nname = "demo"\nversion = "1.0.0"\n',
  );
  const body = [before, instead].flatMap((text) => text.trim().split("\n")).map((line) => `    ${line}\n`);
  writeFileSync(path.join(dir, "backend.py"), `${MODULE}def act(kind, folder):\n${body.join("")}`);
  return dir;
}
