import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import type { RealWorld } from "./world.ts";

const CANCELLED = 130;
const SHORT_WAIT_MS = 3_000;
const LONGEST_GOODBYE_MS = 15_000;

/**
 * Runs `work` until it ends or the user stops it: then children end, what is unfinished goes, `say` is told so, and the process
 * ends with the exit code 130. Throws what `work` throws.
 */
export async function untilCancelled(
  real: RealWorld,
  work: (cancelled: Promise<void>) => Promise<void>,
  say: (text: string) => void,
): Promise<void> {
  let stop = () => {};
  const cancelled = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  const ended = work(cancelled).then(
    () => ({ cancelled: false as const }),
    (error: unknown) => ({ cancelled: false as const, error }),
  );
  const first = await Promise.race([ended, cancelled.then(() => ({ cancelled: true as const }))]);
  // Who asks twice would otherwise end us at once, and leave what we started.
  if (first.cancelled) return abandon(real, ended, say);
  for (const signal of signals) process.removeListener(signal, stop);
  if ("error" in first) throw first.error;
}

/**
 * Children end first: what they write is removed with the rest. Then work may put what it has finished in its place; what waits for a network
 * is not waited for.
 */
async function abandon(real: RealWorld, ended: Promise<unknown>, say: (text: string) => void): Promise<void> {
  process.exitCode = CANCELLED;
  setTimeout(() => process.exit(CANCELLED), LONGEST_GOODBYE_MS).unref();
  await real.endPrograms();
  await Promise.race([ended, wait(SHORT_WAIT_MS)]);
  await real.abandon();
  say("Cancelled. What was running has ended; nothing half-written was left.\n");
  process.exit(CANCELLED);
}
