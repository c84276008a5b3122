import { restoreCache, saveCache } from "@actions/cache";
import type { RunCache } from "../ports/run-cache.ts";

// It waits ten minutes for a part that does not come; to download the tools anew takes less than one.
const LIMITS = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };

/** The cache of GitHub Actions (ACTIONS_RESULTS_URL or ACTIONS_CACHE_URL, and ACTIONS_RUNTIME_TOKEN). */
export function actionsCache(): RunCache {
  return {
    restore: (folders, key, prefix) => restoreCache([...folders], key, [prefix], LIMITS),
    async save(folders, key) {
      await saveCache([...folders], key);
    },
  };
}
