import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Manifest, ManifestFile } from "../../src/documents/manifest.ts";
import { requireComponent } from "../components.ts";
import { runProgram } from "./server-process.ts";

export const WHEEL = "my_tool-1.2.3-py3-none-any.whl";
export const SDIST = "my_tool-1.2.3.tar.gz";

const METADATA = {
  "metadata-version": ["2.1"],
  name: ["my-tool"],
  version: ["1.2.3"],
  summary: ["A tool"],
  description: ["Two\nlines"],
  classifier: ["Topic :: Utilities", "Typing :: Typed"],
  "requires-python": [">=3.9"],
};

// Written by Python's own archivers: argv is the folder and the module's text.
const WRITE = `
import io, sys, tarfile, zipfile
folder, text = sys.argv[1:]
metadata = "Metadata-Version: 2.1\\nName: my-tool\\nVersion: 1.2.3\\nSummary: A tool\\nRequires-Python: >=3.9\\n"
info = "my_tool-1.2.3.dist-info/"
with zipfile.ZipFile(folder + "/${WHEEL}", "w") as wheel:
    wheel.writestr("my_tool.py", text)
    wheel.writestr(info + "METADATA", metadata)
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "my_tool.py,,\\n%sMETADATA,,\\n%sWHEEL,,\\n%sRECORD,,\\n" % (info, info, info))
with tarfile.open(folder + "/${SDIST}", "w:gz") as sdist:
    for name, content in (("PKG-INFO", metadata), ("my_tool.py", text)):
        member = tarfile.TarInfo("my_tool-1.2.3/" + name)
        member.size = len(content)
        sdist.addfile(member, io.BytesIO(content.encode()))
`;

/** An assembled release of a small project in `folder`, with real archives. Another `text` makes other bytes. */
export async function writeRelease(folder: string, text: string): Promise<string> {
  const dist = path.join(folder, "dist");
  await mkdir(dist, { recursive: true });
  await runProgram(requireComponent("python"), ["-c", WRITE, dist, text]);
  const manifest: Manifest = {
    schema: "shipwheel/manifest/1",
    rehearsal: false,
    project: { name: "my-tool", normalizedName: "my-tool", version: "1.2.3" },
    files: await Promise.all([listed(dist, WHEEL, "wheel"), listed(dist, SDIST, "sdist")]),
    sbom: [],
    evidence: [],
    plan: null,
    contract: null,
  };
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}

async function listed(dist: string, name: string, kind: ManifestFile["kind"]): Promise<ManifestFile> {
  const bytes = await readFile(path.join(dist, name));
  const hash = (algorithm: string) => createHash(algorithm).update(bytes).digest("hex");
  return {
    path: `dist/${name}`,
    name,
    kind,
    size: bytes.length,
    sha256: hash("sha256"),
    sha512: hash("sha512"),
    metadata: METADATA,
    findings: [],
  };
}
