import type { Plan } from "../documents/plan.ts";
import { columns } from "./columns.ts";
import type { Ink } from "./ink.ts";
import { visible } from "./visible.ts";
import { type WheelSign, wheelGrid } from "./wheel-grid.ts";

/** The wheels of a plan as a grid for a terminal, with the sdist above it; of one that was compared, what users gain and lose. */
export function planGrid(plan: Plan, ink: Ink): string[] {
  const { pythons, rows } = wheelGrid(plan);
  const sdists = plan.expected.filter(({ kind }) => kind === "sdist").map(() => "sdist");
  const cells = rows.map(({ place, signs }) => [visible(place), ...signs.map((sign) => shown(sign, ink))]);
  return [...sdists, ...columns([["", ...pythons.map(visible)], ...cells]), ...legend(plan, ink)];
}

function shown(sign: WheelSign | undefined, ink: Ink): string {
  if (sign === undefined) return ink.dim("·");
  return sign === "-" ? ink.bad(sign) : ink.good(sign);
}

function legend({ against }: Plan, ink: Ink): string[] {
  if (against === undefined) return [];
  const { version, added, dropped } = against;
  if (version === null) return [ink.dim("nothing is published yet: all of it is new")];
  return [ink.dim(`beside ${visible(version)}: + ${added.length} new, - ${dropped.length} dropped`)];
}
