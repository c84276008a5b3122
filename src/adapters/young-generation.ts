/** They read whole archives, whose members are much garbage. */
const READERS = new Set(["check", "assemble", "verify"]);
/** What ends sooner makes little garbage, and is faster without. */
const AFTER_MS = 250;

/**
 * Lets V8 collect the garbage of the command called `name` early: it would else make room for more and more of it, 128 MB where there is memory.
 *
 * That saves three percent of the time at most.
 */
export function boundYoungGeneration(name: string): void {
  if (READERS.has(name)) setTimeout(bound, AFTER_MS).unref();
}

async function bound(): Promise<void> {
  // Whoever starts without it is spared two milliseconds.
  const { default: v8 } = await import("node:v8");
  // V8 asks by how much its room grows whenever it would: this may be told to one that runs.
  v8.setFlagsFromString("--semi-space-growth-factor=1");
}
