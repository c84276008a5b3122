/** The implementations that maturin knows, with the prefix that they have in tags. */
const IMPLEMENTATIONS: readonly (readonly [string, string])[] = [
  ["pypy", "pp"],
  ["graalpy", "gp"],
  ["python", "cp"],
  ["", "cp"],
];

/**
 * The interpreter that a word after `--interpreter` stands for, as identifiers have it: `3.12` and `python3.12` are `cp312`,
 * `python3.13t` is `cp313t`, `3.15-dev` is `cp315`, `pypy-3.11` is `pp311`; so it is with a path (`/opt/python/cp312-cp312/bin/python`).
 *
 * `undefined` where no version is named (`python3`).
 */
export function namedInterpreter(word: string): string | undefined {
  const inContainer = /\b(?:cp|pp)(3\d{1,2})-(?:cp3\d{1,2}(t)?)?/.exec(word);
  if (inContainer !== null) return `${word.includes("/pp") ? "pp" : "cp"}${inContainer[1]}${inContainer[2] ?? ""}`;
  const name = word.replace(/^.*[\\/]/, "").replace(/\.exe$/i, "");
  const [, implementation = "", minor, flag = ""] =
    /^([a-z]*)-?3\.(\d{1,2})(?:\.[\dx*]+)?(t)?(?:-[\w.]{1,20}){0,2}$/.exec(name) ?? [];
  const prefix = IMPLEMENTATIONS.find(([each]) => each === implementation)?.[1];
  if (prefix === undefined || minor === undefined) return undefined;
  return prefix === "gp" ? GRAALPY.get(minor) : `${prefix}3${minor}${flag}`;
}

/** The release of GraalPy that has a Python, which is part of its name. */
const GRAALPY: ReadonlyMap<string, string> = new Map([
  ["10", "gp310_231"],
  ["11", "gp311_242"],
  ["12", "gp312_250"],
  ["13", "gp313_253"],
]);
