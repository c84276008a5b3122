import { entriesOf, nodeAt, type YamlNode } from "../config/yaml.ts";
import type { Contexts } from "./expression.ts";
import { valueOfNode } from "./template.ts";
import { areSame, isArray, isObject, objectOf, type Value, type ValueObject } from "./value.ts";

/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256;
const MOST_PRODUCTS = 20_000;

type Combination = ReadonlyMap<string, Value>;

/**
 * The combinations of a job's `strategy.matrix`, as GitHub makes them; one empty one where it has no matrix.
 *
 * `undefined` where only a run would tell, and where there are more than GitHub would start.
 */
export function combinationsOf(job: YamlNode, contexts: Contexts): readonly ValueObject[] | undefined {
  const matrix = nodeAt(job, "strategy", "matrix");
  if (matrix === undefined) return [objectOf([])];
  const axes = axesOf(matrix, contexts);
  if (axes === undefined) return undefined;
  const { include = [], exclude = [], ...others } = Object.fromEntries(axes);
  const products = productsOf(new Map(Object.entries(others)));
  if (products === undefined) return undefined;
  const kept = products.filter((each) => !exclude.some((entry) => isExcluded(each, entry)));
  const all = included(kept, include);
  return all.length > MOST_JOBS ? undefined : all.map((each) => objectOf(each));
}

/** Names to the values of each; `undefined` where one of them is unknown, or no list. */
function axesOf(matrix: YamlNode, contexts: Contexts): ReadonlyMap<string, readonly Value[]> | undefined {
  const whole = valueOfNode(matrix, contexts);
  if (!isObject(whole) || whole.isOpen) return undefined;
  const axes = new Map<string, readonly Value[]>();
  for (const [name, values] of whole.members) {
    if (!isArray(values)) return undefined;
    axes.set(name, values);
  }
  return axes;
}

function productsOf(axes: ReadonlyMap<string, readonly Value[]>): readonly Combination[] | undefined {
  if (axes.size === 0) return [];
  let products: Combination[] = [new Map()];
  for (const [name, values] of axes) {
    if (products.length * values.length > MOST_PRODUCTS) return undefined;
    products = products.flatMap((each) => values.map((value) => new Map([...each, [name, value]])));
  }
  return products;
}

function isExcluded(combination: Combination, entry: Value): boolean {
  if (!isObject(entry)) return false;
  return [...entry.members].every(([name, value]) => combination.has(name) && fits(combination.get(name), value));
}

/** An entry of `exclude` may name some members alone of a value. */
function fits(value: Value, wanted: Value): boolean {
  if (!isObject(value) || !isObject(wanted)) return areSame(value, wanted);
  return [...wanted.members].every(
    ([name, member]) => value.members.has(name) && fits(value.members.get(name), member),
  );
}

/** An entry of `include` is added to every combination whose own values it leaves alone; where there is none, it is a new one. */
function included(products: readonly Combination[], include: readonly Value[]): readonly Combination[] {
  const extended = products.map((own) => ({ own, all: new Map(own) }));
  const added: Combination[] = [];
  for (const entry of include) {
    if (!isObject(entry)) continue;
    const fitting = extended.filter(({ own }) =>
      [...entry.members].every(([name, value]) => !own.has(name) || areSame(own.get(name), value)),
    );
    for (const { all } of fitting) for (const [name, value] of entry.members) all.set(name, value);
    if (fitting.length === 0) added.push(entry.members);
  }
  return [...extended.map(({ all }) => all), ...added];
}

/** The jobs whose outputs the matrix of a job is made of. */
export function makersOfMatrix(job: YamlNode): readonly string[] {
  const makers = new Set<string>();
  const visit = (node: YamlNode | undefined): void => {
    if (node?.kind === "map") for (const [, member] of entriesOf(node)) visit(member);
    if (node?.kind === "list") node.items.forEach(visit);
    if (node?.kind !== "scalar" || typeof node.value !== "string") return;
    for (const [, name] of node.value.matchAll(/\bneeds\.([A-Za-z_][\w-]*)\.outputs\b/g)) if (name) makers.add(name);
  };
  visit(nodeAt(job, "strategy", "matrix"));
  return [...makers];
}
