import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { BuildRecord } from "../src/documents/build-record.ts";
import type { Manifest } from "../src/documents/manifest.ts";
import type { Plan } from "../src/documents/plan.ts";
import type { Receipt } from "../src/documents/receipt.ts";

/** The documents of a bundle's folder; asking for one that is not there throws. */
export interface BundleFolder {
  readonly manifest: Manifest;
  readonly plan: Plan;
  readonly receipt: Receipt;
  readonly record: BuildRecord;
}

export function readBundle(folder: string): BundleFolder {
  const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  return {
    get manifest() {
      return read("manifest.json");
    },
    get plan() {
      return read("plan.json");
    },
    get receipt() {
      return read("receipt.json");
    },
    get record() {
      return read("build-record.json");
    },
  };
}

/** The sha256 of a file, in hex. */
export function sha256Of(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** Every file and folder below `folder`, git's own among them, with what a write would change. */
export function stateOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return ["", ...names].map((name) => {
    const { mode, size, mtimeMs } = statSync(path.join(folder, name));
    return [name, mode, size, mtimeMs].join(" ");
  });
}

/** What `sha256sum -c` reads: names to sums. */
export function sumsIn(file: string): Readonly<Record<string, string>> {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
