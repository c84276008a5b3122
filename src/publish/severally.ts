/**
 * What `work` gives for each item, in their order; at most `most` are worked on at a time, which may change meanwhile. After a failure
 * none is begun, and it is thrown once all have ended.
 */
export async function severally<T, R>(
  items: readonly T[],
  most: number | (() => number),
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const allowed = typeof most === "number" ? () => most : most;
  const results = new Map<number, R>();
  const failures: unknown[] = [];
  const running = new Set<Promise<unknown>>();
  for (const [position, item] of items.entries()) {
    while (running.size >= allowed()) await Promise.race(running);
    if (failures.length > 0) break;
    const one = work(item)
      .then(
        (result) => results.set(position, result),
        (error: unknown) => failures.push(error),
      )
      .finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
