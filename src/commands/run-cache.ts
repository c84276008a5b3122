import { createHash } from "node:crypto";
import path from "node:path";
import { cachedFolders } from "../build/cache-folder.ts";
import { pythonsFor } from "../build/interpreters.ts";
import type { Machine } from "../build/machine.ts";
import { lockDigest } from "../build/tool-lock.ts";
import { hasUv } from "../build/tools.ts";
import { ShipwheelError } from "../errors.ts";
import type { RunCache } from "../ports/run-cache.ts";
import type { Runner } from "../ports/runner.ts";

/** A world that may have a cache; it is loaded for those who may use it. */
export interface CachingWorld {
  readonly runCache?: () => Promise<RunCache>;
}

interface Cached {
  readonly command: "build" | "rehearse";
  readonly dir: string;
  readonly python?: string;
}

/**
 * May a command use what other runs left? Only the builds of a pull request and rehearsals, in Actions, and never where something may be
 * released: what is in a cache could have been put there by whoever ran code in an earlier job.
 */
export function mayCache(command: Cached["command"], { inActions, event, idToken }: Runner): boolean {
  if (!inActions || event === undefined || idToken !== undefined) return false;
  const isRelease = event.name === "release" || event.releaseTag !== undefined || event.ref?.startsWith("refs/tags/");
  if (isRelease === true || UNSAFE.has(event.name)) return false;
  return command === "rehearse" || event.name === "pull_request";
}

// They run for others, and what they save is read by the default branch.
const UNSAFE = new Set(["pull_request_target", "workflow_run", "issue_comment"]);

/**
 * Runs `use` with the caches of the build tools as an earlier run left them, where that is allowed, and leaves them for later runs when it has
 * succeeded. A cache that fails is a warning.
 */
export async function withRunCache<T>(
  cached: Cached,
  world: Machine & CachingWorld,
  use: () => Promise<T>,
): Promise<T> {
  if (world.runCache === undefined || !mayCache(cached.command, world.runner)) return use();
  const cache = await world.runCache();
  const folders = cachedFolders(world.runner);
  const { prefix, key } = await keyOf(cached, world);
  const found = await unlessItFails("restored", world, () => cache.restore(folders, key, prefix));
  if (found !== undefined) world.progress.step(`The tools' caches are those of ${found}`);
  const result = await use();
  if (found !== key) await unlessItFails("saved", world, () => cache.save(folders, key));
  return result;
}

/** Another system, Python, list of tools or lock of the project's: another key. Those of the same Python are better than none. */
async function keyOf(
  { dir, python }: Cached,
  world: Machine,
): Promise<{ readonly prefix: string; readonly key: string }> {
  const { files, runner } = world;
  const wanted = { uv: await hasUv(world), anyPython: true, ...(python !== undefined && { asked: python }) };
  const [{ implementation, version }] = await pythonsFor(wanted, world);
  const prefix = `shipwheel-${runner.platform}-${runner.arch}-${implementation}-${version.join(".")}-`;
  const digest = createHash("sha256").update(lockDigest());
  for (const name of ["pyproject.toml", "Cargo.lock"]) digest.update((await files.read(path.join(dir, name))) ?? "");
  return { prefix, key: `${prefix}${digest.digest("hex").slice(0, 32)}` };
}

async function unlessItFails<T>(
  verb: string,
  { progress }: Pick<Machine, "progress">,
  ask: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ShipwheelError) throw error;
    progress.step(`warning: the tools' caches could not be ${verb}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
