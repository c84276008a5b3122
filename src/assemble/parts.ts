import type { Component, Edge, Hash, Property } from "./bill.ts";

/** What a subject consists of while it is collected: each part once, however many tell of it. */
export interface Parts {
  /** Adds what is told of a part to what is known of it. */
  readonly add: (component: Component) => void;
  readonly connect: (edge: Edge) => void;
  readonly components: () => readonly Component[];
  /** Those of `ownerRef` first: it depends on each part that no other one leads to. */
  readonly edges: (ownerRef: string) => readonly Edge[];
}

export function collectParts(): Parts {
  const parts = new Map<string, Component>();
  const needs = new Map<string, Set<string>>();
  return {
    add: (component) => {
      const known = parts.get(component.ref);
      parts.set(component.ref, known === undefined ? component : merged(known, component));
    },
    connect: ({ ref, dependsOn }) => {
      const known = needs.get(ref) ?? new Set();
      needs.set(ref, known);
      for (const each of dependsOn) if (each !== ref) known.add(each);
    },
    components: () => [...parts.keys()].sort().flatMap((ref) => parts.get(ref) ?? []),
    edges: (ownerRef) => {
      const refs = [...parts.keys()].sort();
      const known = new Map(
        refs.map((ref) => [ref, [...(needs.get(ref) ?? [])].filter((each) => parts.has(each)).sort()]),
      );
      const own = [...(needs.get(ownerRef) ?? [])].filter((each) => parts.has(each));
      return [
        { ref: ownerRef, dependsOn: [...own, ...unreached(own, refs, known)].sort() },
        ...refs.map((ref) => ({ ref, dependsOn: known.get(ref) ?? [] })),
      ];
    },
  };
}

/** The first parts of all that cannot be reached from `roots`: those that nothing needs, and one of each circle. */
function unreached(
  roots: readonly string[],
  refs: readonly string[],
  needs: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const reached = new Set<string>();
  const reach = (from: string): void => {
    const waiting = [from];
    for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      waiting.push(...(needs.get(ref) ?? []));
    }
  };
  roots.forEach(reach);
  const needed = new Set([...needs.values()].flat());
  const firsts: string[] = [];
  for (const ref of [...refs.filter((each) => !needed.has(each)), ...refs]) {
    if (reached.has(ref)) continue;
    firsts.push(ref);
    reach(ref);
  }
  return firsts;
}

function merged(one: Component, other: Component): Component {
  const hashes = hashesOf(one, other);
  const occurrences = [...new Set([...(one.occurrences ?? []), ...(other.occurrences ?? [])])].sort();
  const properties = [...(one.properties ?? []), ...(other.properties ?? [])];
  const { excluded: _, hashes: __, ...rest } = { ...other, ...one };
  return {
    ...rest,
    ...(one.excluded === true && other.excluded === true && { excluded: true }),
    ...(hashes.length > 0 && { hashes: distinct(hashes, ({ algorithm, value }) => `${algorithm} ${value}`) }),
    ...(occurrences.length > 0 && { occurrences }),
    ...(properties.length > 0 && { properties: distinct(properties, propertyKey) }),
  };
}

/** Of one that lies somewhere in the distribution only what lies there counts: elsewhere the hash is of an archive. */
function hashesOf(one: Component, other: Component): readonly Hash[] {
  const placed = [one, other].filter(({ occurrences }) => occurrences !== undefined);
  return (placed.length === 0 ? [one, other] : placed).flatMap(({ hashes }) => hashes ?? []);
}

function propertyKey({ name, value }: Property): string {
  return `${name} ${value}`;
}

/** Each once, sorted. */
function distinct<T>(list: readonly T[], key: (each: T) => string): readonly T[] {
  const byKey = new Map(list.map((each) => [key(each), each]));
  return [...byKey.keys()].sort().flatMap((each) => byKey.get(each) ?? []);
}
