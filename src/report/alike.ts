/** The entries that share a key, each key once, in the order in which keys first appear. */
export function groupAlike<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): readonly (readonly [first: T, all: readonly T[]])[] {
  const groups = new Map<string, [T, T[]]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key) ?? [entry, []];
    group[1].push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const MOST_NAMES = 3;

/** A few of many names: `a, b, c and 12 more`. */
export function someNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES + 1) return names.join(", ");
  return `${names.slice(0, MOST_NAMES).join(", ")} and ${names.length - MOST_NAMES} more`;
}
