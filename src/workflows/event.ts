import { entriesOf, nodeAt, scalarText, scalarTexts, type YamlNode } from "../config/yaml.ts";
import { objectOf, openObject, type Value, type ValueObject } from "./value.ts";

/** A way in which a workflow starts. */
export interface WorkflowEvent {
  readonly name: string;
  /** How near it is to a release: a tag or a GitHub release, a person, a push to a branch, anything else. */
  readonly kind: "release" | "person" | "branch" | "other";
  /** The context `github`. */
  readonly github: ValueObject;
  /** The context `inputs`. */
  readonly inputs: ValueObject;
}

const OTHERS = ["workflow_run", "repository_dispatch", "create", "pull_request", "pull_request_target", "schedule"];

/** The ways in which a workflow of `repository` starts that may release. */
export function eventsOf(workflow: YamlNode, repository?: string): readonly WorkflowEvent[] {
  const on = nodeAt(workflow, "on");
  const names = on?.kind === "map" ? [...on.entries.keys()] : scalarTexts(on);
  const found: WorkflowEvent[] = [];
  if (names.includes("push")) found.push(...pushesOf(nodeAt(on, "push")));
  if (names.includes("release")) found.unshift(...releasesOf(nodeAt(on, "release"), found));
  if (names.includes("workflow_dispatch")) found.push(dispatchOf(nodeAt(on, "workflow_dispatch")));
  return [...found, ...OTHERS.filter((name) => names.includes(name)).map(otherEvent)].map((event) =>
    inRepository(event, repository),
  );
}

function inRepository(event: WorkflowEvent, repository: string | undefined): WorkflowEvent {
  if (repository === undefined) return event;
  const [owner = ""] = repository.split("/");
  const named = repository.includes("/") ? { repository } : {};
  const members = { ...Object.fromEntries(event.github.members), ...named, repository_owner: owner };
  return { ...event, github: openObject(members) };
}

/** The most like a release first. */
export const EVENT_KINDS: readonly WorkflowEvent["kind"][] = ["release", "person", "branch", "other"];

/** A push of a tag, of a branch, or both: without a filter a workflow starts for either; with one for the named kind alone. */
function pushesOf(push: YamlNode | undefined): readonly WorkflowEvent[] {
  const names = entriesOf(push).map(([name]) => name);
  const [tags, branches] = ["tags", "branches"].map((kind) => names.some((name) => name.startsWith(kind)));
  const branch = branchOf(scalarTexts(nodeAt(push, "branches")));
  const events: WorkflowEvent[] = [];
  if (tags || !branches) events.push(tagPush(tagOf(scalarTexts(nodeAt(push, "tags")))));
  if (branches || !tags) events.push(branchPush(branch));
  return events;
}

function tagPush(tag: string): WorkflowEvent {
  const ref = `refs/tags/${tag}`;
  const event = { ref, created: true, deleted: false, forced: false };
  return { name: "push", kind: "release", github: githubOf("push", refOf(ref), event), inputs: NONE };
}

function branchPush(branch: string): WorkflowEvent {
  const ref = `refs/heads/${branch}`;
  return { name: "push", kind: "branch", github: githubOf("push", refOf(ref), { ref, deleted: false }), inputs: NONE };
}

function releasesOf(release: YamlNode | undefined, found: readonly WorkflowEvent[]): readonly WorkflowEvent[] {
  const types = scalarTexts(nodeAt(release, "types"));
  const action = ["published", "released", "created"].find((each) => types.includes(each)) ?? types[0] ?? "published";
  const pushed = found.find(({ kind }) => kind === "release");
  const ref = pushed === undefined ? "refs/tags/v1.2.3" : String(pushed.github.members.get("ref"));
  const tagged = openObject({ tag_name: ref.slice("refs/tags/".length), draft: false, prerelease: false });
  return [
    {
      name: "release",
      kind: "release",
      github: githubOf("release", refOf(ref), { action, release: tagged }),
      inputs: NONE,
    },
  ];
}

function dispatchOf(dispatch: YamlNode | undefined): WorkflowEvent {
  const declared = nodeAt(dispatch, "inputs");
  const choices = entriesOf(declared).filter(([, each]) => isChoice(each));
  // Who releases chooses for it: the defaults are for trying.
  const inputs = inputsOf(declared, new Map(choices.map(([name]) => [name, undefined] as const)));
  return {
    name: "workflow_dispatch",
    kind: "person",
    github: githubOf("workflow_dispatch", {}, { inputs }),
    inputs,
  };
}

function isChoice(declaration: YamlNode): boolean {
  return ["boolean", "choice"].includes(scalarText(nodeAt(declaration, "type")) ?? "");
}

function otherEvent(name: string): WorkflowEvent {
  const merged = openObject({ merged: true });
  const event: Readonly<Record<string, Value>> = name.startsWith("pull_request")
    ? { action: "closed", pull_request: merged }
    : { workflow_run: openObject({ conclusion: "success" }) };
  return { name, kind: "other", github: githubOf(name, {}, event), inputs: NONE };
}

const NONE = objectOf([]);
const ABSENT = { inputs: null, pull_request: null, release: null, workflow_run: null, issue: null, schedule: null };

function githubOf(name: string, ref: Readonly<Record<string, string>>, event: Readonly<Record<string, Value>>) {
  const isPull = name.startsWith("pull_request");
  return openObject({
    ...ref,
    event_name: name,
    workspace: ".",
    event: openObject({ ...ABSENT, repository: openObject({ fork: false }), ...event }),
    ...(!isPull && { head_ref: "", base_ref: "" }),
  });
}

function refOf(ref: string): Readonly<Record<string, string>> {
  const [, kind, ...name] = ref.split("/");
  return { ref, ref_name: name.join("/"), ref_type: kind === "tags" ? "tag" : "branch" };
}

/** A tag that the filters let through: a version as most write it, or one made of the first filter. */
function tagOf(filters: readonly string[]): string {
  const wanted = filters.filter((filter) => !filter.startsWith("!"));
  const usual = ["v1.2.3", "1.2.3"].find((tag) => wanted.length === 0 || wanted.some((filter) => passes(filter, tag)));
  return usual ?? `${literalStart(wanted[0] ?? "")}1.2.3`;
}

function branchOf(filters: readonly string[]): string {
  const plain = filters.filter((filter) => !/[*?[!+]/.test(filter));
  return ["main", "master"].find((each) => plain.includes(each)) ?? plain[0] ?? "main";
}

function literalStart(filter: string): string {
  return /^[^*?[+]*/.exec(filter)?.[0] ?? "";
}

/** May the filter let the tag through? It tells by how the filter begins. */
function passes(filter: string, tag: string): boolean {
  const start = literalStart(filter);
  if (start === filter) return filter === tag;
  const wantsDigit = /^\[[^\]]*\d/.test(filter.slice(start.length));
  return tag.startsWith(start) && (!wantsDigit || /^\d/.test(tag.slice(start.length)));
}

/**
 * The inputs of a workflow or an action: what they are called with, else their defaults.
 *
 * `declared` is the map of their declarations.
 */
export function inputsOf(declared: YamlNode | undefined, given: ReadonlyMap<string, Value>): ValueObject {
  const named = new Map([...given].map(([name, value]) => [name.toLowerCase(), value] as const));
  const values = entriesOf(declared).map(([name, declaration]) => {
    const lower = name.toLowerCase();
    return [name, named.has(lower) ? named.get(lower) : defaultOf(declaration)] as const;
  });
  return objectOf(values);
}

function defaultOf(declaration: YamlNode): Value {
  const written = nodeAt(declaration, "default");
  const type = scalarText(nodeAt(declaration, "type"));
  if (written?.kind === "scalar" && written.value !== null) return written.value;
  if (type === "boolean") return false;
  if (type === "number") return 0;
  return type === "choice" ? (scalarTexts(nodeAt(declaration, "options"))[0] ?? "") : "";
}
