import type { Recipes } from "../documents/source-tree.ts";
import type { FoundLine, TrackedFiles } from "./tracked-files.ts";

// The largest projects have a hundred.
const MOST_RECIPES = 300;
// What is longer nobody wrote by hand.
const LONGEST_LINE = 1000;

/** The files that the project's meson.build files mention, and those that its modules import. */
export async function mesonRecipes({ names, read, search }: TrackedFiles): Promise<Recipes> {
  const recipes = names.filter((name) => /(?:^|\/)meson\.build$/.test(name)).slice(0, MOST_RECIPES);
  const mentioned = new Set<string>();
  for (const recipe of recipes) {
    const text = (await read(recipe)) ?? "";
    for (const [, written = ""] of text.matchAll(/'([^'\n]{1,300})'/g)) {
      mentioned.add(written.slice(written.lastIndexOf("/") + 1));
    }
  }
  const lines = await search("^[[:space:]]*(from|import)[[:space:]]", ".py");
  const ofPackages = lines.filter((line) => line.text.length < LONGEST_LINE && isOfPackage(line));
  return { mentioned, imported: new Map(ofPackages.flatMap(importsOf)) };
}

/** What tests import need not be installed. */
function isOfPackage({ file }: FoundLine): boolean {
  return !/(?:^|\/)(?:tests?|benchmarks?|examples?|docs?|tools)\//.test(file);
}

/** `from ..x import a, b`, `import x.y`; what follows a bracket on later lines is passed over. */
function importsOf({ file, text }: FoundLine): readonly (readonly [string, string])[] {
  const [, dots = "", from = "", names = ""] = /^\s*from\s+(\.*)([\w.]*)\s+import\s+\(?(.*)$/.exec(text) ?? [];
  const plain = /^\s*import\s+([\w.]+)/.exec(text)?.[1];
  if (plain !== undefined) return [[plain.replaceAll(".", "/"), file]];
  const folders = file.split("/").slice(0, -Math.max(1, dots.length));
  const base = [...(dots === "" ? [] : folders), ...from.split(".")].filter(Boolean).join("/");
  const imported = names.split(",").flatMap((name) => /^\s*(\w+)/.exec(name)?.[1] ?? []);
  return [base, ...imported.map((name) => `${base}/${name}`)].filter(Boolean).map((path) => [path, file]);
}
