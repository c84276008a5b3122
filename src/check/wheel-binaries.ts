import type { Binary } from "../python/binary.ts";
import { type PlatformMachine, platformMachine } from "../python/platform-machine.ts";
import type { BinaryMember, WheelFacts } from "./facts.ts";

/** A library whose header was read. */
export type ReadMember = BinaryMember & { readonly binary: Binary };

/** The libraries and programs of a wheel that have a header. */
export function readMembers({ binaries }: WheelFacts): readonly ReadMember[] {
  return binaries.filter((each): each is ReadMember => each.binary !== "none");
}

/** The platforms that a wheel is for, with what runs there; `any` is none. */
export function targetsOf({
  filename,
}: WheelFacts): readonly { readonly platform: string; readonly target: PlatformMachine }[] {
  const platforms = new Set(filename?.tags.map(({ platform }) => platform));
  return [...platforms].flatMap((platform) => {
    const target = platformMachine(platform);
    return target === undefined ? [] : [{ platform, target }];
  });
}
