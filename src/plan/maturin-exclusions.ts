import { BUILD_PLATFORMS, type CibuildwheelTable } from "./cibuildwheel-table.ts";
import { type Identifier, readIdentifier } from "./identifier.ts";
import type { Exclusion } from "./identifiers.ts";
import { minorOf } from "./maturin-interpreter.ts";
import type { PlannedWheel } from "./planned-wheel.ts";

/** Why the identifiers that maturin makes no wheel for have none: those that cibuildwheel would have. */
export function leftByMaturin(wheels: readonly PlannedWheel[], table: CibuildwheelTable): readonly Exclusion[] {
  const made = new Set(wheels.map(({ identifier }) => identifier.name));
  return BUILD_PLATFORMS.flatMap((platform) =>
    table.identifiers[platform].flatMap((name) => {
      if (made.has(name)) return [];
      const identifier = readIdentifier(name, platform);
      return [
        {
          identifier: name,
          ...reasonFor(
            identifier,
            wheels.filter((each) => each.identifier.target === identifier.target),
          ),
        },
      ];
    }),
  );
}

function reasonFor({ target, interpreter }: Identifier, there: readonly PlannedWheel[]): Omit<Exclusion, "identifier"> {
  if (there.length === 0) return { rule: "target", because: `nothing is built for ${target}` };
  const shared = there.find((wheel) => serves(wheel, interpreter));
  if (shared === undefined)
    return { rule: "interpreter", because: `no run for ${target} names or finds ${interpreter}` };
  const { python, abi, identifier } = shared;
  return {
    rule: abi === "abi3" ? "abi3" : "py3",
    because: `the ${python}-${abi} wheel of ${identifier.name} serves it as well`,
  };
}

function serves({ python, abi }: PlannedWheel, interpreter: string): boolean {
  if (abi === "none") return true;
  return abi === "abi3" && /^cp3\d+$/.test(interpreter) && minorOf(interpreter) >= minorOf(python);
}
