import type { DunamaiOptions, TagSearch } from "./dunamai.ts";

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
  /** The file that has to change, and where in it. */
  readonly where?: { readonly file: string; readonly line?: number };
}

/** Entry points of one group: names, and what they refer to. */
export type EntryPointGroup = Readonly<Record<string, string>>;

/** What a project says of itself, as the metadata of its distributions will. What it does not say is absent, as is what only building tells. */
export interface ProjectMetadata {
  readonly description?: string;
  /** An SPDX expression, a file, or a text as it was usual before. */
  readonly license?: { readonly expression: string } | { readonly file: string } | { readonly text: string };
  /** Files or patterns, as written. */
  readonly licenseFiles?: readonly string[];
  readonly readme?: { readonly file?: string; readonly contentType?: string };
  /** PEP 508. */
  readonly dependencies?: readonly string[];
  /** By extra; the requirements do not repeat it. */
  readonly optionalDependencies?: Readonly<Record<string, readonly string[]>>;
  /** Console scripts. */
  readonly scripts?: EntryPointGroup;
  readonly guiScripts?: EntryPointGroup;
  /** Further entry points, by group. */
  readonly entryPoints?: Readonly<Record<string, EntryPointGroup>>;
  /** The fields that only building tells, by their names in `[project]`; the version is not among them. */
  readonly dynamic?: readonly string[];
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
  /** The repository may lie above that folder too. */
  readonly searchesParents?: true;
  readonly tagPrefix?: string;
  readonly tagRegex?: string;
  readonly versionScheme?: string;
  readonly localScheme?: string;
  readonly fallbackVersion?: string;
  /** What follows `git describe` in the command that finds the nearest tag; setuptools-scm's own when it is absent. */
  readonly describe?: readonly string[];
  /** How the nearest tag is looked for where `git describe` cannot: `tagRegex` says which it is. */
  readonly search?: TagSearch;
  /** Where HEAD is detached, a branch that has the commit counts as its own. */
  readonly namesBranch?: true;
  /** How dunamai writes the version, where it makes it. */
  readonly dunamai?: DunamaiOptions;
  /** What stands in the project where it was taken out of its repository. */
  readonly export?: ScmExport;
}

/** The traces that `git archive` (`.git_archival.txt`, `.git_archival.json`) or an sdist (`PKG-INFO`) leaves of a commit. */
export interface ScmExport {
  readonly nearest?: NearestTag;
  /** Tags on the commit. */
  readonly tags: readonly string[];
  readonly commit?: string;
  /** The commit's name as short as git had it, the branch that it was on, and its time in seconds since 1970. */
  readonly abbreviated?: string;
  readonly branch?: string;
  readonly epoch?: number;
  /** As the sdist has it. */
  readonly version?: string;
}

/** A tag as `git describe` tells it. */
export interface NearestTag {
  readonly tag: string;
  /** Commits since the tag. */
  readonly distance: number;
  /** The commit's name, as far as it was told; absent where the tag alone was. */
  readonly commit?: string;
  /** Tracked files differ from the commit. */
  readonly dirty?: true;
}

export interface Purity {
  readonly class: "pure" | "platform" | "both" | "unknown";
  readonly confidence: "certain" | "likely" | "unsure";
  readonly evidence: readonly Evidence[];
}

/** What maturin builds of a crate, as far as a single build does not change it. */
export interface MaturinCrate {
  /** `pyo3`, `pyo3-ffi`, `cffi`, `uniffi` or `bin`. */
  readonly bindings: string;
  /** The release of pyo3 that the crate asks for: `0.23`. */
  readonly pyo3?: string;
  /** The oldest Python (`cp39`) of the stable ABI that a feature of the crate turns on; `cp3` for that which builds, "" for no feature. */
  readonly stableAbi: readonly { readonly feature: string; readonly python: string }[];
  /** Those of `[tool.maturin]`. */
  readonly features: readonly string[];
  readonly withoutDefaultFeatures: boolean;
  /** `[tool.maturin.generate-ci.github]` */
  readonly ci: Readonly<Record<string, unknown>>;
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
  /** The Pythons that cibuildwheel takes from the project, which reads no table of a backend's own. */
  readonly buildRange?: string;
  readonly purity: Purity;
  /** The oldest CPython of a stable-ABI wheel, `cp39`; absent when each Python has its own wheel. */
  readonly abi3?: string;
  /** A wheel with native code that no Python loads as a module, such as a program: one `py3-none-PLATFORM` serves every Python. */
  readonly abiFree?: true;
  /** Of a project that is both: nothing is compiled unless the build is asked to. */
  readonly pureByDefault?: true;
  /** Its native code is compiled by Rust. */
  readonly compilesRust?: true;
  readonly metadata: ProjectMetadata;
  /** Where a field is written, by its name in `[project]`. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Of a project that maturin builds. */
  readonly maturin?: MaturinCrate;
  /** `[tool.cibuildwheel]` as it stands in pyproject.toml. */
  readonly cibuildwheel: Readonly<Record<string, unknown>>;
  /** What the backend, its frontend or an index will not take. */
  readonly refusals: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export interface GitTag {
  readonly name: string;
  readonly annotated: boolean;
}

/** What git knows of the commit that is released. */
export interface GitState {
  /** There is no commit yet, or no repository at all: nothing is known then, and nothing can be released. */
  readonly missing?: "commit" | "repository";
  /** `owner/name` of the origin, where it is on a forge. */
  readonly repository?: string;
  /** The origin's host and path, whoever runs it: `git.example.com/owner/name`. */
  readonly origin?: string;
  /** Empty where there is none. */
  readonly commit: string;
  /** The commit's time, seconds since 1970. */
  readonly epoch: number;
  /** The project's folder in the repository, with forward slashes; `.` for the repository itself. */
  readonly root: string;
  /** The branch that is checked out; absent where HEAD is detached. */
  readonly branch?: string;
  /** Tracked files that differ from HEAD, relative to the repository. */
  readonly dirty: readonly string[];
  readonly shallow: boolean;
  /** Tags on HEAD. */
  readonly tags: readonly GitTag[];
  /** The nearest tag below or at HEAD. */
  readonly nearest?: NearestTag;
  /** A branch that has the commit, where that is asked for: `master` before all others. */
  readonly containedIn?: string;
  /** The commit's name as short as git has it, where a search asks for it. */
  readonly abbreviated?: string;
  /** There are files that nobody tracks, where a search asks for it. */
  readonly untracked?: true;
  /** There is no branch of the name that the search is told. */
  readonly branchMissing?: true;
  /** Tags on HEAD and below it, where a development version asks for them. */
  readonly below?: readonly string[];
  /** Commits up to HEAD; 0 where there is a nearest tag. */
  readonly commits: number;
}
