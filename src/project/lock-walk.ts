import { type Condition, NEVER, TooComplex } from "../python/decision-diagram.ts";
import type { MarkerConditions } from "../python/marker-conditions.ts";
import type { Lock, LockedEdge, LockedPackage } from "./lock.ts";
import { isStated, nodeKey, pythonsOf, type Reach } from "./lock-reach.ts";

export interface Question {
  readonly lock: Lock;
  readonly reach: Reach;
  readonly markers: MarkerConditions;
}

export interface Walked {
  /** Where each node is needed, by its key. */
  readonly needed: ReadonlyMap<string, Condition>;
  /** Where a package is asked for with extras: by its place, then by their names, sorted, with commas. */
  readonly asked: ReadonlyMap<number, ReadonlyMap<string, Condition>>;
}

// Each node is passed again whenever more is known of where it is needed.
const MOST_STEPS = 1_000_000;

/**
 * Follows every edge until nothing more is found: where a package is needed is where any of those is that need it, unless the lock states where
 * that is; then only extras are found so. Throws TooComplex.
 */
export function walk(question: Question): Walked {
  const { lock, reach, markers } = question;
  const needed = new Map<string, Condition>(isStated(lock) ? statedConditions(question) : []);
  const asked = new Map<number, Map<string, Condition>>();
  const waiting = new Set(needed.keys());
  const grow = <Key>(map: Map<Key, Condition>, key: Key, condition: Condition): boolean => {
    const before = map.get(key) ?? NEVER;
    const after = markers.or(before, condition);
    if (after !== before) map.set(key, after);
    return after !== before;
  };
  let steps = 0;
  const follow = (edge: LockedEdge, from: Condition) => {
    steps += edge.targets.length;
    if (steps > MOST_STEPS) throw new TooComplex();
    for (const { place, condition } of shares(edge, from, question)) {
      if (edge.extras.length > 0) grow(mapAt(asked, place), edge.extras.toSorted().join(","), condition);
      for (const extra of isStated(lock) ? edge.extras : ["", ...edge.extras]) {
        const key = nodeKey(place, extra);
        if (reach.nodes.has(key) && grow(needed, key, condition)) waiting.add(key);
      }
    }
  };
  for (const edge of reach.needs) follow(edge, markers.of(undefined));
  for (const key of waiting) {
    waiting.delete(key);
    for (const edge of reach.nodes.get(key)?.edges ?? []) follow(edge, needed.get(key) ?? NEVER);
  }
  return { needed, asked };
}

interface Share {
  readonly place: number;
  readonly condition: Condition;
}

/** Where each package is meant by an edge that is followed `from` a condition: of several each has the Pythons that it takes and no better one does. */
export function shares(edge: LockedEdge, from: Condition, { lock, markers }: Question): readonly Share[] {
  const { and, not, of, isImpossible } = markers;
  let left = and(from, of(edge.marker));
  const found = edge.targets.map((place) => {
    const pythons = edge.targets.length > 1 ? of(pythonsOf(lock.packages[place])) : of(undefined);
    const share = { place, condition: and(left, pythons) };
    left = and(left, not(pythons));
    return share;
  });
  return found.filter((share) => !isImpossible(share.condition));
}

function statedConditions({ lock, markers }: Question): readonly (readonly [string, Condition])[] {
  return lock.packages.flatMap(({ needed }: LockedPackage, place) =>
    needed === undefined ? [] : [[nodeKey(place, ""), markers.of(needed ?? undefined)] as const],
  );
}

function mapAt<Key, Value>(maps: Map<Key, Map<string, Value>>, key: Key): Map<string, Value> {
  const found = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, found);
  return found;
}
