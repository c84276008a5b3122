import * as z from "zod/mini";
import type { Immutable } from "./immutable.ts";

const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  hint: z.string(),
  /** The file that has to change, and where in it. */
  where: z.exactOptional(z.object({ file: z.string(), line: z.exactOptional(z.number()) })),
});

const evidenceSchema = z.object({
  /** Relative to the project, with forward slashes. */
  file: z.string(),
  /** Counted from 1. */
  line: z.exactOptional(z.number()),
  says: z.string(),
});

const textsByName = z.record(z.string(), z.string());

/** What the project says of itself; a field that it does not have, or that only building tells, is absent. */
const metadataFields = {
  description: z.exactOptional(z.string()),
  license: z.exactOptional(
    z.union([z.object({ expression: z.string() }), z.object({ file: z.string() }), z.object({ text: z.string() })]),
  ),
  /** Files or patterns, as written. */
  licenseFiles: z.exactOptional(z.array(z.string())),
  readme: z.exactOptional(z.object({ file: z.exactOptional(z.string()), contentType: z.exactOptional(z.string()) })),
  /** Requirements of PEP 508. */
  dependencies: z.exactOptional(z.array(z.string())),
  /** By extra; the requirements do not repeat it. */
  optionalDependencies: z.exactOptional(z.record(z.string(), z.array(z.string()))),
  /** Console scripts: names, and what they refer to. */
  scripts: z.exactOptional(textsByName),
  guiScripts: z.exactOptional(textsByName),
  /** Further entry points, by group. */
  entryPoints: z.exactOptional(z.record(z.string(), textsByName)),
  /** The fields that only building tells, by their names in `[project]`. */
  dynamic: z.exactOptional(z.array(z.string())),
};

const expectedSdistSchema = z.object({ kind: z.literal("sdist"), job: z.string() });

const expectedWheelSchema = z.object({
  kind: z.literal("wheel"),
  /** cibuildwheel's build identifier; a pure wheel has none. */
  identifier: z.exactOptional(z.string()),
  /** The wheel's own Python tag: py3, cp311. */
  python: z.string(),
  abi: z.string(),
  platform: z.enum(["any", "manylinux", "musllinux", "macosx", "win", "android", "ios", "pyodide", "linux"]),
  /** The architecture as the platform spells it, `any` for a pure wheel. */
  arch: z.string(),
  /** The oldest system that the wheel must still run on, so the newest that it may ask for: `2_17`, `11_0`. */
  floor: z.exactOptional(z.string()),
  /** What else than Shipwheel's own rules decided on it, such as the step of a workflow that builds it. */
  because: z.exactOptional(z.string()),
  /** What the step of the project's workflow that builds it says to the tool, and the tool is told too: `CIBW_TEST_COMMAND`. */
  environment: z.exactOptional(textsByName),
  job: z.string(),
});

const pinnedToolSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** Where it is needed, as PEP 508 has it; everywhere when it is absent. */
  marker: z.exactOptional(z.string()),
  /** The sha256 of each of its wheels, in hex. */
  hashes: z.array(z.string()),
});

/** What this release will be, and why: the contract that everything built is held against. */
export const planSchema = z.object({
  schema: z.literal("shipwheel/plan/1"),
  /** The plan of a rehearsal, whose version no tag may stand behind: what is made by it is published to loopback alone. */
  rehearsal: z.exactOptional(z.literal(true)),
  source: z.object({
    /** `owner/name` where it is known. */
    repository: z.nullable(z.string()),
    /** The host and the path of the origin: `github.com/owner/name`. */
    origin: z.exactOptional(z.string()),
    /** Empty where nothing is committed yet; such a plan has a refusal. */
    commit: z.string(),
    ref: z.nullable(z.string()),
    /** The commit's time in seconds since 1970: SOURCE_DATE_EPOCH of every build. */
    epoch: z.number(),
  }),
  project: z.object({
    name: z.string(),
    normalizedName: z.string(),
    /** The project's folder within the repository, with forward slashes; `.` for the repository itself. */
    root: z.string(),
    backend: z.string(),
    requiresPython: z.exactOptional(z.string()),
    ...metadataFields,
    /** Where a field is written, by its name in `[project]`. */
    evidence: z.exactOptional(z.record(z.string(), evidenceSchema)),
    purity: z.object({
      class: z.enum(["pure", "platform", "both", "unknown"]),
      confidence: z.enum(["certain", "likely", "unsure"]),
      evidence: z.array(evidenceSchema),
    }),
  }),
  version: z.object({
    pep440: z.string(),
    /** The tag that this release has, or would have; null for a version between releases. */
    tag: z.nullable(z.string()),
    source: z.object({ kind: z.string(), detail: z.string() }),
    prerelease: z.boolean(),
  }),
  expected: z.array(z.discriminatedUnion("kind", [expectedSdistSchema, expectedWheelSchema])),
  excluded: z.array(z.object({ identifier: z.string(), rule: z.string(), because: z.string() })),
  jobs: z.array(
    z.object({
      id: z.string(),
      runner: z.string(),
      tool: z.string(),
      identifiers: z.array(z.string()),
      why: z.string(),
      /** How long its wheels are thought to take, one after another. */
      minutes: z.exactOptional(z.number()),
      /** What the runner needs to run programs of another architecture, in cibuildwheel's spelling: `ppc64le`. */
      emulation: z.exactOptional(z.object({ tool: z.literal("qemu"), arch: z.string() })),
      /** What `rustup target add` has to add, as the runner's own Rust does not compile for it. */
      rustTargets: z.exactOptional(z.array(z.string())),
      /** The Pythons that cibuildwheel itself runs on; those that it builds for it brings along. */
      hostPython: z.exactOptional(z.string()),
    }),
  ),
  /** What a workflow hands to `strategy.matrix`: the wheel jobs of a platform project. */
  matrix: z.object({
    include: z.array(
      z.object({
        job: z.string(),
        runner: z.string(),
        /** The architecture that the job needs QEMU for: what `docker/setup-qemu-action` is to be run for. */
        emulation: z.exactOptional(z.string()),
      }),
    ),
  }),
  tools: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      /** A release that the project pins, and all that it needs: `build` installs exactly these. */
      requirements: z.exactOptional(z.array(pinnedToolSchema)),
    }),
  ),
  /** Beside a version that the index has: the wheels that its users gain and lose, by their tags (`cp314-cp314-musllinux_x86_64`). */
  against: z.exactOptional(
    z.object({
      /** Null where the index has nothing of the project yet. */
      version: z.nullable(z.string()),
      added: z.array(z.string()),
      dropped: z.array(z.string()),
    }),
  ),
  /** The licences that nothing in the release may be under, as the project has it. */
  licenses: z.exactOptional(z.object({ deny: z.array(z.string()) })),
  /** Where the release goes, one after another, as the project has it; to PyPI alone when it is absent. */
  publish: z.exactOptional(
    z.object({
      via: z.array(
        z.object({
          /** `testpypi`, `pypi`, `git`, or an upload URL. */
          channel: z.string(),
          simpleUrl: z.exactOptional(z.string()),
          /** The GitHub environment of its job. */
          environment: z.exactOptional(z.string()),
        }),
      ),
      /** The Simple API that dependencies come from where the release is tried between two of them; PyPI's when it is absent. */
      dependenciesUrl: z.exactOptional(z.string()),
    }),
  ),
  /** What of the release is tried, and how, as the project has it; absent where it says nothing. */
  smoke: z.exactOptional(
    z.object({
      run: z.array(z.array(z.string())),
      extras: z.array(z.string()),
      install: z.array(z.string()),
      skip: z.array(z.object({ name: z.string(), because: z.string() })),
    }),
  ),
  /** A version between releases, of a push to a branch: it goes to an index for those, and has no release on GitHub. */
  development: z.exactOptional(
    z.object({
      /** `testpypi`, `pypi`, or an upload URL. */
      index: z.string(),
      simpleUrl: z.exactOptional(z.string()),
      branch: z.string(),
      /** The tag that the commit gets in the copy that is built, so that the backend makes this version of it; no repository has it. */
      tag: z.exactOptional(z.string()),
      /** What the backend is told instead where it would not read that tag: `PDM_BUILD_SCM_VERSION`. */
      environment: z.exactOptional(textsByName),
    }),
  ),
  /** Wheels for a version that an index has already: what it lacks, made from the sdist that it has. */
  addition: z.exactOptional(
    z.object({
      /** `testpypi`, `pypi`, or an upload URL. */
      index: z.string(),
      simpleUrl: z.exactOptional(z.string()),
      sdist: z.object({ name: z.string(), url: z.string(), sha256: z.string() }),
      /** The build tag of the wheels, which mend those of the same tags; absent where they have none. */
      build: z.exactOptional(z.string()),
    }),
  ),
  /** What becomes of the release where its files cannot be attested, as the project has it; `required` when it is absent. */
  attestations: z.exactOptional(z.enum(["required", "warn", "off"])),
  /** Whether GitHub is to keep attestations with the repository too; it is when it is absent. */
  repositoryAttestations: z.exactOptional(z.literal(false)),
  refusals: z.array(problemSchema),
  warnings: z.array(problemSchema),
});

export type Plan = Immutable<z.infer<typeof planSchema>>;
export type Expected = Plan["expected"][number];
export type ExpectedWheel = Extract<Expected, { kind: "wheel" }>;
export type PinnedTool = Immutable<z.infer<typeof pinnedToolSchema>>;
/** It is not published, it is and that is said, or nothing is attested at all. */
export type AttestationPolicy = NonNullable<Plan["attestations"]>;
export type PlanJob = Plan["jobs"][number];
