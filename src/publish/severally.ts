/** What `work` gives for each item, in their order; at most `most` are worked on at a time. After a failure none is begun, and it is thrown once all have ended. */
export async function severally<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.entries();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const [position, item] of waiting) {
      if (failures.length > 0) return;
      try {
        results.set(position, await work(item));
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, lane));
  if (failures.length > 0) throw failures[0];
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
