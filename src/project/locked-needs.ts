import type { LockedNeed } from "../documents/locked.ts";
import { type Condition, NEVER, TooComplex } from "../python/decision-diagram.ts";
import { type MarkerConditions, markerConditions } from "../python/marker-conditions.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { type Lock, type LockedEdge, type LockedPackage, lockBroken } from "./lock.ts";
import { isStated, markersIn, nodeKey, pythonsOf, type Reach, reachOf, statedNeeds } from "./lock-reach.ts";
import { recordedSource } from "./lock-source.ts";

interface Question {
  readonly lock: Lock;
  readonly reach: Reach;
  readonly markers: MarkerConditions;
}

/** Where each node is needed, by its key. */
type Needed = ReadonlyMap<string, Condition>;

/**
 * The packages of a lock that `project`, a normal name, needs without extras and groups, each with where it is needed and what of the others it
 * needs; sorted.
 *
 * Where the lock tells neither what the project needs nor where each package is needed, `needs` do: edges made of the project's metadata.
 * Throws SW-LOCK-BROKEN where that is too much to tell.
 */
export function lockedNeeds(lock: Lock, project: string, needs: readonly LockedEdge[]): readonly LockedNeed[] {
  const reach = reachOf(lock, isStated(lock) ? statedNeeds(lock) : (lock.needs ?? needs));
  try {
    const markers = markerConditions(markersIn(lock, reach), parseSpecifiers(lock.requiresPython) ?? []);
    const question = { lock, reach, markers };
    const needed = isStated(lock) ? statedConditions(question) : walkedConditions(question);
    return recorded(question, project, needed);
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    throw lockBroken(lock.format, "its markers together are too complex");
  }
}

function statedConditions({ lock, reach: { nodes }, markers }: Question): Needed {
  const stated = [...nodes].flatMap(([key, { place }]) => {
    const needed = lock.packages[place]?.needed;
    return needed === undefined ? [] : [[key, markers.of(needed ?? undefined)] as const];
  });
  return new Map(stated);
}

// Each node is passed again whenever more is known of where it is needed.
const MOST_STEPS = 1_000_000;

/** Follows every edge until nothing more is found: where a package is needed is where any of those is that need it. */
function walkedConditions({ lock, reach: { needs, nodes }, markers }: Question): Needed {
  const needed = new Map<string, Condition>();
  const waiting = new Set<string>();
  let steps = 0;
  const follow = (edge: LockedEdge, from: Condition) => {
    steps += edge.targets.length;
    if (steps > MOST_STEPS) throw new TooComplex();
    for (const { place, condition } of shares(
      edge,
      markers.and(from, markers.of(edge.marker)),
      lock.packages,
      markers,
    )) {
      for (const extra of ["", ...edge.extras]) {
        const key = nodeKey(place, extra);
        const before = needed.get(key) ?? NEVER;
        const after = markers.or(before, condition);
        if (after === before || !nodes.has(key)) continue;
        needed.set(key, after);
        waiting.add(key);
      }
    }
  };
  const everywhere = markers.of(undefined);
  for (const edge of needs) follow(edge, everywhere);
  for (const key of waiting) {
    waiting.delete(key);
    for (const edge of nodes.get(key)?.edges ?? []) follow(edge, needed.get(key) ?? NEVER);
  }
  return needed;
}

interface Share {
  readonly place: number;
  readonly condition: Condition;
}

/** Of several packages that an edge may mean, each has the Pythons that it takes and no better one does. */
function shares(
  { targets }: LockedEdge,
  condition: Condition,
  packages: readonly LockedPackage[],
  { and, not, of, isImpossible }: MarkerConditions,
): readonly Share[] {
  let left = condition;
  const found = targets.map((place) => {
    const pythons = targets.length > 1 ? of(pythonsOf(packages[place])) : of(undefined);
    const share = { place, condition: and(left, pythons) };
    left = and(left, not(pythons));
    return share;
  });
  return found.filter((share) => !isImpossible(share.condition));
}

function recorded(
  { lock, reach: { nodes }, markers }: Question,
  project: string,
  needed: Needed,
): readonly LockedNeed[] {
  const isNeeded = (place: number) => !markers.isImpossible(needed.get(nodeKey(place, "")) ?? NEVER);
  const shown = lock.packages.flatMap((each, place) => (each.name !== project && isNeeded(place) ? [place] : []));
  const listed = new Set(shown);
  const reached = new Map<number, string[]>(shown.map((place) => [place, []]));
  for (const [key, { place, edges }] of nodes) {
    const from = needed.get(key) ?? needed.get(nodeKey(place, "")) ?? NEVER;
    const targets = edges
      .flatMap((edge) => shares(edge, markers.and(from, markers.of(edge.marker)), lock.packages, markers))
      .filter((share) => listed.has(share.place) && share.place !== place);
    reached.get(place)?.push(...targets.map((share) => refOf(lock.packages[share.place])));
  }
  const needs = shown.map((place) => {
    const marker = markers.write(needed.get(nodeKey(place, "")) ?? NEVER);
    return needOf(lock.packages[place], marker, reached.get(place) ?? []);
  });
  return needs.flat().toSorted(byName);
}

function needOf(
  locked: LockedPackage | undefined,
  marker: string | undefined,
  dependencies: readonly string[],
): LockedNeed[] {
  if (locked === undefined) return [];
  const { name, version, files, edges } = locked;
  const source = recordedSource(locked.source);
  return [
    {
      name,
      version,
      ...(marker !== undefined && { marker }),
      ...(source && { source }),
      hashes: [...new Set(files.flatMap(({ hashes }) => strongest(hashes)))].sort(),
      ...(edges && { dependencies: [...new Set(dependencies)].sort() }),
    },
  ];
}

function refOf(locked: LockedPackage | undefined): string {
  return `${locked?.name}==${locked?.version}`;
}

const STRENGTH = ["sha256", "sha384", "sha512"];

/** One of a file: what everybody has, where it is there. */
function strongest(hashes: readonly string[]): readonly string[] {
  const known = STRENGTH.flatMap((algorithm) => hashes.find((hash) => hash.startsWith(`${algorithm}:`)) ?? []);
  return (known.length > 0 ? known : hashes).slice(0, 1);
}

function byName(one: LockedNeed, other: LockedNeed): number {
  const [left, right] = [`${one.name} ${one.version}`, `${other.name} ${other.version}`];
  return left === right ? 0 : left < right ? -1 : 1;
}
