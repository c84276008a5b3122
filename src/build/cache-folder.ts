import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Runner } from "../ports/runner.ts";

/**
 * The folder that is kept from run to run: the user's cache, or what SHIPWHEEL_CACHE names.
 * In Actions it is the job's own: what one job leaves behind must not reach a release in another.
 */
export function cacheFolder(runner: Where): string {
  const { environment, inActions, platform } = runner;
  const { SHIPWHEEL_CACHE, RUNNER_TEMP } = environment;
  if (SHIPWHEEL_CACHE) return path.resolve(SHIPWHEEL_CACHE);
  if (inActions && RUNNER_TEMP) return path.join(RUNNER_TEMP, "shipwheel");
  return platform === "win32"
    ? path.join(userCache(runner), "shipwheel", "cache")
    : path.join(userCache(runner), "shipwheel");
}

/** What building fills and a later run can use again: wheels of our tools, the caches of uv and cibuildwheel, the registry of cargo. */
export function cachedFolders(runner: Where): readonly string[] {
  const { environment, platform } = runner;
  const { UV_CACHE_DIR, CIBW_CACHE_PATH, CARGO_HOME, XDG_CACHE_HOME } = environment;
  const onWindows = platform === "win32";
  const own = userCache(runner);
  // uv keeps to the folder of Linux on macOS too.
  const unix = XDG_CACHE_HOME || path.join(homeOf(runner), ".cache");
  const cargo = CARGO_HOME || path.join(homeOf(runner), ".cargo");
  return [
    path.join(cacheFolder(runner), "wheels"),
    UV_CACHE_DIR || (onWindows ? path.join(own, "uv", "cache") : path.join(unix, "uv")),
    CIBW_CACHE_PATH || (onWindows ? path.join(own, "pypa", "cibuildwheel", "Cache") : path.join(own, "cibuildwheel")),
    path.join(cargo, "registry", "index"),
    path.join(cargo, "registry", "cache"),
    path.join(cargo, "git", "db"),
  ];
}

type Where = Pick<Runner, "environment" | "inActions" | "platform">;

/** Where the programs of this user keep their caches. */
function userCache(runner: Where): string {
  const { platform } = runner;
  const { XDG_CACHE_HOME, LOCALAPPDATA } = runner.environment;
  if (platform === "win32") return LOCALAPPDATA || path.join(homeOf(runner), "AppData", "Local");
  if (platform === "darwin") return path.join(homeOf(runner), "Library", "Caches");
  return XDG_CACHE_HOME || path.join(homeOf(runner), ".cache");
}

function homeOf({ environment: { HOME, USERPROFILE }, platform }: Where): string {
  return (platform === "win32" ? USERPROFILE : HOME) || noHome();
}

/** A folder that all may write to is none: who came first there would choose the programs that we run. */
function noHome(): never {
  throw new ShipwheelError("SW-TOOLS-NOT-INSTALLED", "nothing says where this user's home is", {
    hint: "Set SHIPWHEEL_CACHE to a folder of your own.",
  });
}
