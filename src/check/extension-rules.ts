import { type ExtensionName, parseExtensionName } from "../python/extension-name.ts";
import { platformMachine } from "../python/platform-machine.ts";
import { parsePlatformTag } from "../python/platform-tag.ts";
import { formatTag, type WheelTag } from "../python/tag.ts";
import type { WheelFacts } from "./facts.ts";
import type { Offence, Rule } from "./rule.ts";

interface Variant {
  readonly member: string;
  readonly name: ExtensionName;
}

/** A wheel of a thousand tags is no more wrong than one of two. */
const MOST_TAGS = 100;

/** A module that none of the wheel's Pythons would import under its name. */
const areImportable: Rule<WheelFacts> = {
  code: "SW-BINARY-SUFFIX",
  severity: "error",
  authority: "specification",
  *judge(wheel): Generator<Offence> {
    for (const variants of modulesOf(wheel)) {
      const tag = wheel.filename?.tags
        .slice(0, MOST_TAGS)
        .find((each) => !variants.some(({ name }) => isImported(name, each, variants)));
      const [first] = variants;
      if (tag === undefined || first === undefined || tag.platform === "any") continue;
      yield { member: first.member, offending: `${first.member} in a wheel for ${formatTag(tag)}` };
    }
  },
};

/** The modules that say whom they are for, each with its variants. */
function modulesOf({ binaries }: WheelFacts): readonly (readonly Variant[])[] {
  const modules = new Map<string, Variant[]>();
  for (const { member } of binaries) {
    const name = parseExtensionName(member);
    if (name === undefined) continue;
    const variants = modules.get(name.module) ?? [];
    variants.push({ member, name });
    modules.set(name.module, variants);
  }
  return [...modules.values()];
}

function isImported(name: ExtensionName, tag: WheelTag, variants: readonly Variant[]): boolean {
  return fitsPython(name, tag, variants) && fitsPlatform(name, tag);
}

function fitsPython(
  { python }: ExtensionName,
  { python: wanted, abi }: WheelTag,
  variants: readonly Variant[],
): boolean {
  const freeThreaded = /^cp\d+t/.test(abi);
  if (python === "any") return true;
  if (python === "abi3") return !wanted.startsWith("pp") && !freeThreaded;
  // Who says `abi3` or `py3` says many Pythons: one variant is not enough, and of several we trust that they are.
  if (/^abi3t?$/.test(abi) || /^py\d/.test(wanted)) return variants.length > 1;
  return python.tag === wanted && (abi === "none" || python.freeThreaded === freeThreaded);
}

function fitsPlatform({ system, machine }: ExtensionName, { platform }: WheelTag): boolean {
  const family = parsePlatformTag(platform)?.family ?? "";
  const systems: Readonly<Record<string, ExtensionName["system"]>> = {
    manylinux: "linux",
    musllinux: "linux",
    linux: "linux",
    macosx: "darwin",
    win: "win",
  };
  const expected = Object.hasOwn(systems, family) ? systems[family] : undefined;
  if (system === undefined || expected === undefined) return true;
  if (system !== expected) return false;
  return machine === undefined || platformMachine(platform)?.machines.includes(machine) !== false;
}

/** Compiled modules belong into platlib: on systems that have two folders for packages, purelib is shared by all architectures. */
const areInPlatlib: Rule<WheelFacts> = {
  code: "SW-BINARY-PURELIB",
  severity: "warning",
  authority: "specification",
  *judge({ wheel, distInfo, binaries, filename }) {
    if (wheel?.fields["root-is-purelib"]?.[0]?.trim().toLowerCase() !== "true") return;
    if (filename?.tags.every(({ platform }) => platform === "any") === true) return;
    const module = binaries.find((each) => each.module && !each.member.includes(".data/platlib/"));
    if (module !== undefined) yield { member: `${distInfo}/WHEEL`, offending: `there is ${module.member}` };
  },
};

/** The names and the place of extension modules against what the wheel says of itself (PEP 3149, PEP 425, PEP 427). */
export const extensionRules: readonly Rule<WheelFacts>[] = [areImportable, areInPlatlib];
