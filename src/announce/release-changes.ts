import { yamlReader } from "../config/yaml.ts";
import { ShipwheelError } from "../errors.ts";
import type { Progress } from "../ports/progress.ts";
import type { Repository } from "../ports/repository.ts";
import { type Category, configuredCategories, USUAL_CATEGORIES } from "./category.ts";
import { type Change, changesOf } from "./change.ts";
import { changelogSection } from "./changelog-section.ts";
import { previousTag } from "./release-tags.ts";
import { markdownOfRst } from "./rst-markdown.ts";

/** A release whose changes are told. */
export interface ChangedRelease {
  readonly version: string;
  readonly tag: string;
  /** What its files are read at: the commit, or the tag itself. */
  readonly ref: string;
  /** The project's folder in the repository, with forward slashes; `.` for the top. */
  readonly root: string;
}

/**
 * What a release brings, in Markdown: its part of the changelog, or else the changes since the release before it. `undefined` for a
 * first release without either, and where GitHub does not tell: a release is not held up for its notes.
 */
export async function tellChanges(
  release: ChangedRelease,
  { repository, progress }: { readonly repository: Repository; readonly progress: Progress },
): Promise<string | undefined> {
  try {
    return (await fromChangelog(release, repository)) ?? (await fromCommits(release, repository));
  } catch (error) {
    if (!(error instanceof ShipwheelError)) throw error;
    progress.step(`warning: the notes do not tell the changes: ${error.message}`);
    return undefined;
  }
}

const CHANGELOG = /^(changelog|changes|history|news|release[-_]?notes|whatsnew)(\.(md|markdown|rst|txt))?$/i;

async function fromChangelog({ version, ref, root }: ChangedRelease, repository: Repository) {
  const folders = [...new Set([...(root === "." ? [] : [root]), ""])].flatMap((folder) => [
    folder,
    below(folder, "docs"),
  ]);
  for (const folder of folders) {
    const names = (await repository.fileNames(folder, ref)).filter((name) => CHANGELOG.test(name)).sort();
    for (const name of names) {
      const section = changelogSection((await repository.text(below(folder, name), ref)) ?? "", version);
      if (section !== undefined) return /\.(md|markdown)$/i.test(name) ? section : markdownOfRst(section);
    }
  }
  return undefined;
}

function below(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

async function fromCommits({ version, tag, ref }: ChangedRelease, repository: Repository): Promise<string | undefined> {
  const before = previousTag(await repository.tags(), tag, version);
  if (before === undefined) return undefined;
  const comparison = await repository.compare(before, ref);
  const changes = await changesOf(comparison, repository);
  const untold = comparison.total - comparison.commits.length;
  return [
    ...changeLists(changes, await categoriesOf(repository, ref)),
    ...(untold > 0 ? [`and ${untold} more commits`, ""] : []),
    `All changes since ${before}: ${comparison.url}`,
  ].join("\n");
}

async function categoriesOf(repository: Repository, ref: string): Promise<readonly Category[]> {
  for (const name of [".github/release.yml", ".github/release.yaml"]) {
    const text = await repository.text(name, ref);
    const categories = text && configuredCategories((await yamlReader())(text));
    if (categories) return categories;
  }
  return USUAL_CATEGORIES;
}

function changeLists(changes: readonly Change[], categories: readonly Category[]): string[] {
  const lists = new Map<Category, Change[]>(categories.map((category) => [category, []]));
  for (const change of changes) {
    const category = categories.find((each) => each.has(change));
    if (category !== undefined) lists.get(category)?.push(change);
  }
  return [...lists].flatMap(([{ title }, own]) =>
    own.length === 0 ? [] : [`### ${shown(title)}`, "", ...own.map(changeLine), ""],
  );
}

function changeLine({ title, number, author }: Change): string {
  const by = author === undefined ? "" : ` by @${shown(author)}`;
  return `- ${shown(title)}${number === undefined ? "" : ` (#${number})`}${by}`;
}

const LONGEST_TITLE = 300;

/** One line of somebody's words: no markup that hides or ends anything. */
function shown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .slice(0, LONGEST_TITLE)
    .replaceAll("<", "&lt;");
}
