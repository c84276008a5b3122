import path from "node:path";
import type { Files } from "../ports/files.ts";

/** How the name of a distribution ends. */
export const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/;

/**
 * The files that are meant by `paths`: a folder stands for its wheels and sdists, in the order of their names' bytes; all else for itself.
 *
 * Nothing is left out because it is missing or no distribution: `checkPaths` tells of it.
 */
export async function expandPaths(
  paths: readonly string[],
  { files }: { readonly files: Files },
): Promise<readonly string[]> {
  const expanded = await Promise.all(
    paths.map(async (given) => {
      const entries = await files.list(given);
      // A folder that passes for a distribution is told of as one that is none.
      if (entries === undefined || DISTRIBUTION.test(given)) return [given];
      return entries.filter(({ name }) => DISTRIBUTION.test(name)).map(({ name }) => path.join(given, name));
    }),
  );
  return expanded.flat();
}
