/** Something that takes its time. */
export interface Timed {
  readonly minutes: number;
}

/** How far lanes are cut. */
export interface Budget {
  /** The most batches of all lanes together; each lane has one at least. */
  readonly batches: number;
  /** A batch of these minutes is short enough: it is cut no further. */
  readonly shortEnough: number;
}

/**
 * Cuts each lane into batches that can run at the same time, so that the longest batch of all is as short as the budget allows.
 *
 * What is in different lanes is never put together. Within a batch the order of the lane is kept.
 */
export function packLanes<T extends Timed>(
  lanes: readonly (readonly T[])[],
  { batches, shortEnough }: Budget,
): readonly (readonly (readonly T[])[])[] {
  const packed = lanes.map((items) => [items] as readonly (readonly T[])[]);
  const lengths = packed.map(lengthToCut);
  for (let count = packed.length; count < batches; count += 1) {
    const longest = Math.max(0, ...lengths);
    if (longest <= shortEnough) break;
    const index = lengths.indexOf(longest);
    const cut = share(lanes[index] ?? [], (packed[index]?.length ?? 0) + 1);
    packed[index] = cut;
    lengths[index] = lengthToCut(cut);
  }
  return packed;
}

/** How long all of them take, one after another. */
export function minutesOf(items: readonly Timed[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Shares `items` out to `count` batches: the longest first, each to the batch that has least to do. */
function share<T extends Timed>(items: readonly T[], count: number): readonly (readonly T[])[] {
  const batches = Array.from({ length: count }, () => ({ minutes: 0, members: new Set<T>() }));
  for (const item of [...items].sort((a, b) => b.minutes - a.minutes)) {
    const least = batches.reduce((best, batch) => (batch.minutes < best.minutes ? batch : best));
    least.minutes += item.minutes;
    least.members.add(item);
  }
  return batches.map(({ members }) => items.filter((item) => members.has(item)));
}

/** The longest batch that has something to share. */
function lengthToCut(batches: readonly (readonly Timed[])[]): number {
  return Math.max(0, ...batches.filter(({ length }) => length > 1).map(minutesOf));
}
