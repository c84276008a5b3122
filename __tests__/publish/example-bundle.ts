import { createHash } from "node:crypto";
import type { ReleaseBundle } from "../../src/documents/bundle.ts";
import type { Manifest, ManifestFile } from "../../src/documents/manifest.ts";
import type { Plan } from "../../src/documents/plan.ts";

export const WHEEL = "my_tool-1.2.3-py3-none-any.whl";
export const OTHER_WHEEL = "my_tool-1.2.3-cp311-abi3-manylinux_2_17_x86_64.whl";
export const SDIST = "my_tool-1.2.3.tar.gz";

const encoder = new TextEncoder();

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The contents of a bundle's folder, named by what the manifest of `exampleManifest` lists. */
export const CONTENTS: Readonly<Record<string, string>> = {
  [`dist/${WHEEL}`]: "the wheel's bytes",
  [`dist/${OTHER_WHEEL}`]: "the other wheel's bytes",
  [`dist/${SDIST}`]: "the sdist's bytes",
  "sbom/my_tool.cdx.json": "{}",
  SHA256SUMS: "sums",
};

export function examplePlan(changes: Partial<Plan> = {}): Plan {
  return {
    schema: "shipwheel/plan/1",
    source: { repository: "octo/my-tool", commit: "c".repeat(40), ref: "refs/tags/v1.2.3", epoch: 1 },
    project: {
      name: "my-tool",
      normalizedName: "my-tool",
      root: ".",
      backend: "hatchling",
      purity: { class: "pure", confidence: "certain", evidence: [] },
    },
    version: { pep440: "1.2.3", tag: "v1.2.3", source: { kind: "tag", detail: "v1.2.3" }, prerelease: false },
    expected: [],
    excluded: [],
    jobs: [],
    matrix: { include: [] },
    tools: [],
    refusals: [],
    warnings: [],
    ...changes,
  };
}

export function exampleFile(name: string, changes: Partial<ManifestFile> = {}): ManifestFile {
  const bytes = encoder.encode(CONTENTS[`dist/${name}`] ?? name);
  return {
    path: `dist/${name}`,
    name,
    kind: name.endsWith(".whl") ? "wheel" : "sdist",
    size: bytes.length,
    sha256: sha256(bytes),
    sha512: "",
    metadata: { "metadata-version": ["2.4"], name: ["my-tool"], version: ["1.2.3"] },
    findings: [],
    ...changes,
  };
}

export function exampleManifest(changes: Partial<Manifest> = {}): Manifest {
  const listed = (path: string) => ({ path, sha256: sha256(CONTENTS[path] ?? "") });
  return {
    schema: "shipwheel/manifest/1",
    rehearsal: false,
    project: { name: "my-tool", normalizedName: "my-tool", version: "1.2.3" },
    files: [exampleFile(SDIST), exampleFile(OTHER_WHEEL), exampleFile(WHEEL)],
    sbom: [listed("sbom/my_tool.cdx.json")],
    evidence: [listed("SHA256SUMS")],
    plan: null,
    contract: { missing: [], extra: [], duplicate: [], mismatched: [], notBuilt: [] },
    ...changes,
  };
}

/** A bundle in `release/`, as `openBundle` gives it. */
export function exampleBundle(changes: Partial<Manifest> = {}, plan: Plan | null = examplePlan()): ReleaseBundle {
  const manifest = exampleManifest(changes);
  const listed = [...manifest.files, ...manifest.sbom, ...manifest.evidence];
  return {
    manifest,
    digest: sha256(JSON.stringify(manifest)),
    digestGiven: true,
    plan,
    located: new Map(listed.map(({ path }) => [path, `release/${path}`])),
  };
}

/** The files of a machine that has the bundle in `release/`. */
export function bundleContents(manifest: Manifest): Record<string, string> {
  const contents = Object.entries(CONTENTS).map(([path, content]) => [`release/${path}`, content]);
  return { ...Object.fromEntries(contents), "release/manifest.json": JSON.stringify(manifest) };
}
