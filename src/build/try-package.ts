import type { Words } from "../config/command-words.ts";
import type { SMOKE_PARTS, SmokeChoice } from "../config/smoke.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import { formatVersion, parseVersion } from "../python/version.ts";
import { commandLine } from "./command-line.ts";
import { type Ending, endingOf } from "./ending.ts";
import { type Excuses, excuseFor } from "./excuse.ts";
import type { FreshEnvironment } from "./fresh-environment.ts";
import { gateVariables } from "./gate-environment.ts";
import { findOwnProgram } from "./gate-program.ts";
import type { Machine } from "./machine.ts";
import { tryImport } from "./try-import.ts";
import { type Script, tryScript } from "./try-script.ts";

type Smoke = BuildRecord["smoke"][number];

/** What of an installed package is tried. Names come from the wheel itself: they are not trusted. */
export interface Tried extends Excuses {
  /** The project's. */
  readonly name: string;
  /** PEP 440, normalised. */
  readonly version: string;
  /** Modules to import, with dots. */
  readonly topLevel: readonly string[];
  readonly scripts: readonly Script[];
  readonly choice: SmokeChoice;
}

const COMMAND_SECONDS = 300;
const VERSION_SECONDS = 60;

// Before 3.8 Python does not tell, and before 3.10 it does not know a name by its other spellings.
const VERSION = `
import sys
try:
    from importlib.metadata import distributions
except ImportError:
    sys.exit(0)
import re
def plain(name):
    return re.sub("[-_.]+", "-", name).lower()
found = [each.version for each in distributions() if plain(each.metadata["Name"] or "") == plain(sys.argv[1])]
print(found[0] if found else sys.exit("it is not installed"))
`;

/**
 * Asks for the installed version, checks the dependencies, imports each module in a process of its own and looks for the names in its
 * `__all__`, starts each console script, and runs the project's own commands.
 *
 * What is not there is not missed where an extra brings it, or may, as long as something of the package can be imported.
 */
export async function tryPackage(
  tried: Tried,
  environment: FreshEnvironment,
  machine: Machine,
): Promise<readonly Smoke[]> {
  const { choice } = tried;
  const trying = attempts(choice, environment.python);
  await trying.add("version", "version", () => tryVersion(tried, environment));
  await trying.add("dependencies", "pip check", () => tryDependencies(environment));
  for (const module of tried.topLevel.filter(isModuleName)) {
    const imported = await trying.add("imports", `import ${module}`, () => tryImport(module, environment));
    const { names } = imported ?? {};
    if (names !== undefined) await trying.add("names", `${module}.__all__`, async () => names);
  }
  for (const script of tried.scripts.filter(({ name }) => isFileName(name))) {
    await trying.add("scripts", script.name, () => tryOne(script, tried, environment, machine));
  }
  for (const command of choice.run) {
    await trying.add("run", commandLine(command, "linux"), () => tryCommand(command, environment, machine));
  }
  return excused(trying, tried);
}

async function tryVersion({ name, version }: Tried, environment: FreshEnvironment): Promise<Ending> {
  const ending = await endingOf(() => environment.ask(VERSION, [name], VERSION_SECONDS));
  if (ending.outcome !== "passed" || ending.detail === "") return ending;
  const installed = parseVersion(ending.detail);
  if (installed !== undefined && formatVersion(installed) === version) return ending;
  return { outcome: "failed", detail: `installed, ${name} says that it is ${ending.detail}, not ${version}` };
}

async function tryDependencies(environment: FreshEnvironment): Promise<Ending> {
  const ending = await endingOf(() => environment.check());
  return ending.outcome === "passed" ? { ...ending, detail: "" } : ending;
}

async function tryOne(
  script: Script,
  { version }: Tried,
  environment: FreshEnvironment,
  { runner }: Machine,
): Promise<Ending & { readonly name?: string }> {
  const { extras } = script;
  if (extras.length === 0) return tryScript(script, version, environment, runner.platform);
  return { outcome: "skipped", detail: `it needs what the extra ${extras.join(", ")} brings` };
}

async function tryCommand(words: Words, environment: FreshEnvironment, machine: Machine): Promise<Ending> {
  const [name, ...args] = words;
  const { files, runner } = machine;
  const program = (await findOwnProgram(name, environment, files, runner.platform)) ?? name;
  const variables = gateVariables({ environment: {} }, environment, runner, []);
  return endingOf(() => environment.run([program, ...args], COMMAND_SECONDS, { environment: variables }));
}

type Part = (typeof SMOKE_PARTS)[number] | "run";

interface Attempts {
  readonly made: readonly (Smoke & { readonly part: Part })[];
  /** Makes one attempt, unless its part or its name is to be left out. */
  add<T extends Ending & { readonly name?: string }>(
    part: Part,
    name: string,
    attempt: () => Promise<T>,
  ): Promise<T | undefined>;
}

function attempts({ skip }: SmokeChoice, python: string): Attempts {
  const made: (Smoke & { readonly part: Part })[] = [];
  return {
    made,
    async add(part, name, attempt) {
      const reason = skip.get("all") ?? skip.get(part) ?? skip.get(name);
      if (reason !== undefined) {
        made.push({ part, name, python, outcome: "skipped", detail: reason });
        return undefined;
      }
      const ending = await attempt();
      made.push({ part, name: ending.name ?? name, python, outcome: ending.outcome, detail: ending.detail });
      return ending;
    },
  };
}

/** What the package promises by itself: of these a failure may have an excuse. */
const EXCUSABLE = new Set<Part>(["imports", "names", "scripts"]);

/** What came along by mistake: `check` tells of it. */
const ASIDE = /^import (?:tests?|testing|docs?|examples?|bench\w*|conftest|setup)$/;

function excused({ made }: Attempts, tried: Excuses): readonly Smoke[] {
  const works = made.some(({ part, outcome }) => part === "imports" && outcome === "passed");
  return made.map(({ part, ...smoke }) => {
    const excuse = () =>
      ASIDE.test(smoke.name) ? "it is not what the package is for" : excuseFor(smoke, tried, works);
    const because = smoke.outcome === "failed" && EXCUSABLE.has(part) ? excuse() : undefined;
    return because === undefined ? smoke : { ...smoke, outcome: "skipped", detail: `${smoke.detail} (${because})` };
  });
}

function isModuleName(name: string): boolean {
  return name.split(".").every((part) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(part));
}

/** One that leads to no other folder. */
function isFileName(name: string): boolean {
  return /^[\w.-]+$/.test(name) && /\w/.test(name);
}
