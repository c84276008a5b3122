import path from "node:path";
import type { Files } from "../ports/files.ts";

const DEEPEST = 3;
const MOST_FOLDERS = 500;
const ENOUGH = 5;
const NEVER = /^(\.|node_modules$|site-packages$|tests?$|docs?$|examples?$)/;

/** Folders below `dir` that hold a project, with forward slashes, the nearest first: a few, where there are many. */
export async function nestedProjects(dir: string, { files }: { readonly files: Files }): Promise<readonly string[]> {
  const found: string[] = [];
  const waiting: string[][] = [[]];
  for (let seen = 0; seen < MOST_FOLDERS && found.length < ENOUGH; seen += 1) {
    const folder = waiting.shift();
    if (folder === undefined) break;
    const entries = (await files.list(path.join(dir, ...folder))) ?? [];
    if (entries.some(({ name, kind }) => kind === "file" && /^(pyproject\.toml|setup\.py)$/.test(name))) {
      found.push(folder.join("/"));
    } else if (folder.length < DEEPEST) {
      const folders = entries.filter(({ name, kind }) => kind === "folder" && !NEVER.test(name));
      waiting.push(...folders.map(({ name }) => [...folder, name]));
    }
  }
  return found;
}
