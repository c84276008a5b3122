import type { Marker } from "../python/marker-syntax.ts";
import { answerOfExtras, type MarkerAnswer, settleMarker } from "../python/settled-marker.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import type { Lock, LockedEdge, LockedPackage } from "./lock.ts";

/** A package, or what one of its extras adds to it. */
export interface LockNode {
  readonly place: number;
  /** Empty for the package itself. */
  readonly extra: string;
  /** Those that no extra keeps from being followed; their markers ask for none. */
  readonly edges: readonly LockedEdge[];
}

export function nodeKey(place: number, extra: string): string {
  return `${place} ${extra}`;
}

/** Whether each package says itself where it is needed. */
export function isStated({ packages }: Lock): boolean {
  return packages.some(({ needed }) => needed !== undefined);
}

/** What can be come to from some edges, and these without what extras have to do with them. */
export interface Reach {
  readonly needs: readonly LockedEdge[];
  /** By their keys. */
  readonly nodes: ReadonlyMap<string, LockNode>;
}

/** What can be come to from `needs`, whatever the markers say of Python and the machine. */
export function reachOf({ packages }: Lock, needs: readonly LockedEdge[]): Reach {
  const nodes = new Map<string, LockNode>();
  const waiting = [...needs];
  for (let edge = waiting.pop(); edge !== undefined; edge = waiting.pop()) {
    for (const place of edge.targets) {
      for (const extra of ["", ...edge.extras]) {
        const key = nodeKey(place, extra);
        if (nodes.has(key)) continue;
        const edges = edgesOf(packages[place], extra);
        nodes.set(key, { place, extra, edges });
        waiting.push(...edges);
      }
    }
  }
  const answer = answerOfExtras({ extras: conflictNames([...nodes.values()], packages) });
  const settledAll = (edges: readonly LockedEdge[]) => edges.flatMap((edge) => settled(edge, answer));
  return {
    needs: settledAll(needs),
    nodes: new Map([...nodes].map(([key, node]) => [key, { ...node, edges: settledAll(node.edges) }])),
  };
}

/** Edges to all that says that it is needed. */
export function statedNeeds({ packages }: Lock): readonly LockedEdge[] {
  const targets = packages.flatMap(({ needed }, place) => (needed === undefined ? [] : [place]));
  return [{ targets, extras: [] }];
}

/** All that will be asked of markers: those of the edges, of the packages, and of the Pythons that choose between several targets. */
export function markersIn({ packages }: Lock, { needs, nodes }: Reach): readonly Marker[] {
  const edges = [...needs, ...[...nodes.values()].flatMap((node) => node.edges)];
  return [
    ...packages.flatMap(({ needed }) => needed ?? []),
    ...edges.flatMap(({ marker }) => marker ?? []),
    ...edges
      .filter(({ targets }) => targets.length > 1)
      .flatMap(({ targets }) => targets.flatMap((place) => pythonsOf(packages[place]) ?? [])),
  ];
}

/** A package's own range of Pythons as a marker; `undefined` for all. */
export function pythonsOf(locked: LockedPackage | undefined): Marker | undefined {
  const specifiers = parseSpecifiers(locked?.requiresPython ?? "") ?? [];
  if (specifiers.length === 0) return undefined;
  const terms = specifiers.map(({ operator, text }) => ({
    kind: "comparison" as const,
    left: { kind: "variable" as const, value: "python_full_version" },
    operator,
    right: { kind: "text" as const, value: text },
  }));
  return { kind: "group", alternatives: [terms] };
}

function edgesOf(locked: LockedPackage | undefined, extra: string): readonly LockedEdge[] {
  return (extra === "" ? locked?.edges : locked?.extras.get(extra)) ?? [];
}

/** uv writes an extra that conflicts with others into the markers of all that hangs on it: `extra-3-foo-cpu`, with the length of the name. */
function conflictNames(nodes: readonly LockNode[], packages: Lock["packages"]): ReadonlySet<string> {
  const active = nodes.filter(({ extra }) => extra !== "");
  return new Set(
    active.map(({ place, extra }) => {
      const { name } = packages[place] ?? { name: "" };
      return `extra-${name.length}-${name}-${extra}`;
    }),
  );
}

function settled(edge: LockedEdge, answer: MarkerAnswer): readonly LockedEdge[] {
  const left = edge.marker === undefined ? true : settleMarker(edge.marker, answer);
  if (left === false) return [];
  const { targets, extras } = edge;
  return [{ targets, extras, ...(left !== true && { marker: left }) }];
}
