import { type CodedProblem, problem } from "../errors.ts";
import { nearestName } from "./nearest-name.ts";
import { type Pyproject, whereOf } from "./pyproject.ts";
import { isTable, type Table, textAt, textsAt, valueAt } from "./table.ts";
import { type Key, textsFault } from "./value-fault.ts";

/** One of the places that a release goes to, one after another. */
export interface PublishLink {
  /** `testpypi`, `pypi`, `git` (the tag itself is what users install), or the upload URL of an index. */
  readonly channel: string;
  /** The Simple API of that index, where it does not follow from the upload URL. */
  readonly simpleUrl?: string;
  /** The GitHub environment that its job runs in; none is named for a URL unless the project does. */
  readonly environment?: string;
}

/** Where a release goes, as `[tool.shipwheel.publish]` has it. */
export interface PublishingChoice {
  /** At least one, none of them twice. */
  readonly via: readonly PublishLink[];
  /** The Simple API that dependencies come from where a release is tried between two links; PyPI's when it is absent. */
  readonly dependenciesUrl?: string;
  /** Where pushes to a branch go; nowhere when it is absent. */
  readonly development?: DevelopmentChannel;
}

/** The index that has a development version (`X.devN`) of each push. */
export interface DevelopmentChannel {
  /** `testpypi`, `pypi`, or the upload URL of an index. */
  readonly index: string;
  /** The Simple API of that index, where it does not follow from the upload URL. */
  readonly simpleUrl?: string;
  /** The branches whose pushes go there; at least one. */
  readonly branches: readonly string[];
}

/** The channels that have a name. */
const CHANNELS = ["pypi", "testpypi", "git"] as const;

export const PLAIN_PUBLISHING: PublishingChoice = { via: [{ channel: "pypi", environment: "pypi" }] };

const KEYS: readonly Key[] = [
  { name: "via", fault: viaFault },
  { name: "dependencies-url", fault: urlFault },
  { name: "development", fault: developmentFault },
];

const DEVELOPMENT_KEYS: readonly Key[] = [
  { name: "index", fault: indexFault },
  { name: "simple-url", fault: urlFault },
  { name: "branches", fault: (value) => textsFault(value, 'names of branches, as in ["main"]', isBranch) },
];

const USUAL_BRANCHES = ["main", "master"];

const LINK_KEYS: readonly Key[] = [
  { name: "index", fault: channelFault },
  { name: "simple-url", fault: urlFault },
  { name: "environment", fault: environmentFault },
];

const TABLE = ["tool", "shipwheel", "publish"] as const;

/** What is wrong with `[tool.shipwheel.publish]`, each with its place. A URL that may hold a password is not shown. */
export function* publishingFaults(value: unknown, pyproject: Pyproject): Generator<CodedProblem> {
  if (!isTable(value)) {
    const where = whereOf(pyproject, TABLE);
    const hint = 'Say where the release goes, as in `[tool.shipwheel.publish]` with `via = ["testpypi", "pypi"]`.';
    yield problem("SW-CONFIG-INVALID", "tool.shipwheel.publish must be a table", { where, hint });
    return;
  }
  for (const [name, given] of Object.entries(value)) {
    const where = whereOf(pyproject, [...TABLE, name]);
    const unknown = unknownKey(name, KEYS);
    const fault = KEYS.find((key) => key.name === name)?.fault(given);
    if (unknown !== undefined) {
      const offending = `tool.shipwheel.publish has no key ${JSON.stringify(name)}`;
      yield problem("SW-CONFIG-INVALID", offending, { where, hint: unknown });
    } else if (fault !== undefined) {
      yield problem("SW-CONFIG-INVALID", `tool.shipwheel.publish.${name} is ${shown(given)}: ${fault}`, { where });
    }
  }
}

/** The choice of a table that has no faults. */
export function readPublishing(value: unknown): PublishingChoice {
  const table = isTable(value) ? value : {};
  const dependenciesUrl = textAt(table, "dependencies-url");
  const via = valueAt(table, "via");
  return {
    via: Array.isArray(via) ? via.map(linkOf) : PLAIN_PUBLISHING.via,
    ...(dependenciesUrl !== undefined && { dependenciesUrl }),
    ...developmentOf(valueAt(table, "development")),
  };
}

function developmentOf(given: unknown): Pick<PublishingChoice, "development"> {
  const table = tableOf(given);
  const index = textAt(table, "index");
  if (index === undefined) return {};
  const simpleUrl = textAt(table, "simple-url");
  const branches = valueAt(table, "branches") === undefined ? USUAL_BRANCHES : textsAt(table, "branches");
  return { development: { index, branches, ...(simpleUrl !== undefined && { simpleUrl }) } };
}

function linkOf(given: unknown): PublishLink {
  const table = tableOf(given);
  const channel = textAt(table, "index") ?? "";
  const simpleUrl = textAt(table, "simple-url");
  const environment = textAt(table, "environment") ?? usualEnvironment(channel);
  return {
    channel,
    ...(simpleUrl !== undefined && { simpleUrl }),
    ...(environment !== undefined && { environment }),
  };
}

/** As PyPI's own guide names them. */
function usualEnvironment(channel: string): string | undefined {
  return channel === "pypi" || channel === "testpypi" ? channel : undefined;
}

/** A channel alone stands for a table with nothing else. */
function tableOf(given: unknown): Table {
  return isTable(given) ? given : { index: given };
}

function viaFault(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return 'it must be a list of channels, as in ["testpypi", "pypi"]';
  const faults = value.map(linkFault);
  const fault = faults.find((each) => each !== undefined);
  if (fault !== undefined) return fault;
  const channels = value.map((each) => linkOf(each).channel);
  const twice = channels.find((channel, index) => channels.indexOf(channel) !== index);
  return twice === undefined ? undefined : `${twice} is in it twice`;
}

function developmentFault(given: unknown): string | undefined {
  const fault = keyFault(given, DEVELOPMENT_KEYS);
  if (fault !== undefined) return fault;
  if (valueAt(tableOf(given), "index") === undefined) return "it needs an `index`";
  const branches = valueAt(tableOf(given), "branches");
  return Array.isArray(branches) && branches.length === 0 ? "it needs a branch" : undefined;
}

function indexFault(value: unknown): string | undefined {
  return value === "git" ? "a tag in git is a release" : channelFault(value);
}

/** What git takes for the name of a branch, without a pattern. */
function isBranch(name: string): boolean {
  return /^[^\p{Cc}\s~^:?*[\]\\{}$'"]{1,255}$/u.test(name) && !/^[-/.]|\.\.|\/\/|[/.]$/.test(name);
}

function keyFault(given: unknown, keys: readonly Key[]): string | undefined {
  for (const [name, value] of Object.entries(tableOf(given))) {
    const unknown = unknownKey(name, keys);
    if (unknown !== undefined) return `a channel has no key ${JSON.stringify(name)}. ${unknown}`;
    const fault = keys.find((key) => key.name === name)?.fault(value);
    if (fault !== undefined) return isTable(given) ? `of ${name}, ${fault}` : fault;
  }
  return undefined;
}

function linkFault(given: unknown): string | undefined {
  const fault = keyFault(given, LINK_KEYS);
  if (fault !== undefined) return fault;
  const { channel, simpleUrl } = linkOf(tableOf(given));
  if (channel === "") return "a channel needs an `index`";
  return channel === "git" && simpleUrl !== undefined ? "a tag in git has no Simple API" : undefined;
}

function channelFault(value: unknown): string | undefined {
  const names = CHANNELS.map((name) => JSON.stringify(name)).join(", ");
  if (typeof value !== "string") return `a channel is one of ${names}, or an upload URL`;
  if (CHANNELS.some((name) => name === value)) return undefined;
  if (/^https?:/i.test(value)) return urlFault(value);
  const meant = nearestName(value, CHANNELS);
  return `it must be one of ${names}, or an upload URL${meant === undefined ? "" : `. Did you mean \`${meant}\`?`}`;
}

/** Nothing secret belongs into a file that is committed, and no address of an index has a query. */
function urlFault(value: unknown): string | undefined {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return "it must be a URL that begins with https://";
  const isPlain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return isPlain ? undefined : "it must be a URL without a user name, a password, or a query";
}

function environmentFault(value: unknown): string | undefined {
  // What GitHub takes for the name of an environment.
  const isName = typeof value === "string" && /^[^\p{Cc}'"`,;\\]{1,255}$/u.test(value) && value.trim() === value;
  return isName && !value.includes("${{") ? undefined : 'it must be the name of a GitHub environment, as in "pypi"';
}

function unknownKey(name: string, keys: readonly Key[]): string | undefined {
  const names = keys.map((key) => key.name);
  if (names.includes(name)) return undefined;
  const meant = nearestName(name, names);
  return meant === undefined ? `The keys are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return /[@?#]/.test(text) ? "something that is not shown, as it may hold a password" : text;
}

/** Does a release of this project go the usual way, to PyPI alone? */
export function isPlainPublishing({ development: _, ...choice }: PublishingChoice): boolean {
  return JSON.stringify(choice) === JSON.stringify(PLAIN_PUBLISHING);
}
