import type { WheelFacts } from "./facts.ts";
import { quoted } from "./index-words.ts";
import type { Rule } from "./rule.ts";

const NAMED = new Set(
  (
    "any win32 win_arm64 win_amd64 win_ia64 manylinux1_x86_64 manylinux1_i686 manylinux2010_x86_64 manylinux2010_i686 " +
    "manylinux2014_x86_64 manylinux2014_i686 manylinux2014_aarch64 manylinux2014_armv7l manylinux2014_ppc64 manylinux2014_ppc64le " +
    "manylinux2014_s390x linux_armv6l linux_armv7l"
  ).split(" "),
);
const LINUX = "x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64";
const MACOS = "ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2";
/** Python counts digits of any script. */
const D = "\\p{Nd}+";
const NUMBERED = [
  new RegExp(`^manylinux_${D}_${D}_(?:${LINUX}|ppc64)$`, "u"),
  new RegExp(`^musllinux_${D}_${D}_(?:${LINUX})$`, "u"),
  // macOS 10 counted minor versions, later ones count major versions and have minor 0; 16 to 25 were never released.
  new RegExp(`^macosx_(?:10_${D}|(?:1[1-5]|26)_0)_(?:${MACOS})$`, "u"),
  new RegExp(`^ios_${D}_${D}_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)`, "u"),
  new RegExp(`^android_${D}_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$`, "u"),
  new RegExp(`^pyemscripten_${D}_${D}_wasm32`, "u"),
];

const areTakenByTheIndex: Rule<WheelFacts> = {
  code: "SW-PLATFORM-TAG",
  severity: "error",
  authority: "index",
  *judge({ filename }) {
    const platforms = new Set(filename?.tags.map(({ platform }) => platform));
    for (const platform of platforms) {
      if (isTaken(platform)) continue;
      yield { offending: `unsupported platform tag ${quoted(platform)}`, ...hintFor(platform) };
    }
  },
};

function isTaken(platform: string): boolean {
  return NAMED.has(platform) || NUMBERED.some((pattern) => pattern.test(platform));
}

function hintFor(platform: string): { readonly hint?: string } {
  if (platform.startsWith("linux_")) {
    return { hint: "Repair the wheel with `auditwheel repair`, which finds its manylinux or musllinux tag." };
  }
  if (platform.startsWith("macosx_")) {
    return { hint: "Set MACOSX_DEPLOYMENT_TARGET to 10.N or to N.0, as in 11.0, for the build." };
  }
  return {};
}

/** The platforms that PyPI takes wheels for. */
export const platformRules: readonly Rule<WheelFacts>[] = [areTakenByTheIndex];
