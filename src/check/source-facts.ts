import type { Distribution } from "../documents/distribution.ts";
import type { SourceTree } from "../documents/source-tree.ts";
import { type ManifestCommand, parseManifestIn } from "../python/manifest-in.ts";
import { ignoreGlob, type PathMatcher } from "../python/path-glob.ts";

/** One distribution beside the sources that it was made of. */
export interface SourceFacts {
  readonly tree: SourceTree;
  /** The commands of MANIFEST.in. */
  readonly manifest: readonly ManifestCommand[];
  readonly tracked: ReadonlySet<string>;
  /** The files of the distribution: of an sdist from its top folder, of a wheel as they are installed. */
  readonly members: ReadonlySet<string>;
  /** The folders of these, and the folders above them. */
  readonly folders: ReadonlySet<string>;
  /** What the project leaves out on purpose. */
  readonly isExcluded: PathMatcher;
}

/** What is no part of a package, though it may lie in one. */
const ASIDE = wordsOf(
  "test tests testsuite doc docs documentation example examples sample samples demo demos benchmark benchmarks bench " +
    "fuzz fuzzing template templates fixture fixtures",
);
/** What is compiled for nobody who installs: a library that is kept in the sources has such folders too. */
const NOT_BUILT = wordsOf("testing script scripts tool tools ci build dist vendor third_party contrib misc");

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

export function isAside(folder: string): boolean {
  return folder.startsWith(".") || ASIDE.has(plain(folder));
}

export function isNotBuilt(folder: string): boolean {
  return isAside(folder) || NOT_BUILT.has(plain(folder));
}

function plain(folder: string): string {
  return folder.replace(/^_+/, "").toLowerCase();
}

/** The folder that a path lies in; empty for one that lies in none. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith("."));
}

/** `a.json and 3 more` */
export function firstOf([first = "", ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

/** What an inclusion means, from the project's folder; a folder stands for all that is in it. */
export function inclusionOf(pattern: string): PathMatcher {
  const bare = pattern.replace(/\/$/, "");
  return ignoreGlob(bare.startsWith("/") ? bare : `/${bare}`);
}

/** What is in a submodule is known only where it is checked out. */
export function mayBeSubmodules(pattern: string, { submodules }: SourceTree): boolean {
  const start = pattern.replace(/^\/|[*?[].*$/gs, "");
  return submodules.some((folder) => start.startsWith(`${folder}/`) || `${folder}/`.startsWith(start));
}

export function isPlain({ pattern }: { readonly pattern: string }): boolean {
  return !/[*?[]/.test(pattern);
}

const LIBRARY_ROOT = /^[^/]+\.data\/(?:purelib|platlib)\//;

/** Files times patterns: in the largest projects only the first patterns count. */
const MOST_COMPARISONS = 2_000_000;

export function sourceFacts(whole: SourceTree, { kind, members }: Distribution): SourceFacts {
  const most = Math.ceil(MOST_COMPARISONS / (whole.files.length + members.length + 1));
  const { inclusions, excluded, placed, modules } = whole;
  const tree = {
    ...whole,
    inclusions: inclusions.slice(0, most),
    excluded: excluded.slice(0, most),
    placed: placed.slice(0, most),
    modules: modules.slice(0, most),
  };
  const manifest = withFewPatterns(parseManifestIn(whole.manifest ?? ""), most);
  const names = members.map(({ name }) =>
    kind === "sdist" ? name.replace(/^[^/]*\//, "") : name.replace(LIBRARY_ROOT, ""),
  );
  const folders = new Set<string>();
  for (const name of names) {
    for (let folder = folderOf(name); folder !== "" && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  const removing = manifest.filter(({ adds }) => !adds).flatMap(({ matchers }) => matchers);
  const exclusions = [...tree.excluded.map(ignoreGlob), ...removing.map(({ matches }) => matches)];
  return {
    tree,
    manifest,
    tracked: new Set(tree.files),
    members: new Set(names),
    folders,
    isExcluded: (path) => exclusions.some((matches) => matches(path)),
  };
}

function withFewPatterns(commands: readonly ManifestCommand[], most: number): readonly ManifestCommand[] {
  let left = most;
  return commands.filter(({ matchers }) => {
    left -= matchers.length;
    return left >= 0;
  });
}
