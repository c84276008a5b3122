import type { DistributionFacts, SdistFacts, WheelFacts } from "./facts.ts";
import type { Rule } from "./rule.ts";

/** The texts that a wheel has of itself in its dist-info folder, as far as they are read. */
export const WHEEL_TEXTS = ["METADATA", "WHEEL", "RECORD", "entry_points.txt"];

/** In bytes. None has a megabyte: what is longer is there to fill memory, and is not read. */
export const LONGEST_TEXT = 8 * 1024 * 1024;

const hasReadTexts: Rule<DistributionFacts> = {
  code: "SW-ARCHIVE-TOO-LONG",
  severity: "error",
  authority: "practice",
  *judge(facts) {
    for (const { name, size } of facts.kind === "wheel" ? wheelTexts(facts) : pkgInfo(facts)) {
      if (size > LONGEST_TEXT) yield { member: name, offending: `${name} has ${size} bytes` };
    }
  },
};

function wheelTexts({ zip, distInfo }: WheelFacts): readonly { readonly name: string; readonly size: number }[] {
  const names = new Set(WHEEL_TEXTS.map((text) => `${distInfo}/${text}`));
  return zip.kind === "zip" ? zip.directory.entries.filter(({ name }) => names.has(name)) : [];
}

function pkgInfo({ members, top }: SdistFacts): readonly { readonly name: string; readonly size: number }[] {
  return members.filter(({ name }) => name === `${top}/PKG-INFO`);
}

/** What is not read is told, or nothing found in it would look like nothing wrong with it. */
export const ownTextRules: readonly Rule<DistributionFacts>[] = [hasReadTexts];
