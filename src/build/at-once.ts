/** Does `work` for each item, at most `most` at a time; the results are in the order of the items. */
export async function atOnce<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results.set(at, await work(item));
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, most) }, worker));
  // Nothing of ours goes on beside a failure that is told.
  for (const one of ended) if (one.status === "rejected") throw one.reason;
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
