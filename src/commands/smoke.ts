import path from "node:path";
import { refuseBesideIdToken } from "../build/build.ts";
import { pythonsFor } from "../build/interpreters.ts";
import { type Machine, type MachineAsFound, withOwnTemporary } from "../build/machine.ts";
import { hasUv, prepareTools, type Tools } from "../build/tools.ts";
import { type IndexLogin, type ReadIndex, readIndex, readPipConfiguration, userIndex } from "../build/user-index.ts";
import { readPaths } from "../check/check.ts";
import { readCommand, type Words } from "../config/command-words.ts";
import type { SmokeChoice } from "../config/smoke.ts";
import { isName, isRequirement } from "../config/value-fault.ts";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Plan } from "../documents/plan.ts";
import type { Smoked } from "../documents/smoked.ts";
import { ShipwheelError } from "../errors.ts";
import type { Http } from "../ports/http.ts";
import { openBundle } from "../publish/bundle.ts";
import { chosenIndex, slugOfIndex } from "../publish/chain.ts";
import { type Credential, credentialOf, secretForms } from "../publish/credential.ts";
import { readAccess } from "../publish/preflight.ts";
import type { IndexTarget } from "../publish/target.ts";
import { formatVersion, parseVersion } from "../python/version.ts";
import { smokedSummary, smokedText } from "../report/smoked-text.ts";
import { jsonBytes, MANIFEST, PLAN, SMOKED } from "./document-file.ts";
import { smokedName } from "./link-names.ts";
import type { Outcome } from "./outcome.ts";
import { beginFolder, refuseForeignDocuments } from "./own-files.ts";
import { smokeRelease } from "./smoked-release.ts";
import { filesToTry, smokeProblems, type TriedRelease } from "./tried-files.ts";

export interface SmokeOptions {
  /** The bundle's folder. */
  readonly bundle: string;
  /** `pypi`, `testpypi`, or an upload URL; the one index that the release goes to when it is absent. */
  readonly index?: string;
  readonly simpleUrl?: string;
  /** The Simple API that dependencies come from; the project's choice, else what pip is told here, else PyPI's. */
  readonly dependenciesUrl?: string;
  readonly manifestDigest?: string;
  readonly python?: string;
  /** The bundle's folder that the document goes to; it is not written when this is absent. */
  readonly out?: string;
}

type SmokeCommandWorld = MachineAsFound & {
  readonly http: Http;
  readonly mask: (secret: string) => void;
};

/**
 * Installs a published release from its index by pip and tries it. Exit code 1 when something of it does not work.
 *
 * Runs the release's own code. Throws SW-SMOKE-BESIDE-ID-TOKEN where the job could publish, and what `smokeRelease` throws.
 */
export async function smoke(options: SmokeOptions, world: SmokeCommandWorld): Promise<Outcome> {
  refuseBesideIdToken(world.runner, "SW-SMOKE-BESIDE-ID-TOKEN");
  return withOwnTemporary(world, (own) => smokeIn(options, own));
}

async function smokeIn(options: SmokeOptions, world: SmokeCommandWorld & Machine): Promise<Outcome> {
  const { manifestDigest, out } = options;
  const bundle = await openBundle(options.bundle, manifestDigest === undefined ? {} : { manifestDigest }, world);
  const index = chosenIndex(options, bundle.plan);
  const file =
    out === undefined ? undefined : path.join(out, SMOKED, `${smokedName(slugOfIndex(index), world.runner)}.json`);
  if (file !== undefined) await refuseForeignDocuments([file], world.files);
  const { name, version } = bundle.manifest.project;
  world.progress.stage("smoke", `${name} ${version} from ${index.simple}`);
  const smoked = await smokeBundle(bundle, index, options, world);
  if (out !== undefined && file !== undefined) {
    await beginFolder(out, world.files);
    await world.files.write(file, jsonBytes(smoked));
  }
  return outcomeOf(smoked, bundle);
}

async function smokeBundle(
  bundle: ReleaseBundle,
  index: IndexTarget,
  { dependenciesUrl, python }: SmokeOptions,
  world: SmokeCommandWorld & Machine,
): Promise<Smoked> {
  const distributions = await readPaths(
    bundle.manifest.files.flatMap(({ path: listed }) => bundle.located.get(listed) ?? []),
    world,
  );
  const files = filesToTry(distributions, releaseOf(bundle, distributions));
  const named = namedDependencies(dependenciesUrl, bundle.plan);
  const tools = await toolsFor(bundle.plan, python, world);
  const pip = await readPipConfiguration(tools, world);
  const credential = credentialOf(world.runner.environment, index.service?.tokenUser);
  const access = readAccess({ index, ...(credential && { credential }) });
  const login = access && loginOf(credential, index);
  const dependencies = named ?? userIndex(world.runner.environment, pip);
  const logins = dependencies.login ? [dependencies.login] : [];
  for (const secret of [...(credential ? secretForms(credential) : []), ...logins.map(({ password }) => password)]) {
    world.mask(secret);
  }
  const reader = { pip, logins };
  const order = {
    bundle,
    index,
    dependencies: dependencies.url,
    access,
    files,
    tools,
    reader,
    ...(login && { login }),
  };
  return smokeRelease(order, world);
}

/** Where dependencies are to come from; `undefined` where nobody says. What is no address of the web would be an option to pip. */
function namedDependencies(given: string | undefined, plan: Plan | null): ReadIndex | undefined {
  const named = given ?? plan?.publish?.dependenciesUrl;
  if (named === undefined) return undefined;
  if (URL.canParse(named) && /^https?:$/.test(new URL(named).protocol)) return readIndex(named);
  const shown = named.includes("@") ? "with what may be a password" : named;
  throw new ShipwheelError("SW-USAGE", `--dependencies-url ${shown}`, { hint: "It is the URL of a Simple API." });
}

async function toolsFor(plan: Plan | null, asked: string | undefined, machine: Machine): Promise<Tools> {
  const requires = plan?.project.requiresPython;
  const uv = await hasUv(machine);
  const wanted = { uv, anyPython: true, ...(asked && { asked }), ...(requires && { requires }) };
  const [python] = await pythonsFor(wanted, machine);
  return prepareTools("build", python, uv, machine);
}

/** Who is let in to read the index gets its files by the same login; pip sends no bearer token. */
function loginOf(credential: Credential | undefined, { simple }: IndexTarget): IndexLogin | undefined {
  if (credential === undefined || credential.scheme !== undefined) return undefined;
  return { host: new URL(simple).hostname, username: credential.username, password: credential.secret };
}

/** What is tried of the bundle. Its version is part of what pip is told: it has to be one. */
function releaseOf({ manifest, plan }: ReleaseBundle, distributions: readonly Distribution[]): TriedRelease {
  const { name } = manifest.project;
  const read = parseVersion(manifest.project.version);
  if (read === undefined) throw unsound(MANIFEST, `${JSON.stringify(manifest.project.version)} for a version`);
  const version = formatVersion(read);
  const compiles = distributions.some(
    ({ kind, filename }) => kind === "wheel" && !(filename?.tags ?? []).every((tag) => tag.endsWith("-any")),
  );
  const isPlanned = plan?.expected.some((each) => each.kind === "wheel" && each.platform !== "any") ?? false;
  return { name, version, compiles: compiles || isPlanned, choice: choiceOf(plan) };
}

/** As `[tool.shipwheel.smoke]` had it when the release was planned. What is no requirement would be an option to pip. */
function choiceOf(plan: Plan | null): SmokeChoice {
  const { run = [], extras = [], install = [], skip = [] } = plan?.smoke ?? {};
  const odd = [...extras.filter((each) => !isName(each)), ...install.filter((each) => !isRequirement(each))];
  if (odd.length > 0) throw unsound(PLAN, `${JSON.stringify(odd[0])} for something to install`);
  const commands = run.map((words) => readCommand(words)).filter((words): words is Words => words !== undefined);
  return { run: commands, extras, install, skip: new Map(skip.map(({ name, because }) => [name, because])) };
}

function unsound(file: string, what: string): ShipwheelError {
  return new ShipwheelError("SW-DOCUMENT-INVALID", `${file} has ${what}`, { where: { file } });
}

function outcomeOf(smoked: Smoked, { manifest }: ReleaseBundle): Outcome {
  return {
    document: smoked,
    text: smokedText(smoked),
    exitCode: smoked.works ? 0 : 1,
    outputs: { version: manifest.project.version },
    summary: () => smokedSummary(smoked),
    problems: smokeProblems(smoked.tried),
  };
}
