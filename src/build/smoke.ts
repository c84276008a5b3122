import path from "node:path";
import { SMOKE_PARTS } from "../config/smoke.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import { ShipwheelError } from "../errors.ts";
import type { Finished } from "../ports/processes.ts";
import { normalizeName } from "../python/name.ts";
import { contains, parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";
import { atOnce } from "./at-once.ts";
import { type Ending, endingOf } from "./ending.ts";
import { fits } from "./fitting.ts";
import { type FreshEnvironment, withFreshEnvironment } from "./fresh-environment.ts";
import { canInstall } from "./installer.ts";
import type { Machine } from "./machine.ts";
import type { Python } from "./python.ts";
import { type PythonSearch, searchPythons } from "./python-search.ts";
import type { Tools } from "./tools.ts";
import { type Tried, tryPackage } from "./try-package.ts";

type Smoke = BuildRecord["smoke"][number];

/** A wheel to install and try. */
export interface SmokedWheel extends Tried {
  readonly kind: "wheel";
  readonly path: string;
  readonly tags: readonly string[];
  /** What its metadata say. */
  readonly requiresPython?: string;
}

/** An sdist to install. */
export interface SmokedSdist extends Pick<Tried, "name" | "version" | "choice"> {
  readonly kind: "sdist";
  readonly path: string;
  /** Why it is not installed here; it is where this is absent. */
  readonly because?: string;
}

/** How a file gets into an environment. */
export interface FileInstaller {
  /** Can it install for this Python? */
  accepts(tools: Tools, python: Python): boolean;
  /** Installs the file with what it depends on. */
  install(file: SmokedWheel | SmokedSdist, environment: FreshEnvironment): Promise<Ending>;
}

const FROM_DISK: FileInstaller = { accepts: canInstall, install: installFile };

export interface SmokeRequest {
  /** They are installed from the disk unless told. */
  readonly installer?: FileInstaller;
  readonly files: readonly (SmokedWheel | SmokedSdist)[];
  /** They install, and their Python does where no other is found. */
  readonly tools: Tools;
  /** The one Python to try on; the oldest and the newest that there are when it is absent. */
  readonly only?: Python;
  /** A Python on which all is tried elsewhere, in a rehearsal. */
  readonly except?: Python;
  /** Names of the variables that building the sdist needs. */
  readonly pass?: readonly string[];
}

/** One file and one Python. */
interface Installation {
  readonly file: SmokedWheel | SmokedSdist;
  readonly python: Python;
}

/**
 * Installs each wheel with what it depends on in a fresh environment and tries it there, on the oldest and the newest Python found that take
 * it; and the sdist, built in isolation. At most one installation runs for each core. What was not tried is in the result with the reason.
 */
export async function smokeFiles(request: SmokeRequest, machine: Machine): Promise<readonly Smoke[]> {
  const { files, tools, only, except, pass = [], installer = FROM_DISK } = request;
  const { progress, runner } = machine;
  const skipped: Smoke[] = [];
  const installations: Installation[] = [];
  const search = only === undefined ? await searchPythons(machine) : onlyPython(only);
  for (const file of files) {
    const because = reasonOf(file);
    const pythons = because === undefined ? await pythonsTaking(file, tools, search, installer) : [];
    if (pythons.length === 0) skipped.push(skippedFile(file, because ?? "no Python here takes it"));
    const others = pythons.filter((python) => !isSame(python, except));
    const most = except === undefined || isFast(tools, machine) ? others.length : 1;
    for (const [index, python] of others.entries()) {
      if (index < most) installations.push({ file, python });
      else skipped.push({ ...skippedFile(file, TOO_SLOW), python: python.version.join(".") });
    }
  }
  const smoked = await atOnce(installations, runner.cores ?? 1, (one) =>
    smokeOne({ ...one, pass, installer }, tools, machine),
  );
  const smoke = [...smoked.flat(), ...skipped];
  if (smoked.length > 0)
    for (const name of idleSkips(files, smoke)) progress.step(`nothing is called ${name} that ${SKIP} leaves out`);
  return smoke;
}

const SKIP = "[tool.shipwheel.smoke.skip]";

/** What the configuration leaves out though there is no such thing: it may be misspelled. */
function idleSkips(files: SmokeRequest["files"], smoke: readonly Smoke[]): readonly string[] {
  const known = new Set<string>([...SMOKE_PARTS, ...smoke.map(({ name }) => name)]);
  return [...new Set(files.flatMap(({ choice }) => [...choice.skip.keys()]))].filter((name) => !known.has(name));
}

function onlyPython(python: Python): Pick<PythonSearch, "edges"> {
  return { edges: async (accepts) => (accepts(python) ? [python] : []) };
}

async function pythonsTaking(
  file: SmokedWheel | SmokedSdist,
  tools: Tools,
  search: Pick<PythonSearch, "edges">,
  installer: FileInstaller,
): Promise<readonly Python[]> {
  const accepts = (python: Python) => takes(file, python) && installer.accepts(tools, python);
  const found = file.kind === "wheel" ? await search.edges(accepts, (minor) => mayTake(file, minor)) : [];
  return found.length > 0 || !accepts(tools.base) ? found : [tools.base];
}

const FAST_CORES = 4;
const TOO_SLOW = "a rehearsal tries one Python beside its own where there is no uv and there are few cores";

/** Does an installation more cost next to nothing? */
function isFast({ installer }: Tools, { runner }: Machine): boolean {
  return installer === "uv" || (runner.cores ?? 1) >= FAST_CORES;
}

function reasonOf(file: SmokedWheel | SmokedSdist): string | undefined {
  const { skip } = file.choice;
  const own = file.kind === "sdist" ? (skip.get("sdist") ?? file.because) : undefined;
  return skip.get("all") ?? own;
}

function skippedFile(file: SmokedWheel | SmokedSdist, because: string): Smoke {
  const name = path.basename(file.path);
  return { name: `install ${name}`, file: name, python: "", outcome: "skipped", detail: because };
}

function isSame(python: Python, other: Python | undefined): boolean {
  return other !== undefined && python.version[1] === other.version[1] && python.freeThreaded === other.freeThreaded;
}

function takes(file: SmokedWheel | SmokedSdist, python: Python): boolean {
  if (file.kind === "sdist") return true;
  // A wheel for all is for those without the lock too, but much that it depends on is not yet.
  const isForAll = !file.tags.some((tag) => /^cp\d+-cp\d+t-/.test(tag));
  if (python.freeThreaded && isForAll) return false;
  if (python.implementation !== "cpython" && !file.tags.some((tag) => tag.startsWith("pp"))) return false;
  return fits(file.tags, python) && isAsked(file.requiresPython, python);
}

/** Is any release of that minor version in requires-python? Its first and its last stand for all. */
function mayTake({ requiresPython }: SmokedWheel, minor: number): boolean {
  return [0, 99].some((patch) => isAsked(requiresPython, { version: [3, minor, patch] }));
}

function isAsked(requires: string | undefined, { version }: Pick<Python, "version">): boolean {
  const specifiers = requires === undefined ? undefined : parseSpecifiers(requires);
  const own = parseVersion(version.join("."));
  return specifiers === undefined || own === undefined || contains(specifiers, own, { prereleases: true });
}

async function smokeOne(
  { file, python, pass, installer }: Installation & Required<Pick<SmokeRequest, "pass" | "installer">>,
  tools: Tools,
  machine: Machine,
): Promise<readonly Smoke[]> {
  const name = path.basename(file.path);
  const ended = machine.progress.running(`${name} on Python ${python.version.join(".")}`);
  const smoked = await withFreshEnvironment(
    tools,
    machine,
    async (environment): Promise<readonly Smoke[]> => {
      const ending = await installer.install(file, environment);
      const installed: Smoke = { name: `install ${name}`, python: environment.python, ...ending };
      if (ending.outcome !== "passed") return [installed];
      if (file.kind === "sdist") return [installed];
      return [installed, ...(await tryPackage(file, environment, machine))];
    },
    { python, ...(file.kind === "sdist" && { pass }) },
  )
    .catch((error: unknown) => [unmade(error, name, python)])
    .finally(ended);
  const isPromised = file.kind === "sdist" || file.requiresPython !== undefined || python.version[1] >= OLDEST_UNSAID;
  return smoked.map((smoke) => ({ ...(isPromised ? smoke : unpromised(smoke, python)), file: name }));
}

/** A Python that makes no environments says nothing of the package. */
function unmade(error: unknown, name: string, { version }: Python): Smoke {
  if (!(error instanceof ShipwheelError) || error.code !== "SW-PYTHON-NO-VENV") throw error;
  return { name: `install ${name}`, python: version.join("."), outcome: "skipped", detail: error.message };
}

/** Without requires-python nobody said that a package is for older ones, though an installer would take it there. */
const OLDEST_UNSAID = 11;

function unpromised(smoke: Smoke, { version: [major, minor] }: Python): Smoke {
  if (smoke.outcome !== "failed") return smoke;
  const because = `no requires-python says whether it is for Python ${major}.${minor}`;
  return { ...smoke, outcome: "skipped", detail: `${smoke.detail} (${because})` };
}

async function installFile(file: SmokedWheel | SmokedSdist, environment: FreshEnvironment): Promise<Ending> {
  const { extras, install } = file.choice;
  const asked = `${path.resolve(file.path)}${extras.length === 0 ? "" : `[${extras.join(",")}]`}`;
  let finished: Finished | undefined;
  const ending = await endingOf(async () => {
    finished = await environment.add([asked, ...install]);
    return finished;
  });
  if (ending.outcome === "passed") return { outcome: "passed", detail: "" };
  return failedInstallation(`${finished?.stdout ?? ""}\n${finished?.stderr ?? ""}`, file.name, ending.detail);
}

/** How an installation of `own` ended that did not succeed, by what the installer said; `otherwise` where that tells nothing. */
export function failedInstallation(said: string, own: string, otherwise: string): Ending {
  const unbuilt = unbuiltDependency(said, own);
  if (unbuilt !== undefined) {
    return {
      outcome: "skipped",
      detail: `${unbuilt}, which it depends on, has no wheel for this Python and could not be built`,
    };
  }
  return { outcome: "failed", detail: offendingLine(said) ?? otherwise };
}

/** A dependency that had to be compiled says nothing of the package. */
function unbuiltDependency(said: string, own: string): string | undefined {
  const names = [
    ...said.matchAll(/Failed to build [`']([\w.-]+)/g),
    ...said.matchAll(/Failed building wheel for ([\w.-]+)/g),
    ...said.matchAll(/Failed to build installable wheels for some pyproject\.toml based projects \(([\w.-]+)/g),
    ...said.matchAll(
      /(?:error: metadata-generation-failed|Encountered error while generating package metadata)[\s\S]{0,200}?╰─> (?:from )?([A-Za-z][\w.-]*)/g,
    ),
  ].map(([, name = ""]) => name.replace(/==.*$/, ""));
  const isOwn = (name: string) => normalizeName(name) === normalizeName(own);
  return names.some(isOwn) ? undefined : names[0];
}

function offendingLine(said: string): string | undefined {
  const lines = said.trim().split("\n");
  const line = lines.findLast((each) => /^(?:ERROR:|error:|\s*×|\s*╰─▶)/.test(each));
  return line?.trim().slice(0, 300);
}
