import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Runner } from "../ports/runner.ts";

/**
 * The folder that is kept from run to run: the user's cache, or what SHIPWHEEL_CACHE names.
 * In Actions it is the job's own: what one job leaves behind must not reach a release in another.
 */
export function cacheFolder({
  environment,
  inActions,
  platform,
}: Pick<Runner, "environment" | "inActions" | "platform">): string {
  const { SHIPWHEEL_CACHE, RUNNER_TEMP, XDG_CACHE_HOME, LOCALAPPDATA, USERPROFILE, HOME } = environment;
  if (SHIPWHEEL_CACHE) return path.resolve(SHIPWHEEL_CACHE);
  if (inActions && RUNNER_TEMP) return path.join(RUNNER_TEMP, "shipwheel");
  if (platform === "win32") {
    return path.join(LOCALAPPDATA || path.join(USERPROFILE || noHome(), "AppData", "Local"), "shipwheel", "cache");
  }
  if (platform === "darwin") return path.join(HOME || noHome(), "Library", "Caches", "shipwheel");
  return path.join(XDG_CACHE_HOME || path.join(HOME || noHome(), ".cache"), "shipwheel");
}

/** A folder that all may write to is none: who came first there would choose the programs that we run. */
function noHome(): never {
  throw new ShipwheelError("SW-TOOLS-NOT-INSTALLED", "nothing says where this user's home is", {
    hint: "Set SHIPWHEEL_CACHE to a folder of your own.",
  });
}
