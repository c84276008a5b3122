import type { LockedNeed } from "../documents/locked.ts";
import { NEVER, TooComplex } from "../python/decision-diagram.ts";
import { markerConditions } from "../python/marker-conditions.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { type Lock, type LockedEdge, type LockedPackage, lockBroken } from "./lock.ts";
import { isStated, markersIn, nodeKey, reachOf, statedNeeds } from "./lock-reach.ts";
import { recordedSource } from "./lock-source.ts";
import { type Question, shares, type Walked, walk } from "./lock-walk.ts";

/**
 * The packages of a lock that `project`, a normal name, needs without extras and groups, each with where it is needed and what of the others it
 * needs; sorted.
 *
 * Where the lock tells neither what the project needs nor where each package is needed, `needs` do: edges made of the project's metadata.
 * Throws SW-LOCK-BROKEN where that is too much to tell.
 */
export function lockedNeeds(lock: Lock, project: string, needs: readonly LockedEdge[]): readonly LockedNeed[] {
  const reach = reachOf(lock, [...(isStated(lock) ? statedNeeds(lock) : []), ...(lock.needs ?? needs)]);
  try {
    const markers = markerConditions(markersIn(lock, reach), parseSpecifiers(lock.requiresPython) ?? []);
    const question = { lock, reach, markers };
    return recorded(question, project, walk(question));
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    throw lockBroken(lock.format, "its markers together are too complex");
  }
}

function recorded(question: Question, project: string, { needed, asked }: Walked): readonly LockedNeed[] {
  const { lock, reach, markers } = question;
  const conditionOf = (place: number) => needed.get(nodeKey(place, "")) ?? NEVER;
  const shown = lock.packages.flatMap((each, place) =>
    each.name !== project && !markers.isImpossible(conditionOf(place)) ? [place] : [],
  );
  const reached = new Map<number, Set<string>>(shown.map((place) => [place, new Set()]));
  for (const [key, { place, edges }] of reach.nodes) {
    for (const target of edges.flatMap((edge) => shares(edge, needed.get(key) ?? NEVER, question))) {
      if (reached.has(target.place) && target.place !== place)
        reached.get(place)?.add(refOf(lock.packages[target.place]));
    }
  }
  const needs = shown.map((place) => {
    const extras = [...(asked.get(place) ?? [])].map(([names, condition]) => {
      return { names, ...markerOf(markers.write(markers.and(condition, conditionOf(place)))) };
    });
    const marker = markerOf(markers.write(conditionOf(place)));
    return needOf(lock.packages[place], { ...marker, extras, dependencies: [...(reached.get(place) ?? [])].sort() });
  });
  return needs.flat().toSorted(byName);
}

function markerOf(marker: string | undefined): Pick<LockedNeed, "marker"> {
  return marker === undefined ? {} : { marker };
}

interface Found extends Pick<LockedNeed, "marker"> {
  readonly extras: NonNullable<LockedNeed["extras"]>;
  readonly dependencies: readonly string[];
}

function needOf(locked: LockedPackage | undefined, { marker, extras, dependencies }: Found): LockedNeed[] {
  if (locked === undefined) return [];
  const { name, version, files, edges } = locked;
  const source = recordedSource(locked.source);
  return [
    {
      name,
      version,
      ...markerOf(marker),
      ...(extras.length > 0 && { extras: extras.toSorted((one, other) => (one.names < other.names ? -1 : 1)) }),
      ...(source && { source }),
      hashes: [...new Set(files.flatMap(({ hashes }) => strongest(hashes)))].sort(),
      ...(edges && { dependencies }),
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
