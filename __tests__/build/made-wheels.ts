import type { MadeWheel } from "../../src/build/lane.ts";

/** All that a lane makes; rejects where it fails. */
export async function allOf(making: AsyncIterable<MadeWheel>): Promise<readonly MadeWheel[]> {
  const made: MadeWheel[] = [];
  for await (const wheel of making) made.push(wheel);
  return made;
}

/** The names of what a lane gives before it fails, and why it does. */
export async function endOf(
  making: AsyncIterable<MadeWheel>,
): Promise<{ readonly names: readonly string[]; readonly failure?: unknown }> {
  const names: string[] = [];
  try {
    for await (const { name } of making) names.push(name);
    return { names };
  } catch (failure) {
    return { names, failure };
  }
}
