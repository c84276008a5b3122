import type { AttestationPolicy } from "../documents/plan.ts";
import { isSbomFormat, SBOM_FORMATS, type SbomFormat } from "../documents/sbom-format.ts";
import { type CodedProblem, firstProblems, problem, ShipwheelError, type Where } from "../errors.ts";
import { type Gate, gateFaults, readGates } from "./gates.ts";
import { type IgnoreChoice, ignoreChoices, ignoreFaults } from "./ignore.ts";
import { type LicenseRule, licenseRule, licenseRuleFaults } from "./licenses.ts";
import { nearestName } from "./nearest-name.ts";
import { PLAIN_PUBLISHING, type PublishingChoice, publishingFaults, readPublishing } from "./publishing.ts";
import { type Pyproject, whereOf } from "./pyproject.ts";
import { type RunnerChoice, runnerChoices, runnerFaults } from "./runner-choice.ts";
import { mayBeSecret } from "./secret-name.ts";
import { PLAIN_SMOKE, readSmoke, type SmokeChoice, smokeFaults } from "./smoke.ts";
import { isTable, type Table, valueAt } from "./table.ts";
import { TAG_FORMAT_DEFAULT, tagFormatFault } from "./tag-format.ts";
import { type Key, secondsFault } from "./value-fault.ts";

/** `[tool.shipwheel]`, with the defaults where it says nothing. */
export interface Config {
  /** What a release's tag looks like: `v{version}`; `{name}` stands for the project's normalized name. */
  readonly tagFormat: string;
  /** Names of environment variables that build tools may see. */
  readonly environment: readonly string[];
  /** What wheels are built from. */
  readonly from: "sdist" | "tree";
  /** The release of cibuildwheel whose rules choose the wheels; that which builds by default when it is absent. */
  readonly cibuildwheel?: string;
  /** Whether the project's own GitHub workflows are read for the wheels that they build. */
  readonly workflows: boolean;
  /** How many jobs the wheels may be shared out to, those for macOS and those that are emulated apart. */
  readonly jobs: number;
  /** The same of the wheels for macOS and iOS. */
  readonly macosJobs: number;
  /** Where wheels are built that are not built where they usually are. */
  readonly runners: readonly RunnerChoice[];
  /** For one run of a build tool. */
  readonly timeoutSeconds: number;
  /** What has to succeed before a release goes on. */
  readonly gates: readonly Gate[];
  /** How what was built is tried. */
  readonly smoke: SmokeChoice;
  /** Where a release goes. */
  readonly publishing: PublishingChoice;
  /** Findings that count for nothing, each with the reason. */
  readonly ignore: readonly IgnoreChoice[];
  /** What becomes of a release whose files cannot be attested; absent: it is not published. */
  readonly attestations?: AttestationPolicy;
  /** Whether attestations are kept in the repository too; absent: they are. */
  readonly repositoryAttestations?: false;
  /** Which licences a release must not come with. */
  readonly licenses?: LicenseRule;
  /** Whether each wheel gets an SBOM of what others made of it. */
  readonly embedSbom: boolean;
  /** What is done about builds that make other bytes each time; absent: pure projects are verified. */
  readonly reproducible?: Reproducible;
  /** The formats that SBOMs are written in beside CycloneDX 1.6. */
  readonly sbom: readonly SbomFormat[];
}

/** Build twice and warn of what differs; refuse it; rewrite what was built to a form that says nothing of its making; nothing. */
export type Reproducible = "verify" | "require" | "normalise" | "off";

// GitHub runs 20 jobs of a free account at a time, 5 of them on macOS: some are left for others.
const JOBS_DEFAULT = 15;
const MACOS_JOBS_DEFAULT = 4;
const TIMEOUT_DEFAULT = 1800;
const REPRODUCIBLE: readonly unknown[] = ["verify", "require", "normalise", "off"] satisfies Reproducible[];

const KEYS: readonly Key[] = [
  {
    name: "tag-format",
    fault: (value) => (typeof value === "string" ? tagFormatFault(value) : "it must be a text"),
  },
  { name: "environment", fault: environmentFault },
  {
    name: "from",
    fault: (value) => (value === "sdist" || value === "tree" ? undefined : 'it must be "sdist" or "tree"'),
  },
  {
    name: "cibuildwheel",
    fault: (value) =>
      typeof value === "string" && /^\d{1,9}(\.\d{1,9}){1,2}$/.test(value)
        ? undefined
        : 'it must be a version such as "4.3.0", or "4.3" for the newest of these',
  },
  { name: "workflows", fault: (value) => (typeof value === "boolean" ? undefined : "it must be true or false") },
  { name: "embed-sbom", fault: (value) => (typeof value === "boolean" ? undefined : "it must be true or false") },
  { name: "jobs", fault: jobsFault },
  { name: "macos-jobs", fault: jobsFault },
  { name: "timeout", fault: secondsFault },
  {
    name: "reproducible",
    fault: (value) => (isReproducible(value) ? undefined : 'it must be "verify", "require", "normalise" or "off"'),
  },
  { name: "sbom", fault: sbomFault },
  {
    name: "attestations",
    fault: (value) => (attestationPolicy(value) ? undefined : 'it must be true, false or "warn"'),
  },
  {
    name: "repository-attestations",
    fault: (value) => (typeof value === "boolean" ? undefined : "it must be true or false"),
  },
];

/** Tables of their own, whose faults have places of their own. */
const TABLES: ReadonlyMap<string, (value: unknown, pyproject: Pyproject) => Iterable<CodedProblem>> = new Map([
  ["runners", runnerFaults],
  ["gates", gateFaults],
  ["smoke", smokeFaults],
  ["publish", publishingFaults],
  ["ignore", ignoreFaults],
  ["licenses", licenseRuleFaults],
]);

/**
 * The configuration of a project; `undefined` stands for a project without pyproject.toml.
 *
 * Throws SW-CONFIG-INVALID with all that is wrong, or the beginning of it: unknown keys with the nearest known name, values of a wrong kind.
 */
export function configOf(pyproject: Pyproject | undefined): Config {
  const table = pyproject === undefined ? undefined : valueAt(pyproject.table, "tool", "shipwheel");
  if (pyproject === undefined || table === undefined) return configFrom({}, NO_TABLES);
  if (!isTable(table)) {
    throw new ShipwheelError("SW-CONFIG-INVALID", "tool.shipwheel must be a table", {
      where: whereOf(pyproject, ["tool", "shipwheel"]),
    });
  }
  const [first, ...others] = firstProblems(faultsIn(table, pyproject), MOST_FAULTS);
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
  return configFrom(table, {
    runners: runnerChoices(valueAt(table, "runners"), pyproject),
    gates: readGates(valueAt(table, "gates"), pyproject),
    smoke: readSmoke(valueAt(table, "smoke")),
    publishing: readPublishing(valueAt(table, "publish")),
    ignore: ignoreChoices(valueAt(table, "ignore"), pyproject),
    ...licenseRule(valueAt(table, "licenses"), pyproject),
  });
}

const NO_TABLES = { runners: [], gates: [], smoke: PLAIN_SMOKE, publishing: PLAIN_PUBLISHING, ignore: [] };

type Tables = Pick<Config, "runners" | "gates" | "smoke" | "publishing" | "ignore" | "licenses">;

/** Of a table whose keys and values were found to be sound. */
function configFrom(table: Table, tables: Tables): Config {
  const { "tag-format": tagFormat, environment, from, cibuildwheel, jobs, "macos-jobs": macosJobs, timeout } = table;
  const { reproducible } = table;
  const attestations = attestationPolicy(table.attestations);
  return {
    tagFormat: typeof tagFormat === "string" ? tagFormat : TAG_FORMAT_DEFAULT,
    environment: Array.isArray(environment) ? environment.map(String) : [],
    from: from === "tree" ? "tree" : "sdist",
    ...(typeof cibuildwheel === "string" && { cibuildwheel }),
    workflows: table.workflows !== false,
    jobs: numberOr(JOBS_DEFAULT, jobs),
    macosJobs: numberOr(MACOS_JOBS_DEFAULT, macosJobs),
    timeoutSeconds: numberOr(TIMEOUT_DEFAULT, timeout),
    ...(isReproducible(reproducible) && { reproducible }),
    embedSbom: table["embed-sbom"] === true,
    ...(attestations && { attestations }),
    ...(table["repository-attestations"] === false && { repositoryAttestations: false }),
    sbom: Array.isArray(table.sbom) ? table.sbom.filter(isSbomFormat) : [],
    ...tables,
  };
}

/** The policy that `attestations = ...` stands for; `undefined` where the value is none. */
function attestationPolicy(value: unknown): AttestationPolicy | undefined {
  if (value === true) return "required";
  if (value === false) return "off";
  return value === "warn" ? "warn" : undefined;
}

function isReproducible(value: unknown): value is Reproducible {
  return REPRODUCIBLE.includes(value);
}

function numberOr(standard: number, value: unknown): number {
  return typeof value === "number" ? value : standard;
}

// For each the file is searched for its line.
const MOST_FAULTS = 50;

function* faultsIn(table: Table, pyproject: Pyproject): Generator<CodedProblem> {
  for (const [name, value] of Object.entries(table)) {
    yield* TABLES.get(name)?.(value, pyproject) ?? faultsOf(name, value, pyproject);
  }
}

function faultsOf(name: string, value: unknown, pyproject: Pyproject): readonly CodedProblem[] {
  const where = whereOf(pyproject, ["tool", "shipwheel", name]);
  const key = KEYS.find((each) => each.name === name);
  if (key === undefined) return [unknownKey(name, where)];
  const fault = key.fault(value);
  if (fault === undefined) return [];
  return [problem("SW-CONFIG-INVALID", `tool.shipwheel.${name} is ${JSON.stringify(value)}: ${fault}`, { where })];
}

function unknownKey(name: string, where: Where): CodedProblem {
  const names = [...KEYS.map((key) => key.name), ...TABLES.keys()];
  const meant = nearestName(name, names);
  return problem("SW-CONFIG-INVALID", `tool.shipwheel has no key ${JSON.stringify(name)}`, {
    where,
    hint: meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`,
  });
}

function sbomFault(value: unknown): string | undefined {
  const isSound = Array.isArray(value) && value.every(isSbomFormat);
  return isSound
    ? undefined
    : `it must be a list of formats out of ${SBOM_FORMATS.map((each) => JSON.stringify(each)).join(", ")}`;
}

// More than 256 jobs GitHub takes in no matrix.
function jobsFault(value: unknown): string | undefined {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 256
    ? undefined
    : "it must be a whole number from 1 to 256";
}

function environmentFault(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.some((name) => typeof name !== "string")) {
    return "it must be a list of names of environment variables";
  }
  const odd = value.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  if (odd.length > 0) return `no name of an environment variable: ${odd.join(", ")}`;
  const secret = value.filter(mayBeSecret);
  if (secret.length > 0) return `build tools are never given what may be a secret: ${secret.join(", ")}`;
  return undefined;
}
