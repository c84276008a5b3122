import { ALWAYS, type Condition, type Diagram, decisionDiagram, NEVER, TooComplex } from "./decision-diagram.ts";
import { formatMarker } from "./marker.ts";
import type { Marker, MarkerComparison, MarkerOperator, MarkerTerm } from "./marker-syntax.ts";
import { possibleTruths } from "./marker-truths.ts";
import type { Specifier } from "./specifier.ts";

/** Conditions that markers make, and what becomes of them together. All of them throw TooComplex beyond what is reasonable. */
export interface MarkerConditions {
  of(marker: Marker | undefined): Condition;
  and(one: Condition, other: Condition): Condition;
  or(one: Condition, other: Condition): Condition;
  not(one: Condition): Condition;
  /** Whether it holds on no Python in the range, whatever the machine. */
  isImpossible(condition: Condition): boolean;
  /** The marker that says the same of every Python in the range; `undefined` where it always holds. */
  write(condition: Condition): string | undefined;
}

const MOST_COMPARISONS = 400;

/**
 * The conditions that can be made of these markers, on the Pythons in a range.
 *
 * A pre-release of Python counts as its release here, so that `<` and `>=` are each other's opposite.
 */
export function markerConditions(markers: Iterable<Marker>, pythons: readonly Specifier[]): MarkerConditions {
  const atoms = atomsIn(markers);
  if (atoms.length > MOST_COMPARISONS) throw new TooComplex();
  const places = new Map(atoms.map((atom, place) => [keyOf(atom), place]));
  const diagram = decisionDiagram();
  const possible = possibleIn(diagram, atoms, pythons);

  function ofTerm(term: MarkerTerm): Condition {
    if (term.kind === "group") return ofMarker(term);
    const { atom, holds } = affirmed(term);
    const place = places.get(keyOf(atom));
    if (place === undefined) throw new TooComplex();
    return holds ? diagram.variable(place) : diagram.not(diagram.variable(place));
  }
  function ofMarker({ alternatives }: Marker): Condition {
    const conditions = alternatives.map((terms) => terms.map(ofTerm).reduce(diagram.and, ALWAYS));
    return conditions.reduce(diagram.or, NEVER);
  }

  return {
    // What no machine can be is taken away at once: two conditions that say the same are then the same.
    of: (marker) => (marker === undefined ? possible : diagram.and(possible, ofMarker(marker))),
    and: diagram.and,
    or: diagram.or,
    not: diagram.not,
    isImpossible: (condition) => diagram.and(condition, possible) === NEVER,
    write(condition) {
      const products = diagram.products(diagram.and(condition, possible), diagram.or(condition, diagram.not(possible)));
      if (products.some((product) => product.length === 0)) return undefined;
      const alternatives = products.map((product) =>
        product.flatMap(({ variable, holds }) => (atoms[variable] ? [spelled(atoms[variable], holds)] : [])),
      );
      return formatMarker({ kind: "group", alternatives: alternatives.map((terms) => terms.toSorted(byKey)) });
    },
  };
}

/** The comparisons that have to be asked, each once and never denied; those of one variable stand together. */
function atomsIn(markers: Iterable<Marker>): readonly MarkerComparison[] {
  const found = new Map<string, MarkerComparison>();
  for (const marker of markers) {
    for (const comparison of comparisonsIn(marker)) {
      const { atom } = affirmed(comparison);
      found.set(keyOf(atom), atom);
    }
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

function* comparisonsIn({ alternatives }: Marker): Generator<MarkerComparison> {
  for (const term of alternatives.flat()) {
    if (term.kind === "group") yield* comparisonsIn(term);
    else yield term;
  }
}

/** Tells a comparison from any other; by variable first, so that what belongs together is written together. */
function keyOf(comparison: MarkerComparison): string {
  return `${placeOf(comparison)} ${textOf(comparison)}`;
}

/**
 * A variable that comes earlier in the diagram is the first that is done without, so bounds come behind what they can stand for:
 * `< "3.10"` says more simply what `!= "3.10.*" and < "3.11"` says.
 */
function placeOf({ left, operator, right }: MarkerComparison): string {
  const variable = left.kind === "variable" ? left.value : right.value;
  return `${ORDERED.has(variable) ? 1 : 0} ${variable} ${operator === "<" ? 1 : 0}`;
}

function textOf(comparison: MarkerComparison): string {
  return formatMarker({ kind: "group", alternatives: [[comparison]] });
}

function byKey(one: MarkerComparison, other: MarkerComparison): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

const OPPOSITES: ReadonlyMap<MarkerOperator, MarkerOperator> = new Map([
  ["!=", "=="],
  ["not in", "in"],
  [">=", "<"],
  [">", "<="],
]);

const ORDERED = new Set(["python_version", "python_full_version"]);

/** A comparison as one of fewer kinds, and whether that has to hold. Only versions have an order, so only theirs can be turned round. */
function affirmed(comparison: MarkerComparison): { readonly atom: MarkerComparison; readonly holds: boolean } {
  const { left, operator } = comparison;
  const opposite = OPPOSITES.get(operator);
  const isOrder = operator === ">=" || operator === ">";
  if (opposite === undefined || (isOrder && !ORDERED.has(left.value))) return { atom: comparison, holds: true };
  return { atom: { ...comparison, operator: opposite }, holds: false };
}

function spelled(atom: MarkerComparison, holds: boolean): MarkerComparison {
  if (holds) return atom;
  const denied = [...OPPOSITES].find(([, operator]) => operator === atom.operator)?.[0];
  if (denied === undefined) throw new TooComplex();
  return { ...atom, operator: denied };
}

/** Every way in which the comparisons can be true together. */
function possibleIn(diagram: Diagram, atoms: readonly MarkerComparison[], pythons: readonly Specifier[]): Condition {
  const groups = possibleTruths(atoms, pythons).map((truths) => {
    const ways = truths.map((truth) =>
      truth
        .map(({ atom, holds }) => ({ condition: diagram.variable(atoms.indexOf(atom)), holds }))
        .map(({ condition, holds }) => (holds ? condition : diagram.not(condition)))
        .reduce(diagram.and, ALWAYS),
    );
    return ways.reduce(diagram.or, NEVER);
  });
  return groups.reduce(diagram.and, ALWAYS);
}
