// Numbers that look like chance and are the same for the same seed (mulberry32).

export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    /** A whole number from 0 up to, but not, `end`. */
    below: (end) => Math.floor(next() * end),
    /** The same things in another order. */
    shuffled: (things) =>
      things
        .map((thing) => [next(), thing])
        .sort(([a], [b]) => a - b)
        .map(([, thing]) => thing),
  };
}
