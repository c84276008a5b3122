import { isAside, type SourceFacts } from "./source-facts.ts";

/** Of a package whose first modules are not tracked the others were made as well. */
const MOST_TRIED = 5;

/** The folders of the sources that the wheel's top-level packages lie in, each with a slash at its end; empty is the project itself. */
export function packageRoots({ tracked, members }: SourceFacts): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  const tried = new Map<string, number>();
  for (const member of members) {
    const top = member.split("/", 1)[0] ?? "";
    const tries = tried.get(top) ?? 0;
    if (roots.has(top) || tries === MOST_TRIED || !member.endsWith(".py") || !member.includes("/")) continue;
    tried.set(top, tries + 1);
    const root = rootOf(member, tracked);
    if (root !== undefined) roots.set(top, root);
  }
  return roots;
}

/** The shortest of the folders that have the file; one of tests has a package of their own. */
function rootOf(member: string, tracked: ReadonlySet<string>): string | undefined {
  if (tracked.has(member)) return "";
  let shortest: string | undefined;
  for (const name of tracked) {
    if (!name.endsWith(`/${member}`)) continue;
    const root = name.slice(0, name.length - member.length);
    const isNearer = shortest === undefined || root.length < shortest.length;
    if (isNearer && !root.split("/").slice(0, -1).some(isAside)) shortest = root;
  }
  return shortest;
}

/** Tracked files of the wheel's packages: where they are, and where the wheel would have them. */
export function* packagedSources(
  facts: SourceFacts,
): Generator<{ readonly source: string; readonly installed: string }> {
  const roots = packageRoots(facts);
  for (const source of facts.tracked) {
    for (const [top, root] of roots) {
      if (source.startsWith(`${root}${top}/`)) yield { source, installed: source.slice(root.length) };
    }
  }
}

/** Of a project with recipes: does something in the wheel import this module or package? Of others nobody asked. */
export function isImported(source: string, facts: SourceFacts): boolean {
  const { recipes } = facts.tree;
  if (recipes === undefined) return true;
  const roots = ["", ...new Set(packageRoots(facts).values())].filter((root) => source.startsWith(root));
  const path = source.replace(/(?:\/__init__)?\.py$/, "");
  return roots.some((root) => {
    const by = recipes.imported.get(path) ?? recipes.imported.get(path.slice(root.length));
    return by !== undefined && by !== source && by.startsWith(root) && facts.members.has(by.slice(root.length));
  });
}
