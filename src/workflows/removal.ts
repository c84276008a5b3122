import type { Program } from "./program.ts";

// Something of a wheel's tags, which tells its pattern from one that stands for all.
const TAG =
  /(?:cp|pp|py)\d|pypy|graalpy|abi3|none|linux|macos|win(?:32|_|\b)|wasm|emscripten|pyodide|i686|aarch64|x86_64|arm|s390x|ppc64/i;

const MOST = 50;

/** Patterns of the wheels that `rm dist/*cp315*.whl` or `find dist -name "*pypy*" -delete` remove. */
export function removedBy({ name, arguments: words }: Program): readonly string[] {
  const written =
    name === "rm" || name === "Remove-Item" ? words.filter((word) => !word.startsWith("-")) : named(name, words);
  const patterns = written.map((each) => each.replaceAll("\\", "/").split("/").at(-1) ?? "");
  return patterns.filter((each) => /^[\w.-]*\*[\w.*-]*$/.test(each) && TAG.test(each)).slice(0, MOST);
}

/** What `find` deletes by its name alone. */
function named(name: string, words: readonly string[]): readonly string[] {
  const deletes = words.includes("-delete") || (words.includes("-exec") && words.includes("rm"));
  if (name !== "find" || !deletes || words.some((word) => /^(?:!|-not|-o|-or)$/.test(word))) return [];
  return words.filter((_, index) => words[index - 1] === "-name");
}
