import type { Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import { compareWithPublished } from "../plan/published.ts";
import type { Wire } from "../publish/attempts.ts";
import { listFiles } from "../publish/simple-api.ts";
import { indexOf } from "../publish/target.ts";
import { parseVersion } from "../python/version.ts";

/**
 * The plan with what the index says to it. `against` is a version that the index has, or `latest`.
 *
 * Throws SW-USAGE for what is neither, and what listing the index throws.
 */
export async function planAgainst(
  plan: Plan,
  against: string,
  simpleUrl: string | undefined,
  wire: Wire,
): Promise<Plan> {
  const version = against === "latest" ? against : parseVersion(against);
  if (version === undefined) {
    throw new ShipwheelError("SW-USAGE", `--against ${against}`, {
      hint: "It takes a version, as in --against 1.2.2, or `latest`.",
    });
  }
  const index = indexOf("pypi", simpleUrl);
  const listed = await listFiles({ index, project: plan.project.normalizedName, access: undefined }, wire);
  const { refusals, warnings, against: compared } = compareWithPublished(plan, [...listed.values()], version);
  return {
    ...plan,
    against: compared,
    refusals: [...plan.refusals, ...refusals],
    warnings: [...plan.warnings, ...warnings],
  };
}
