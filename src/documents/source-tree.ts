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

/** A file, or a folder with all that is in it, that a wheel has at another place. */
export interface PlacedPath extends NamedPath {
  /** In the wheel; what is installed outside of packages begins with `.data/`, whatever the wheel's name. */
  readonly installed: string;
}

/** What a project with recipes says of its files. */
export interface Recipes {
  /** Names of files, without folders, that the recipes mention. */
  readonly mentioned: ReadonlySet<string>;
  /** What modules import: a path without its ending, from the project's folder or as it is installed, and the file that does. */
  readonly imported: ReadonlyMap<string, string>;
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
  readonly placed: readonly PlacedPath[];
  /** Modules that a wheel is told to have beside its packages, with dots. */
  readonly modules: readonly NamedPath[];
  /** Who asks that packages have the data that the sdist has of them, in so many words. */
  readonly packageData: readonly string[];
  /** Whether the backend takes all files of a package, and nothing it is told limits that. */
  readonly takesAll: boolean;
  /** Of a project whose recipes list each file that is installed (meson.build); absent where the backend reads none. */
  readonly recipes?: Recipes;
  /** Patterns, in the manner of .gitignore, of what is left out on purpose. */
  readonly excluded: readonly string[];
  /** The text of MANIFEST.in. */
  readonly manifest?: string;
}
