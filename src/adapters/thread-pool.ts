import os from "node:os";
import process from "node:process";

const FEWEST = 2;

/**
 * Gives Node's pool a thread for each core, unless the user gave it others: with more than that, what inflates takes the cores from what hashes.
 *
 * Has to be called before the pool is used for the first time.
 */
export function fitThreadPool(): void {
  process.env.UV_THREADPOOL_SIZE ??= String(Math.max(FEWEST, os.availableParallelism()));
}
