import type { Locked, LockedNeed } from "../documents/locked.ts";
import type { Bill, Completeness, Component, Edge, RequiredComponent } from "./bill.ts";
import { packageUrl } from "./package-url.ts";
import { plainLine } from "./plain-text.ts";

/** One way to meet the requirements: what a bill says of it beside what it says of the release. */
export interface ResolvedExample {
  readonly resolved: Bill["resolved"];
  readonly edges: readonly Edge[];
  readonly completeness: readonly Completeness[];
}

/**
 * What the lock file has for the project, said to be an example: each package with its version, where it is needed, and what it needs.
 *
 * From each requirement an edge leads to what meets it here, so that the graph hangs together.
 */
export function resolvedExample(lock: Locked | undefined, requirements: readonly RequiredComponent[]): ResolvedExample {
  if (lock === undefined) return { resolved: [], edges: [], completeness: [] };
  // The same release from two indexes is one thing.
  const packages = [...new Map(lock.packages.map((each) => [refOf(each), each])).values()];
  const refs = new Map(packages.map((each) => [`${each.name}==${each.version}`, refOf(each)]));
  const meeting = requirements.flatMap(({ ref, name }) => {
    const dependsOn = packages.filter((each) => each.name === name).map(refOf);
    return dependsOn.length === 0 ? [] : [{ ref, dependsOn }];
  });
  const edges = packages.flatMap((each) => {
    if (each.dependencies === undefined) return [];
    return [{ ref: refOf(each), dependsOn: each.dependencies.flatMap((key) => refs.get(key) ?? []).sort() }];
  });
  const resolved = [...refs.values()];
  return {
    resolved: packages.map((each) => component(each, lock)),
    edges: [...meeting, ...edges],
    completeness:
      resolved.length === 0
        ? []
        : [{ of: "dependencies", aggregate: lock.graph === "complete" ? "complete" : "unknown", refs: resolved }],
  };
}

/** What has no version, as a neighbour in a workspace, is another thing than the requirement of that name. */
function refOf({ name, version }: LockedNeed): string {
  return version === "" ? `${packageUrl({ name })}#resolved` : packageUrl({ name, version });
}

function component(locked: LockedNeed, { file }: Locked): Component {
  const { name, version, marker, source } = locked;
  const from = source?.url ?? source?.kind;
  return {
    ref: refOf(locked),
    type: "library",
    name: plainLine(name, 200) || "unnamed",
    ...(version !== "" && { version: plainLine(version, 200), purl: refOf(locked) }),
    properties: [
      { name: "shipwheel:resolved", value: "example" },
      { name: "shipwheel:resolved:by", value: plainLine(file) },
      ...(marker === undefined ? [] : [{ name: "shipwheel:resolved:marker", value: plainLine(marker, 10_000) }]),
      ...(from === undefined ? [] : [{ name: "shipwheel:resolved:from", value: plainLine(from) }]),
    ],
  };
}
