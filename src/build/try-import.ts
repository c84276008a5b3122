import { type Ending, endingOf, isLate } from "./ending.ts";
import type { FreshEnvironment } from "./fresh-environment.ts";

/** What importing a module showed. */
export interface Imported extends Ending {
  /** What its `__all__` holds; absent where it has none, or could not be imported. */
  readonly names?: Ending;
}

const IMPORT_SECONDS = 60;
const MARK = "shipwheel: ";

// A module may print what it likes: the answer is the last line that begins as no other does.
const IMPORT = `
import importlib, json, sys
name = sys.argv[1]
try:
    module = importlib.import_module(name)
except SystemExit as error:
    print("\\n${MARK}" + json.dumps({"exit": repr(error.code)}))
    sys.exit(0)
listed = getattr(module, "__all__", None) if sys.argv[2] == "names" else None
absent = []
for each in listed or ():
    if not isinstance(each, str):
        absent.append(repr(each) + " is no name")
        continue
    try:
        if not hasattr(module, each):
            if not hasattr(module, "__path__"):
                raise AttributeError(each)
            importlib.import_module(name + "." + each)
    except BaseException as error:
        gone = isinstance(error, AttributeError) or getattr(error, "name", None) == name + "." + each
        absent.append(each if gone else each + ": " + type(error).__name__ + ": " + str(error))
answer = {"names": None if listed is None else len(list(listed)), "absent": absent}
print("\\n${MARK}" + json.dumps(answer))
`;

/** Imports a module in a process of its own, and looks for every name in its `__all__`. */
export async function tryImport(module: string, environment: FreshEnvironment): Promise<Imported> {
  const whole = await importing(module, "names", environment);
  if (whole.outcome !== "failed") return whole;
  // To look for the names may have taken long, or ended Python.
  const plain = await importing(module, "module", environment);
  if (plain.outcome !== "passed") return whole;
  return { ...plain, names: whole.late ? { outcome: "skipped", detail: "to look for them takes too long" } : whole };
}

async function importing(
  module: string,
  what: "names" | "module",
  environment: FreshEnvironment,
): Promise<Imported & { readonly late?: boolean }> {
  let answer: Answer | undefined;
  const ending = await endingOf(async () => {
    const finished = await environment.ask(IMPORT, [module, what], IMPORT_SECONDS);
    answer = answerIn(finished.stdout);
    return finished;
  });
  if (ending.outcome !== "passed") return { ...ending, late: isLate(ending) };
  if (answer?.exit !== undefined) {
    return { outcome: "skipped", detail: `it is a program: to import it ends Python (${answer.exit})` };
  }
  const names = answer?.names;
  return { outcome: "passed", detail: "", ...(typeof names === "number" && { names: namesOf(names, answer) }) };
}

interface Answer {
  readonly exit?: string;
  readonly names?: number | null;
  readonly absent?: readonly string[];
}

function namesOf(count: number, answer: Answer | undefined): Ending {
  const absent = answer?.absent ?? [];
  if (absent.length === 0) return { outcome: "passed", detail: String(count) };
  const [first = ""] = absent;
  // A name that is made when it is asked for may need what an extra brings.
  const why = /^[^:]+: ((?:ModuleNotFound|Import)Error: .*)$/s.exec(first)?.[1];
  if (why !== undefined && absent.every((each) => /: (?:ModuleNotFound|Import)Error: /.test(each))) {
    return { outcome: "failed", detail: why.slice(0, 200) };
  }
  return { outcome: "failed", detail: `it lists what is not there: ${absent.slice(0, 10).join(", ")}`.slice(0, 300) };
}

function answerIn(stdout: string): Answer | undefined {
  const line = stdout.split("\n").findLast((each) => each.startsWith(MARK));
  if (line === undefined) return undefined;
  try {
    const answer: unknown = JSON.parse(line.slice(MARK.length));
    return typeof answer === "object" && answer !== null ? answer : undefined;
  } catch {
    return undefined;
  }
}
