/** Where an answer was read: a file of the project, and what stands there. */
export interface Evidence {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly says: string;
}

/** Something wrong with what the user wrote; the shape of a plan's refusals and warnings. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Where the version comes from, as far as reading (never running) tells. */
export type VersionSource =
  | { readonly kind: "static"; readonly version: string; readonly evidence: Evidence }
  | { readonly kind: "scm"; readonly provider: string; readonly options: ScmOptions; readonly evidence: Evidence }
  | { readonly kind: "backend"; readonly evidence: Evidence };

/** The options of a version provider that reads git, in setuptools-scm's terms. */
export interface ScmOptions {
  /** Relative to the project: where the git repository is. */
  readonly root?: string;
  readonly tagPrefix?: string;
  readonly tagRegex?: string;
  readonly versionScheme?: string;
  readonly localScheme?: string;
  readonly fallbackVersion?: string;
  /** The pattern of `git describe --match`. */
  readonly match?: string;
}

export interface Purity {
  readonly class: "pure" | "platform" | "both" | "unknown";
  readonly confidence: "certain" | "likely" | "unsure";
  readonly evidence: readonly Evidence[];
}

/** A Python project as its files describe it. Nothing of it was run. */
export interface Project {
  readonly name: string;
  /** PEP 503. */
  readonly normalizedName: string;
  /** A short name (`hatchling`, `setuptools`, ...), or the build-backend as written where it is none that we know. */
  readonly backend: string;
  readonly version: VersionSource;
  readonly requiresPython?: string;
  readonly purity: Purity;
  /** The oldest CPython of a stable-ABI wheel, `cp39`; absent when each Python has its own wheel. */
  readonly abi3?: string;
  /** A wheel with native code that no Python loads as a module, such as a program: one `py3-none-PLATFORM` serves every Python. */
  readonly abiFree?: true;
  /** Of a project that is both: nothing is compiled unless the build is asked to. */
  readonly pureByDefault?: true;
  /** Names of the console scripts. */
  readonly scripts: readonly string[];
  /** `[tool.cibuildwheel]` as it stands in pyproject.toml. */
  readonly cibuildwheel: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Problem[];
}

export interface GitTag {
  readonly name: string;
  readonly annotated: boolean;
}

/** What git knows of the commit that is released. */
export interface GitState {
  /** `owner/name` of the origin, where it is on a forge. */
  readonly repository?: string;
  readonly commit: string;
  /** The commit's time, seconds since 1970. */
  readonly epoch: number;
  /** The project's folder in the repository, with forward slashes; `.` for the repository itself. */
  readonly root: string;
  /** Tracked files that differ from HEAD, relative to the repository. */
  readonly dirty: readonly string[];
  readonly shallow: boolean;
  /** Tags on HEAD. */
  readonly tags: readonly GitTag[];
  /** The nearest tag below or at HEAD as `git describe --tags --long` tells it. */
  readonly nearest?: { readonly tag: string; readonly distance: number };
  /** Commits up to HEAD. */
  readonly commits: number;
}
