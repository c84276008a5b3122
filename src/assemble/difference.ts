/** One way in which what was built is not what was planned. */
export interface Difference {
  /** A file name, or what the plan calls the file that is not there. */
  readonly name: string;
  readonly because: string;
}

/** By name, then by reason: the same differences are always the same list. */
export function sortedDifferences(differences: readonly Difference[]): Difference[] {
  const keyed = differences.map((each) => ({ each, key: `${each.name}\n${each.because}` }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key))).map(({ each }) => each);
}
