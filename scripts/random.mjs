/** Numbers that look random and follow from `seed` alone (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    /** A whole number from 0 up to, but not, `limit`. */
    below,
    pick: (list) => list[below(list.length)],
    chance: (share) => next() < share,
    /** The same things in another order. */
    shuffled: (things) =>
      things
        .map((thing) => [next(), thing])
        .sort(([a], [b]) => a - b)
        .map(([, thing]) => thing),
  };
}
