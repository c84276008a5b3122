import { createHash } from "node:crypto";
import type { BuildRecord } from "../../src/documents/build-record.ts";
import type { Distribution, MetadataFields } from "../../src/documents/distribution.ts";
import type { ExpectedWheel, Plan } from "../../src/documents/plan.ts";

/** A distribution as `check/` gives it: its bytes are `content`, its tags those of its name. */
export function distribution(
  name: string,
  change: Partial<Distribution> & { readonly content?: string } = {},
): Distribution {
  const { content = name, ...rest } = change;
  const isWheel = name.endsWith(".whl");
  const parts = name.replace(/(\.whl|\.tar\.gz|\.zip)$/, "").split("-");
  const [distribution = "", version = ""] = parts;
  return {
    path: `dist/${name}`,
    name,
    kind: isWheel ? "wheel" : "sdist",
    size: content.length,
    sha256: digest("sha256", content),
    sha512: digest("sha512", content),
    filename: { distribution, version, tags: isWheel ? tagsOf(parts.slice(-3)) : [] },
    metadata: metadata({ version: [version] }),
    members: [],
    topLevel: [],
    findings: [],
    refused: false,
    ...rest,
  };
}

export function metadata(change: MetadataFields = {}): MetadataFields {
  return {
    "metadata-version": ["2.4"],
    name: ["my-tool"],
    version: ["1.2.3"],
    summary: ["A tool of mine"],
    "requires-python": [">=3.9"],
    "license-expression": ["MIT"],
    "project-url": ["Homepage, https://example.com/my-tool", "Source, https://github.com/me/my-tool"],
    "author-email": ["Ada Lovelace <ada@example.com>"],
    "requires-dist": ["click>=8.1", "rich~=13.7; python_version < '3.13'", "sphinx; extra == 'docs'"],
    ...change,
  };
}

export const SDIST = "my_tool-1.2.3.tar.gz";
export const WHEEL = "my_tool-1.2.3-py3-none-any.whl";

export function plan(change: Partial<Plan> = {}): Plan {
  return {
    schema: "shipwheel/plan/1",
    source: {
      repository: "me/my-tool",
      commit: "c0ffee".padEnd(40, "0"),
      ref: "refs/tags/v1.2.3",
      epoch: 1_790_000_000,
    },
    project: {
      name: "my-tool",
      normalizedName: "my-tool",
      root: ".",
      backend: "hatchling",
      requiresPython: ">=3.9",
      purity: {
        class: "pure",
        confidence: "certain",
        evidence: [{ file: "pyproject.toml", line: 2, says: 'build-backend = "hatchling.build"' }],
      },
    },
    version: {
      pep440: "1.2.3",
      tag: "v1.2.3",
      source: { kind: "tag", detail: "the tag v1.2.3 on HEAD" },
      prerelease: false,
    },
    expected: [{ kind: "sdist", job: "build" }, expectedWheel({})],
    excluded: [],
    jobs: [{ id: "build", runner: "ubuntu-latest", tool: "build", identifiers: [], why: "pure code is built once" }],
    matrix: { include: [] },
    tools: [{ name: "build", version: "1.6.0" }],
    refusals: [],
    warnings: [],
    ...change,
  };
}

export function expectedWheel(change: Partial<ExpectedWheel>): ExpectedWheel {
  return { kind: "wheel", python: "py3", abi: "none", platform: "any", arch: "any", job: "build", ...change };
}

export function planFile(document: Plan = plan()): { readonly document: Plan; readonly bytes: Uint8Array } {
  return { document, bytes: Buffer.from(JSON.stringify(document)) };
}

/** The record of a job that made `files` from the sdist among them, or else from the tree. */
export function record(
  files: readonly Distribution[],
  change: Partial<BuildRecord> = {},
  planned: { readonly bytes: Uint8Array } = planFile(),
): BuildRecord {
  const sdist = files.find(({ kind }) => kind === "sdist");
  return {
    schema: "shipwheel/build-record/1",
    plan: digest("sha256", planned.bytes),
    job: "build",
    from: sdist
      ? { kind: "sdist", name: sdist.name, sha256: sdist.sha256 }
      : { kind: "tree", name: "c0ffee".padEnd(40, "0"), sha256: "" },
    files: files.map(({ name, size, sha256 }) => ({ name, size, sha256, findings: [] })),
    tools: [
      { name: "cpython", version: "3.11.7" },
      { name: "build", version: "1.6.0" },
    ],
    gates: [],
    smoke: [],
    reproducible: null,
    timings: [
      { step: "prepare the tools", seconds: 3.2 },
      { step: "sdist", seconds: 1.1 },
      { step: "wheel py3-none-any", seconds: 0.9 },
    ],
    ...change,
  };
}

function tagsOf(parts: readonly string[]): readonly string[] {
  const [pythons = [], abis = [], platforms = []] = parts.map((part) => part.split("."));
  return pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)),
  );
}

function digest(algorithm: string, content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest("hex");
}
