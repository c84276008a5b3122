import path from "node:path";
import type { Files } from "../ports/files.ts";

/** Folders that hold what is tried with a package, not the package. */
const ASIDE = /^(?:\.|tests?$|testing$|docs?$|examples?$|bench|\w+\.(?:egg-info|dist-info|data)$)/i;

/**
 * Takes from a tree the files that a wheel brings, so that `import` finds the wheel's: where they lie in the project's folder or in one folder
 * below it (`src`, `python`, `lib`). Tests that lie within a package stay, unless the wheel has them. What a link leads to out of the tree stays.
 */
export async function removeShadows(tree: string, members: readonly string[], files: Files): Promise<void> {
  const installed = members.filter((member) => staysInside(member) && !ASIDE.test(topOf(member)));
  const folders = ((await files.list(tree)) ?? []).filter(({ kind, name }) => kind === "folder" && !ASIDE.test(name));
  const within = await files.realPath(tree);
  for (const root of [tree, ...folders.map(({ name }) => path.join(tree, name))]) {
    for (const [folder, names] of byFolder(installed)) {
      const real = await files.realPath(path.join(root, ...folder.split("/")));
      if (within === undefined || real === undefined || !isWithin(real, within)) continue;
      await Promise.all(names.map((name) => files.remove(path.join(real, name))));
    }
  }
}

function byFolder(members: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const member of members) {
    const at = member.lastIndexOf("/");
    const folder = at === -1 ? "." : member.slice(0, at);
    folders.set(folder, [...(folders.get(folder) ?? []), member.slice(at + 1)]);
  }
  return folders;
}

function topOf(member: string): string {
  return member.split("/", 1)[0] ?? member;
}

function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(outer + path.sep);
}

function staysInside(member: string): boolean {
  return member.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !/[\\:]/.test(part));
}
