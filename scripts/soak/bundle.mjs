// A bundle of a release that is in no way special: three wheels and an sdist.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sdistOf, wheelOf } from "../../__tests__/distributions.ts";
import { machineFiles } from "../../src/adapters/files.ts";
import { assemble } from "../../src/commands/assemble.ts";

const TAGS = ["cp311-cp311-win_amd64", "cp312-cp312-win_amd64", "cp313-cp313-win_amd64", "py3-none-any"];
const SILENT = { stage() {}, step() {}, line() {}, running: () => () => {} };

/** Makes the bundle in `folder`; gives its manifest, and that one's digest. */
export async function makeBundle(folder, project) {
  const made = `${folder}-made`;
  mkdirSync(made, { recursive: true });
  for (const { name, bytes } of [...TAGS.map((tag) => wheelOf({ ...project, tag })), sdistOf(project)]) {
    writeFileSync(path.join(made, name), bytes);
  }
  await assemble({ dirs: [made], project: made, out: folder }, { files: machineFiles(new Set()), progress: SILENT });
  const bytes = readFileSync(path.join(folder, "manifest.json"));
  return { folder, manifest: JSON.parse(bytes), digest: createHash("sha256").update(bytes).digest("hex") };
}
