import type { FrontendBuild } from "../documents/wheel-build.ts";
import { parseArguments } from "./command-arguments.ts";
import type { Program } from "./program.ts";
import { pathFrom, placeOf, type ToolPlace, type ToolRun } from "./tool.ts";
import { areKnown, HOLE } from "./value.ts";

interface Frontend {
  /** The word that follows the name of the program where it builds; absent where it does nothing else. */
  readonly command?: string;
  readonly valued: readonly string[];
  /** Does it build a wheel with these flags? */
  readonly buildsWheel: (flags: ReturnType<typeof parseArguments>) => boolean;
}

const isBuild: Frontend["buildsWheel"] = (flags) => !flags.has("--sdist", "-s") || flags.has("--wheel", "-w");
const BUILD = ["--outdir", "-o", "--out-dir", "--config-setting", "-C", "--installer", "--python", "-p", "--package"];

const FRONTENDS: ReadonlyMap<string, Frontend> = new Map<string, Frontend>([
  ["build", { valued: BUILD, buildsWheel: isBuild }],
  ["pyproject-build", { valued: BUILD, buildsWheel: isBuild }],
  ["uv", { command: "build", valued: [...BUILD, "--index", "--build-constraint"], buildsWheel: isBuild }],
  ["flit", { command: "build", valued: ["--format"], buildsWheel: (flags) => flags.value("--format") !== "sdist" }],
  ["pdm", { command: "build", valued: ["--dest", "-d"], buildsWheel: (flags) => !flags.has("--no-wheel") }],
  [
    "poetry",
    {
      command: "build",
      valued: ["-f", "--format", "-o"],
      buildsWheel: (flags) => flags.value("-f", "--format") !== "sdist",
    },
  ],
  ["hatch", { command: "build", valued: ["-t", "--target"], buildsWheel: buildsHatchWheel }],
  [
    "pip",
    {
      command: "wheel",
      valued: ["-w", "--wheel-dir", "-r", "--requirement", "-c"],
      buildsWheel: (flags) => flags.positional.some((word) => isFolder(word) || isSdist(word)),
    },
  ],
  [
    "setup.py",
    {
      valued: ["--dist-dir", "-d", "--plat-name"],
      buildsWheel: (flags) => flags.positional.includes("bdist_wheel"),
    },
  ],
]);

/** To others what stands there is something else. */
const TAKE_FOLDER = /^(?:build|pyproject-build|uv|pip[\d.]*)$/;

function buildsHatchWheel(flags: ReturnType<typeof parseArguments>): boolean {
  const targets = flags.values("-t", "--target");
  return targets.length === 0 || targets.some((target) => target.startsWith("wheel"));
}

/** It stands for the project that it was made of. */
function isSdist(word: string): boolean {
  return /\.(?:tar\.gz|zip)$/.test(word);
}

/** pip builds wheels of what it is named: a folder is the project. */
function isFolder(word: string): boolean {
  return /^\.{0,2}[\\/]|^\.{1,2}$/.test(word);
}

/** Where the arguments of its command begin; `undefined` where it is told to do something else. */
function startOf(words: readonly string[], { command, valued }: Frontend): number | undefined {
  if (command === undefined) return 0;
  return parseArguments(words, valued).positional[0] === command ? words.indexOf(command) + 1 : undefined;
}

/** What a build frontend builds: one wheel of the Python that runs it. `undefined` where the program is none, or builds no wheel. */
export function frontendRun({ name, python, arguments: words }: Program, place: ToolPlace): ToolRun | undefined {
  const frontend = FRONTENDS.get(name.replace(/^pip[\d.]+$/, "pip"));
  if (frontend === undefined) return undefined;
  const start = startOf(words, frontend);
  if (start === undefined) return undefined;
  const flags = parseArguments(words.slice(start), frontend.valued);
  if (!frontend.buildsWheel(flags)) return undefined;
  const asked = flags.value("--python", "-p") ?? python ?? place.pythons.at(-1);
  const folder = TAKE_FOLDER.test(name) ? flags.positional[0] : undefined;
  const output =
    flags.value("--outdir", "--out-dir", "-o", "--wheel-dir", "--dist-dir", "--dest") ??
    (name === "pip" ? flags.value("-w") : undefined);
  return {
    kind: "builds",
    builds: [
      {
        ...placeOf(place),
        tool: "frontend",
        ...(asked !== undefined && areKnown(asked) && { python: asked }),
        ...macosArch(place.environment),
        ...stableOption(words),
        ...(place.image !== undefined && { image: place.image }),
        ...pureBuild(place.environment, words),
        packageDir:
          folder === undefined || !areKnown(folder) || isSdist(folder) ? place.folder : pathFrom(place.folder, folder),
      },
    ],
    ...(areKnown(output) && { output: output ?? (name === "pip" ? "." : "dist") }),
  };
}

/** `--py-limited-api=cp38` of bdist_wheel, by itself or among what a frontend hands on. */
function stableOption(words: readonly string[]): { readonly abi3?: string } {
  const abi3 = /--py-limited-api[= ](cp3\d{1,2})\b/.exec(words.join(" "))?.[1];
  return abi3 === undefined ? {} : { abi3 };
}

/** What a universal Python of macOS is told to compile for, alone or together. */
function macosArch(environment: ReadonlyMap<string, string>): { readonly arch?: string } {
  const platform = /^macosx-[\d.]+-(\w+)$/.exec(environment.get("_PYTHON_HOST_PLATFORM") ?? "")?.[1];
  if (platform !== undefined) return { arch: platform };
  const archs = [...(environment.get("ARCHFLAGS") ?? "").matchAll(/-arch[ =](x86_64|arm64)\b/g)].map(
    ([, arch]) => arch,
  );
  const [only] = archs;
  if (only === undefined) return {};
  return { arch: archs.length > 1 ? "universal2" : only };
}

// NO_EXTENSIONS=1, SKIP_CYTHON=1, PURE_PYTHON=1; and BUILD_EXT=no, USE_MYPYC=0.
const COMPILING =
  "(?:EXT(?:ENSION)?S?|CEXTS?|CYTHON|MYPYC|SPEEDUPS?|RUST|NATIVE|BINAR(?:Y|IES)|COMPILED?|COMPILATION|ACCELERATORS?|C)";
const AGAINST = new RegExp(`PURE(?:_?PYTHON)?(?:_|$)|(?:^|_)(?:NO|SKIP|DISABLE|WITHOUT)_(?:\\w*_)?${COMPILING}(?:_|$)`);
const FOR = new RegExp(`(?:^|_)(?:USE|WITH|BUILD|ENABLE|REQUIRE|INSTALL|COMPILE)_(?:\\w*_)?${COMPILING}(?:_|$)`);

// The search for a word in a name takes time in proportion to the square of its length.
const LONGEST_NAME = 100;

/** Does a variable say that nothing is to be compiled? */
function isPureSwitch([name, value]: readonly [string, string]): boolean {
  if (/^(?:CIBW|GITHUB|RUNNER|PIP)_/.test(name) || name.length > LONGEST_NAME || value.includes(HOLE)) return false;
  const isOff = /^(?:0|n|no|false|off|)$/i.test(value.trim());
  return isOff ? FOR.test(name) : AGAINST.test(name);
}

/** Whether a variable or an argument of the step says that nothing is to be compiled, and the variables that do. */
export function pureBuild(
  environment: ReadonlyMap<string, string>,
  words: readonly string[] = [],
): Pick<FrontendBuild, "pure" | "environment"> {
  const switches = Object.fromEntries([...environment].filter(isPureSwitch));
  if (Object.keys(switches).length > 0) return { pure: true, environment: switches };
  return words.some(isPureFlag) ? { pure: true } : {};
}

function isPureFlag(word: string): boolean {
  return /^(?:-C|--config-settings?=|--global-option=)?(?:--)?(?:pure-?python|no-?ext(?:ensions?)?)(?:=(?:true|1|yes))?$/i.test(
    word,
  );
}
