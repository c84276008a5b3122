import { parseSpecifiers } from "../python/specifier.ts";
/** The program that a command starts in the end, whatever starts it. */
export interface Program {
  /** Without folder and `.exe`; of `python -m NAME` the name. */
  readonly name: string;
  /** As the command pins it: `pipx run cibuildwheel==3.2.1`. */
  readonly version?: string;
  /** What `python3.12 -m` or `uvx --python 3.12` name. */
  readonly python?: string;
  readonly arguments: readonly string[];
}

const STARTERS = new Set([
  "sudo",
  "time",
  "nice",
  "nohup",
  "exec",
  "command",
  "env",
  "winpty",
  "xvfb-run",
  "&",
  "call",
]);
const RUNNERS = new Set(["pipx", "uv", "poetry", "pdm", "hatch", "rye", "pixi", "conda", "mamba", "micromamba"]);

// Flags of uv, pipx and conda that have a value behind them.
const VALUED =
  /^(?:--(?:from|with|with-editable|python|spec|index-url|index|extra-index-url|group|extra|env-file|project|directory|name|prefix|pip-args|no-binary-package|constraints?|default-index|package|environment)|-[pncCe])$/;

/** The program of a command; `undefined` where there is none. */
export function programOf(words: readonly string[]): Program | undefined {
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  const name = baseName(first);
  if (STARTERS.has(name)) return programOf(others.slice(others.findIndex((word) => !/^-|^\w+=/.test(word))));
  if (/^(?:python|pypy|py)[\d.]*t?$/.test(name)) return pythonProgram(name, others);
  if (name === "uvx") return startedProgram(others);
  if (RUNNERS.has(name)) return runnerProgram(name, others);
  return { ...named(first), arguments: others };
}

function baseName(word: string): string {
  return (word.split(/[\\/]/).at(-1) ?? "").replace(/\.exe$/i, "");
}

/** `cibuildwheel@3.2.1`, `cibuildwheel[uv]==3.2.1` */
function named(word: string): Pick<Program, "name" | "version"> {
  const name = /^[^@=<>~![]*/.exec(baseName(word))?.[0] ?? "";
  const version = pinnedVersion(word);
  return version === undefined ? { name } : { name, version };
}

/** The version that a requirement allows alone (`3.2.1`), or the range of those that it allows (`~=3.2`). */
export function pinnedVersion(requirement: string): string | undefined {
  const [, written = ""] = /^[\w.-]+(?:\[[^\]]*\])?\s*([=@~<>!][^;]*)/.exec(requirement.trim()) ?? [];
  const pinned = /^(?:===?|@)\s*v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)$/.exec(written.trim())?.[1];
  if (pinned !== undefined) return pinned;
  return /^[~<>!=]=?/.test(written) && parseSpecifiers(written) !== undefined ? written.replace(/\s+/g, "") : undefined;
}

function pythonProgram(interpreter: string, words: readonly string[]): Program {
  const python = /\d.*$/.exec(interpreter)?.[0];
  const own = python?.includes(".") ? { python } : {};
  for (const [index, word] of words.entries()) {
    const joined = /^-[A-Za-z]*m(.*)$/.exec(word);
    if (joined === null && word.startsWith("-")) continue;
    // The value of -X or -W.
    if (joined === null && /^-[XW]$/.test(words[index - 1] ?? "")) continue;
    if (joined === null) return { name: baseName(word), ...own, arguments: words.slice(index + 1) };
    const started = joined[1] === "" ? words.slice(index + 1) : [joined[1] ?? "", ...words.slice(index + 1)];
    return { ...(programOf(started) ?? { name: "", arguments: [] }), ...own };
  }
  return { name: "python", ...own, arguments: [] };
}

/** `pipx run NAME`, `uv tool run NAME`, `uv run NAME`; else the program itself, such as `uv build`. */
function runnerProgram(name: string, words: readonly string[]): Program {
  const plain = words.findIndex((word, index) => !word.startsWith("-") && !VALUED.test(words[index - 1] ?? ""));
  const isTool = words[plain] === "tool" && words[plain + 1] === "run";
  if (!isTool && words[plain] !== "run") return { name, arguments: words };
  return startedProgram(words.slice(plain + (isTool ? 2 : 1)));
}

/** The program behind the flags of what starts it. */
function startedProgram(words: readonly string[]): Program {
  let place = 0;
  let from: string | undefined;
  let python: string | undefined;
  for (; words[place]?.startsWith("-"); place += 1) {
    const [flag = "", joined] = (words[place] ?? "").split(/=(.*)/s);
    const value = VALUED.test(flag) ? (joined ?? words[place + 1]) : undefined;
    if (flag === "--from" || flag === "--spec") from = value;
    if (flag === "--python" || flag === "-p") python = value;
    if (value !== undefined && joined === undefined) place += 1;
  }
  const program = programOf(words.slice(place)) ?? { name: "", arguments: [] };
  const version = program.version ?? (from === undefined ? undefined : pinnedVersion(from));
  return { ...program, ...(version !== undefined && { version }), ...(python !== undefined && { python }) };
}

/** The requirement of `name` that a command installs, by pip, pipx, uv or conda; and the files that it names with `-r`. */
export function installedBy(
  program: Program,
): { readonly requirements: readonly string[]; readonly files: readonly string[] } | undefined {
  const { name, arguments: words } = program;
  const isInstaller =
    /^(?:pip[\d.]*|pipx|uv|conda|mamba|brew)$/.test(name) &&
    words.slice(0, 2).some((word) => /^(?:install|inject)$/.test(word) || word === "tool");
  if (!isInstaller || !words.includes("install")) return undefined;
  const files = words.flatMap((word, index) => {
    if (word === "-r" || word === "--requirement" || word === "-c") return [words[index + 1] ?? ""];
    return /^(?:-r|--requirement=)(.+)$/.exec(word)?.[1] ?? [];
  });
  return { requirements: words.filter((word) => !word.startsWith("-")), files };
}
