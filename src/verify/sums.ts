import type { ManifestFile } from "../documents/manifest.ts";
import type { LinkFault } from "../documents/verification.ts";

type Hashed = Pick<ManifestFile, "name" | "sha256">;

/** All that differs between the lines of SHA256SUMS (`hex  name`) and the files that it should be of. */
export function faultsOfSums(text: string, files: readonly Hashed[]): readonly LinkFault[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const faults: LinkFault[] = [];
  const said = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const [, sha256 = "", name = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (name === "") faults.push({ message: `line ${at + 1} is no sum` });
    else if (said.has(name)) faults.push({ file: name, message: "it is listed twice" });
    else said.set(name, sha256);
  }
  for (const { name, sha256 } of files) {
    const sum = said.get(name);
    if (sum === undefined) faults.push({ file: name, message: "it is not listed" });
    else if (sum !== sha256) faults.push({ file: name, message: `the line says ${sum}, the manifest ${sha256}` });
  }
  const names = new Set(files.map(({ name }) => name));
  const others = [...said.keys()].filter((name) => !names.has(name));
  return [...faults, ...others.map((file) => ({ file, message: "it is listed, and no file of the release" }))];
}
