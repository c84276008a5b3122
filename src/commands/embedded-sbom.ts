import { identityOf } from "../assemble/identity.ts";
import type { BuildRequest } from "../build/build.ts";
import type { Made } from "../build/made.ts";
import { readPaths } from "../check/check.ts";
import type { Config } from "../config/config.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Plan } from "../documents/plan.ts";
import type { Files } from "../ports/files.ts";
import { VERSION } from "../version.ts";

/** What a build puts into its wheels: an SBOM each where the configuration asks for it. */
export function embedding(plan: Plan, { embedSbom }: Config, files: Files): Pick<BuildRequest, "embed"> {
  const identity = identityOf({ name: plan.project.name, version: plan.version.pep440 });
  if (!embedSbom || identity === undefined) return {};
  const making = { plan: { document: plan }, records: [], toolVersion: VERSION };
  const read = async ({ path }: Made): Promise<Distribution | undefined> => (await readPaths([path], { files }))[0];
  return {
    embed: async (wheel, sdist) => {
      const { embeddedSbom } = await import("../assemble/embedded-sbom.ts");
      const found = await read(wheel);
      const sbom = found && embeddedSbom(found, { identity, making, sdist: await read(sdist) });
      return sbom === undefined ? [] : [sbom];
    },
  };
}
