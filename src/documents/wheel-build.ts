import type { Evidence } from "./project.ts";

/** What the project's own workflows say of the wheels that it ships. */
export interface Workflows {
  /** One for each run of a build tool: a step of a job, for each combination of the job's matrix. */
  readonly builds: readonly WheelBuild[];
  /** Every label that a job runs on, where it is written. */
  readonly labels: readonly { readonly label: string; readonly evidence: Evidence }[];
  /** Steps that build wheels in a way that reading cannot tell: what only running the workflow would say. */
  readonly unread: readonly Evidence[];
  /** Patterns of files that the jobs that publish remove before: `*cp315*`; absent where there are none. */
  readonly removed?: readonly string[];
  /** A workflow that releases by Shipwheel already: then the plan decides, not what other workflows do. */
  readonly releasesByShipwheel: boolean;
}

/** One run of a tool that builds wheels. */
export type WheelBuild = CibuildwheelBuild | MaturinBuild | FrontendBuild;

interface BuildPlace {
  readonly evidence: Evidence;
  /** The label that the job runs on; absent where it cannot be read. */
  readonly runner?: string;
}

/** `pypa/cibuildwheel`, `python -m cibuildwheel`, `uvx cibuildwheel`. */
export interface CibuildwheelBuild extends BuildPlace {
  readonly tool: "cibuildwheel";
  /** As far as the workflow pins it: `3.2.1`, `3.2`, `~=3.2`. */
  readonly version?: string;
  /** The variables of the step that begin with CIBW_, and those that are named after the stable ABI (`X_LIMITED_API`). */
  readonly environment: Readonly<Record<string, string>>;
  readonly arguments: {
    readonly platform?: string;
    readonly only?: string;
    readonly archs?: string;
    readonly enable?: readonly string[];
  };
  /** The project's folder, relative to the repository. */
  readonly packageDir: string;
  /** A file with the configuration, instead of pyproject.toml; relative to the repository. */
  readonly configFile?: string;
  /** `[tool.cibuildwheel]` of that file; absent where it cannot be read. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** What `grep` leaves of the identifiers that it prints, for other jobs to build. */
  readonly printed?: readonly PrintedFilter[];
}

/** `grep TEXT`, or `grep -v TEXT`, which keeps those without it. */
export interface PrintedFilter {
  readonly text: string;
  readonly keepsIt: boolean;
}

/** `PyO3/maturin-action`, `maturin build`. */
export interface MaturinBuild extends BuildPlace {
  readonly tool: "maturin";
  /** As far as the workflow pins it: `1.9.4`. */
  readonly version?: string;
  /** As written: `x86_64`, `aarch64-apple-darwin`, `universal2-apple-darwin`; the runner's own where it is absent. */
  readonly target?: string;
  /** `auto`, `2_28`, `musllinux_1_2`, `off`, as the action or `--compatibility` has it; or the image of a container that is named. */
  readonly manylinux?: string;
  /** What `--interpreter` names, as written: `3.12`, `python3.13t`, `pypy3.11`. */
  readonly interpreters: readonly string[];
  /** Whether it builds for every interpreter that is found (`--find-interpreter`). */
  readonly findsInterpreters: boolean;
  /** The Pythons that the job sets up before it builds, as written: `3.12`. */
  readonly pythons: readonly string[];
  /** What `--bindings` names, where the crate itself is not asked: `bin`, `pyo3`. */
  readonly bindings?: string;
  /** What `--features` names. */
  readonly features: readonly string[];
  /** `--no-default-features` */
  readonly withoutDefaultFeatures: boolean;
  readonly manifest?: string;
  readonly packageDir: string;
}

/** `python -m build`, `pip wheel`, `uv build`: one wheel of the Python that runs it. */
export interface FrontendBuild extends BuildPlace {
  readonly tool: "frontend";
  /** As `setup-python` has it: `3.12`, `3.12-x86`; or the path of one in an image, `/opt/python/cp312-cp312/bin/python`; absent where the runner's own builds. */
  readonly python?: string;
  /** The image of manylinux or musllinux that its job runs in, where what it builds is repaired there. */
  readonly image?: string;
  /** What the step compiles for, where it says so (`_PYTHON_HOST_PLATFORM`, `ARCHFLAGS`): `x86_64`, `arm64`, `universal2`. */
  readonly arch?: string;
  /** The oldest Python of the stable ABI, where the command asks for it: `cp38`. */
  readonly abi3?: string;
  /** Something that the step says keeps it from compiling: an extra pure wheel beside those of the platforms. */
  readonly pure?: true;
  /** The variables that say so. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly packageDir: string;
}
