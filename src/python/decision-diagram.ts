/** A condition over numbered variables: the same number for the same truth table. 0 never holds, 1 always does. */
export type Condition = number;

export const NEVER: Condition = 0;
export const ALWAYS: Condition = 1;

/** One variable of a product, and whether it has to hold. */
export interface Literal {
  readonly variable: number;
  readonly holds: boolean;
}

/** Conditions of one set of variables, and what can be made of them. */
export interface Diagram {
  variable(number: number): Condition;
  not(one: Condition): Condition;
  and(one: Condition, other: Condition): Condition;
  or(one: Condition, other: Condition): Condition;
  /** Products of which at least one holds wherever `least` does, and none where `most` does not; `least` has to imply `most`. */
  products(least: Condition, most: Condition): readonly (readonly Literal[])[];
}

/** There are more different conditions than anybody wrote by hand. */
export class TooComplex extends Error {}

interface Node {
  readonly variable: number;
  readonly low: Condition;
  readonly high: Condition;
}

const TERMINAL: Node = { variable: Number.MAX_SAFE_INTEGER, low: NEVER, high: NEVER };

/** Reduced ordered binary decision diagrams (Bryant, 1986), of at most `mostNodes` nodes: beyond them operations throw TooComplex. */
export function decisionDiagram(mostNodes = 200_000): Diagram {
  const nodes = nodeTable(mostNodes);
  const choose = chooser(nodes);
  const operations = {
    variable: (number: number) => nodes.of(number, NEVER, ALWAYS),
    not: (one: Condition) => choose(one, NEVER, ALWAYS),
    and: (one: Condition, other: Condition) => choose(one, other, NEVER),
    or: (one: Condition, other: Condition) => choose(one, ALWAYS, other),
  };
  const cover = coverer(nodes, operations);
  return { ...operations, products: (least, most) => cover(least, most).products };
}

interface NodeTable {
  /** The one condition that is `low` where the variable does not hold, and `high` where it does. */
  of(variable: number, low: Condition, high: Condition): Condition;
  /** The first variable that decides on one of the conditions. */
  first(...conditions: readonly Condition[]): number;
  /** What is left of a condition once a variable, not behind its first, is decided. */
  half(condition: Condition, variable: number, holds: boolean): Condition;
}

function nodeTable(mostNodes: number): NodeTable {
  const nodes: Node[] = [TERMINAL, TERMINAL];
  const known = new Map<string, Condition>();
  const at = (condition: Condition): Node => nodes[condition] ?? TERMINAL;
  return {
    of(variable, low, high) {
      if (low === high) return low;
      const key = `${variable} ${low} ${high}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      if (nodes.length >= mostNodes) throw new TooComplex();
      const made = nodes.push({ variable, low, high }) - 1;
      known.set(key, made);
      return made;
    },
    first: (...conditions) => Math.min(...conditions.map((condition) => at(condition).variable)),
    half(condition, variable, holds) {
      const { variable: own, low, high } = at(condition);
      if (own !== variable) return condition;
      return holds ? high : low;
    },
  };
}

type Choose = (test: Condition, then: Condition, other: Condition) => Condition;

/** `then` where `test` holds, `other` elsewhere. */
function chooser({ of, first, half }: NodeTable): Choose {
  const chosen = new Map<string, Condition>();
  const choose: Choose = (test, then, other) => {
    if (test === ALWAYS || then === other) return then;
    if (test === NEVER) return other;
    if (then === ALWAYS && other === NEVER) return test;
    const key = `${test} ${then} ${other}`;
    const found = chosen.get(key);
    if (found !== undefined) return found;
    const variable = first(test, then, other);
    const branch = (holds: boolean) =>
      choose(half(test, variable, holds), half(then, variable, holds), half(other, variable, holds));
    const result = of(variable, branch(false), branch(true));
    chosen.set(key, result);
    return result;
  };
  return choose;
}

interface Cover {
  readonly products: readonly (readonly Literal[])[];
  /** The condition that they are together. */
  readonly is: Condition;
}

/** The irredundant sum of products of Minato and Morreale. */
function coverer(
  { of, first, half }: NodeTable,
  { and, or, not }: Pick<Diagram, "and" | "or" | "not">,
): (least: Condition, most: Condition) => Cover {
  const cover = (least: Condition, most: Condition): Cover => {
    if (least === NEVER) return { products: [], is: NEVER };
    if (most === ALWAYS) return { products: [[]], is: ALWAYS };
    const variable = first(least, most);
    const [least0, least1] = [half(least, variable, false), half(least, variable, true)];
    const [most0, most1] = [half(most, variable, false), half(most, variable, true)];
    const without = cover(and(least0, not(most1)), most0);
    const within = cover(and(least1, not(most0)), most1);
    const left = or(and(least0, not(without.is)), and(least1, not(within.is)));
    const either = cover(left, and(most0, most1));
    return {
      products: [
        ...without.products.map((product) => [{ variable, holds: false }, ...product]),
        ...within.products.map((product) => [{ variable, holds: true }, ...product]),
        ...either.products,
      ],
      is: or(of(variable, without.is, within.is), either.is),
    };
  };
  return cover;
}
