import { BUILD_PLATFORMS, type CibuildwheelTable } from "./cibuildwheel-table.ts";
import { type Identifier, readIdentifier, takesStableAbi } from "./identifier.ts";
import type { Exclusion } from "./identifiers.ts";
import type { PlannedWheel } from "./planned-wheel.ts";

/** Why the identifiers of cibuildwheel that are not among `wheels`, whatever tool makes these, have none of their own. */
export function leftOutOf(wheels: readonly PlannedWheel[], table: CibuildwheelTable): readonly Exclusion[] {
  const made = new Set(wheels.map(({ identifier }) => identifier.name));
  return BUILD_PLATFORMS.flatMap((platform) => {
    const there = wheels.filter(({ identifier }) => identifier.platform === platform);
    return table.identifiers[platform]
      .filter((name) => !made.has(name))
      .map((name) => ({ identifier: name, ...reasonFor(readIdentifier(name, platform), there) }));
  });
}

/** `there`: the wheels for the same platform. */
function reasonFor(
  { platform, target, interpreter }: Identifier,
  there: readonly PlannedWheel[],
): Omit<Exclusion, "identifier"> {
  if (there.length === 0) return { rule: "platform", because: `nothing is built for ${platform}` };
  const alike = there.filter(({ identifier }) => identifier.target === target);
  if (alike.length === 0) return { rule: "target", because: `nothing is built for ${target}` };
  const shared = alike.find((wheel) => serves(wheel, interpreter));
  if (shared === undefined)
    return { rule: "interpreter", because: `what builds for ${target} neither names nor finds ${interpreter}` };
  const { python, abi, identifier } = shared;
  return {
    rule: abi === "abi3" ? "abi3" : "py3",
    because: `the ${python}-${abi} wheel of ${identifier.name} serves it as well`,
  };
}

function serves({ python, abi }: PlannedWheel, interpreter: string): boolean {
  if (abi === "none") return true;
  return abi === "abi3" && takesStableAbi(interpreter, python);
}
