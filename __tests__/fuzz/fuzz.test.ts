import { expect, test } from "@jest/globals";
import { drawFrom } from "./mutation.ts";
import { FUZZ_TARGETS } from "./targets.ts";

const SEED = 20_261_121;
const INPUTS = 150;
/** Far more than any input of this size needs. */
const SLOW_MILLISECONDS = 5000;

// More of it: `npm run fuzz`.
test.each(FUZZ_TARGETS)("whatever the $name reader is given, it answers", async ({ run }) => {
  for (let at = 0; at < INPUTS; at += 1) {
    const begin = performance.now();
    await run(drawFrom(SEED + at));
    expect(performance.now() - begin).toBeLessThan(SLOW_MILLISECONDS);
  }
});
