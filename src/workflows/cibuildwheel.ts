import type { CibuildwheelBuild, PrintedFilter } from "../documents/wheel-build.ts";
import { parseArguments } from "./command-arguments.ts";
import { pathFrom, placeOf, type ToolPlace, type ToolRun } from "./tool.ts";
import { areKnown, HOLE } from "./value.ts";

/** How cibuildwheel is called. Each is as its command line has it; a hole stands where only a run would tell. */
export interface CibuildwheelCall {
  readonly version: string | undefined;
  readonly platform: string | undefined;
  readonly only: string | undefined;
  readonly archs: string | undefined;
  readonly enable: readonly string[];
  readonly configFile: string | undefined;
  readonly packageDir: string | undefined;
  readonly outputDir: string | undefined;
  /** It does not build: it prints what it would, as far as these leave it. */
  readonly prints?: readonly PrintedFilter[];
}

/** The arguments of `cibuildwheel` as a command, and what reads the identifiers that it prints. */
export function cibuildwheelCommand(
  words: readonly string[],
  version: string | undefined,
  pipedTo: readonly (readonly string[])[] = [],
): CibuildwheelCall {
  const flags = parseArguments(words, [
    "--platform",
    "--archs",
    "--arch",
    "--only",
    "--output-dir",
    "--config-file",
    "--enable",
  ]);
  return {
    version,
    platform: flags.value("--platform"),
    only: flags.value("--only"),
    archs: flags.value("--archs", "--arch"),
    enable: flags.values("--enable"),
    configFile: flags.value("--config-file"),
    packageDir: flags.positional[0],
    outputDir: flags.value("--output-dir"),
    ...(flags.has("--print-build-identifiers") && { prints: filtersOf(pipedTo) }),
  };
}

/** Of `grep` with a plain text; of patterns nothing is known. */
function filtersOf(pipedTo: readonly (readonly string[])[]): readonly PrintedFilter[] {
  return pipedTo.flatMap(([program, ...words]) => {
    const [text, ...others] = words.filter((word) => !word.startsWith("-"));
    if (program !== "grep" || text === undefined || others.length > 0 || !/^[\w-]+$/.test(text)) return [];
    return [{ text, keepsIt: !words.some((word) => /^-\w*v/.test(word)) }];
  });
}

/** The inputs of the action `pypa/cibuildwheel`. */
export function cibuildwheelAction(input: (name: string) => string, version: string | undefined): CibuildwheelCall {
  const given = (name: string) => (input(name) === "" ? undefined : input(name));
  return {
    version,
    platform: undefined,
    only: given("only"),
    archs: undefined,
    enable: [],
    configFile: given("config-file"),
    packageDir: given("package-dir"),
    outputDir: given("output-dir"),
  };
}

// What decides on the wheels; the others only say how they are made.
const DECIDING =
  /^CIBW_(?:BUILD|SKIP|ENABLE|PLATFORM|ARCHS(?:_[A-Z]+)?|PROJECT_REQUIRES_PYTHON|PRERELEASE_PYTHONS|FREE_THREADED_SUPPORT|CONFIG_FILE)$/;

// The project's own, for its setup.py; by these names several builds tell theirs.
const ASKS_FOR_STABLE_ABI = /(?:^|_)(?:LIMITED_API|ABI3|WHEEL_PY_API)$/;

/**
 * A selector that begins with what only a run would tell (`?-*`, `?t-*`): where one Python was set up before, scripts ask that one for its tag.
 */
function withSelectedPython({ environment, pythons }: ToolPlace): ReadonlyMap<string, string> {
  const [python = "", ...others] = pythons;
  const selector = environment.get("CIBW_BUILD") ?? "";
  const [, other, minor] = /^(pypy-?)?3\.(\d{1,2})(?:\.[\dx]+)?$/.exec(python) ?? [];
  if (others.length > 0 || minor === undefined || !new RegExp(`^${HOLE}t?-[^${HOLE}]+$`).test(selector))
    return environment;
  return new Map([...environment, ["CIBW_BUILD", selector.replace(HOLE, `${other ? "pp" : "cp"}3${minor}`)]]);
}

/** What one run of cibuildwheel builds. `project` is the folder that an sdist stands for, which is no folder of the repository. */
export function cibuildwheelRun(call: CibuildwheelCall, place: ToolPlace, project: string): ToolRun {
  const said = [...withSelectedPython(place)].filter(
    ([name]) => name.startsWith("CIBW_") || ASKS_FOR_STABLE_ABI.test(name),
  );
  const deciding = said.filter(([name]) => DECIDING.test(name)).map(([, value]) => value);
  if (!areKnown(...deciding, call.platform, call.only, call.archs, ...call.enable)) return { kind: "unread" };
  const environment = Object.fromEntries(said.filter(([, value]) => !value.includes(HOLE)));
  const build: CibuildwheelBuild = {
    ...placeOf(place),
    tool: "cibuildwheel",
    ...(call.version !== undefined && { version: call.version }),
    environment,
    arguments: argumentsOf(call),
    packageDir: packageDirOf(call.packageDir, place.folder, project),
    ...configFileOf(call.configFile ?? environment.CIBW_CONFIG_FILE, place.folder),
  };
  if (call.prints !== undefined) return { kind: "prints", builds: [{ ...build, printed: call.prints }] };
  const output = call.outputDir ?? place.environment.get("CIBW_OUTPUT_DIR") ?? "wheelhouse";
  return { kind: "builds", builds: [build], ...(areKnown(output) && { output }) };
}

function argumentsOf({ platform, only, archs, enable }: CibuildwheelCall): CibuildwheelBuild["arguments"] {
  return {
    ...(platform !== undefined && platform !== "auto" && { platform }),
    ...(only !== undefined && { only }),
    ...(archs !== undefined && { archs }),
    ...(enable.length > 0 && { enable }),
  };
}

/** An sdist is the project as well, and what cannot be read is taken for it. */
function packageDirOf(written: string | undefined, folder: string, project: string): string {
  if (written === undefined) return folder;
  if (!areKnown(written) || /\.(?:tar\.gz|tgz|zip)$|[*?]/.test(written)) return project;
  return pathFrom(folder, written);
}

function configFileOf(written: string | undefined, folder: string): { readonly configFile?: string } {
  if (written === undefined || written === "") return {};
  const inside = written.replace(new RegExp(`^${HOLE}/`), "").replace(/^\{(?:package|project)\}\//, "");
  return areKnown(inside) ? { configFile: pathFrom(folder, inside) } : {};
}
