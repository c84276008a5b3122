/** A file or a pattern that the project's own files name. Paths are relative to the project, with forward slashes. */
export interface NamedPath {
  readonly path: string;
  /** Who names it: `setup.py`, `pyproject.toml: project.readme`. */
  readonly by: string;
}

/** Files that a distribution is told to have. */
export interface Inclusion {
  readonly target: "sdist" | "wheel";
  /** Relative to the folder of `package`, or to the project where there is none. */
  readonly pattern: string;
  /** With dots; `*` stands for every package. */
  readonly package?: string;
  readonly by: string;
}

/** What is committed of a project, and what its files say about what belongs into its distributions. */
export interface SourceTree {
  readonly backend: string;
  /** Tracked files, of submodules none. */
  readonly files: readonly string[];
  /** Folders of submodules: what is in them is not known. */
  readonly submodules: readonly string[];
  /** Files that the build reads, as it seems; tracked or not. */
  readonly named: readonly NamedPath[];
  readonly inclusions: readonly Inclusion[];
  /** Patterns, in the manner of .gitignore, of what is left out on purpose. */
  readonly excluded: readonly string[];
  /** The text of MANIFEST.in. */
  readonly manifest?: string;
}
