import type { DunamaiOptions } from "../documents/dunamai.ts";
import type { DunamaiState } from "./dunamai-version.ts";

type Style = NonNullable<DunamaiOptions["style"]>;

// What dunamai lets pass as a version of each style.
const VALID: Readonly<Record<Style, RegExp>> = {
  pep440:
    /^(?:\d+!)?\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?(?:\+(?:[a-zA-Z0-9]{1,2}|[a-zA-Z0-9][a-zA-Z0-9.]+[a-zA-Z0-9]))?$/,
  semver: /^\d+\.\d+\.\d+(?:-[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*)?(?:\+[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*)?$/,
  pvp: /^\d+(?:\.\d+)*(?:-[a-zA-Z0-9]+)*$/,
};

const PHASES: ReadonlyMap<string, string> = new Map([
  ["alpha", "a"],
  ["beta", "b"],
  ["c", "rc"],
  ["pre", "rc"],
  ["preview", "rc"],
]);

/** The version in the style that the options name, PEP 440 unless told; `undefined` where the style does not allow it. */
export function versionInStyle(state: DunamaiState, options: DunamaiOptions): string | undefined {
  const { style = "pep440" } = options;
  const metadata = metadataOf(state, options);
  if (style === "pep440") return checked(pep440(state, metadata), style);
  const { base, stage, revision, distance, bumped } = state;
  const pre = [
    ...(stage === undefined ? [] : [stage]),
    ...(revision === undefined ? [] : [revision]),
    ...(distance > 0 ? [bumped ? "pre" : "post", distance] : []),
  ];
  if (style === "pvp") return checked([base, ...pre, ...metadata].join("-"), style);
  return checked(`${base}${behind("-", pre)}${behind("+", metadata)}`, style);
}

function behind(sign: string, parts: readonly unknown[]): string {
  return parts.length === 0 ? "" : `${sign}${parts.join(".")}`;
}

function metadataOf(state: DunamaiState, { metadata, taggedMetadata, dirty }: DunamaiOptions): readonly string[] {
  if (metadata === false) return [];
  return [
    ...(taggedMetadata && state.taggedMetadata ? [state.taggedMetadata] : []),
    ...((metadata || state.distance > 0) && state.commit !== undefined ? [state.commit] : []),
    ...(dirty && state.dirty ? ["dirty"] : []),
  ];
}

function pep440(state: DunamaiState, metadata: readonly string[]): string {
  const { base, stage, revision = 0n, epoch } = state;
  const isPhase = stage !== undefined && stage !== "post" && stage !== "dev";
  const phase = isPhase ? `${PHASES.get(stage.toLowerCase()) ?? stage.toLowerCase()}${revision}` : "";
  const { post, dev } = numbersOf(state);
  return [
    epoch === undefined ? "" : `${epoch}!`,
    base,
    phase,
    post === undefined ? "" : `.post${post}`,
    dev === undefined ? "" : `.dev${dev}`,
    behind("+", metadata),
  ].join("");
}

/** After a tag the commits are a post-release in development; where the numbers are the next release's, or the tag has such a number, they are its development. */
function numbersOf({ stage, revision, distance, bumped }: DunamaiState): {
  readonly post?: bigint;
  readonly dev?: bigint;
} {
  const tagged = {
    ...(stage === "post" && revision !== undefined && { post: revision }),
    ...(stage === "dev" && revision !== undefined && { dev: revision }),
  };
  if (distance === 0) return tagged;
  const isPlain = !bumped && tagged.post === undefined && tagged.dev === undefined;
  if (isPlain) return { post: BigInt(distance), dev: 0n };
  return { ...tagged, dev: (tagged.dev ?? 0n) + BigInt(distance) };
}

/** The version that `format` makes; a style is only checked. `undefined` where it does not allow that. */
export function formatFields(
  state: DunamaiState,
  { format = "", style, escapeWith = "" }: DunamaiOptions,
): string | undefined {
  const [major, minor, patch] = state.base.split(".");
  const fields = new Map<string, unknown>([
    ["base", state.base],
    ["stage", state.stage],
    ["revision", state.revision],
    ["distance", state.distance],
    ["commit", state.commit],
    ["tagged_metadata", state.taggedMetadata],
    ["dirty", state.dirty ? "dirty" : "clean"],
    ["epoch", state.epoch],
    ["branch", state.branch],
    ["branch_escaped", state.branch?.replace(/[^a-zA-Z0-9]/gu, () => escapeWith)],
    ["timestamp", state.timestamp],
    ["major", major],
    ["minor", minor ?? 0],
    ["patch", patch ?? 0],
  ]);
  const text = format.replace(/\{(\w+)\}/g, (_, name: string) => String(fields.get(name) ?? ""));
  return style === undefined ? text : checked(text, style);
}

/** SemVer has no number that begins with 0 in what precedes a `+`. */
function checked(text: string, style: Style): string | undefined {
  if (!VALID[style].test(text)) return undefined;
  const [core = ""] = text.split("+");
  return style === "semver" && core.split(/[.-]/).some((part) => /^0\d+$/.test(part)) ? undefined : text;
}
