// `npm run fuzz -- [SEED [COUNT [TARGET]]]`: gives each reader COUNT inputs that come close to being right, and stops at the first that it throws over.
import process from "node:process";
import { drawFrom } from "../__tests__/fuzz/mutation.ts";
import { FUZZ_TARGETS } from "../__tests__/fuzz/targets.ts";

const SLOW_MILLISECONDS = 2000;

async function main(seed, count, wanted) {
  for (const target of FUZZ_TARGETS.filter(({ name }) => wanted === undefined || name === wanted)) {
    const begin = performance.now();
    const slowest = await fuzz(target, seed, count);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(
      `${target.name}: ${count} inputs in ${seconds} s, the slowest (seed ${slowest.seed}) ${slowest.took} ms`,
    );
  }
}

async function fuzz({ name, run }, seed, count) {
  let slowest = { seed, took: 0 };
  for (let each = seed; each < seed + count; each += 1) {
    const begin = performance.now();
    try {
      await run(drawFrom(each));
    } catch (error) {
      console.error(`${name}: seed ${each} (\`npm run fuzz -- ${each} 1 "${name}"\`)`);
      throw error;
    }
    const took = Math.round(performance.now() - begin);
    if (took > slowest.took) slowest = { seed: each, took };
    if (took > SLOW_MILLISECONDS) console.error(`${name}: seed ${each} took ${took} ms`);
  }
  return slowest;
}

const [seed = 1, count = 2000] = process.argv.slice(2, 4).map(Number);
await main(seed, count, process.argv[4]);
