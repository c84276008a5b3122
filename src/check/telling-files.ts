import type { DistributionFacts } from "./facts.ts";

/** A bill is some hundred kilobytes; what is longer is told of and not read. */
export const LONGEST_TELLING = 8 * 1024 * 1024;
/** Of one distribution together. */
export const MOST_TELLING = 24 * 1024 * 1024;

/** Nobody names a file so long; patterns need not look through it. */
const LONGEST_NAME = 1024;
const BILL = /^[^/]+\.dist-info\/sboms\/.|(?:^|\/)_?vendor(?:ed)?\/.*\.(?:cdx|cyclonedx|spdx)\.json$/;
const LIST = /(?:^|\/)(?:_?vendor(?:ed)?|patched)\/(?:.*\/)?(?:vendor|vendored|patched|requirements)\.txt$/;
const METADATA = /\/(?:[^/]+\.dist-info\/METADATA|[^/]+\.egg-info\/PKG-INFO)$/;
/** The folder for what others made that a member lies in, however deep, with all that leads there. */
export const VENDOR_FOLDER =
  /^(?:.*\/)?(?:_?vendor(?:ed|_packages)?|_?third_party|_?extern(?:als?)?|patched)\/(?=[^/])/;
const LOCK = /(?:^|\/)Cargo\.lock$/;
const TESTS = /(?:^|\/)(?:tests?|testing|fixtures|testdata|test-data|examples?)\//;

export type Telling = "bill" | "list" | "metadata" | "cargo-lock";

/** What a member of this name tells of the things that a distribution brings along; `undefined` for most. */
export function tellingOf(name: string, kind: "wheel" | "sdist"): Telling | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  if (!name.endsWith(".json") && !name.endsWith(".txt") && !LAST_PARTS.test(name)) return undefined;
  if (inTests(name)) return undefined;
  if (BILL.test(name)) return "bill";
  if (LIST.test(name)) return "list";
  if (METADATA.test(name) && (kind === "wheel" || VENDOR_FOLDER.test(name))) return "metadata";
  return kind === "sdist" && LOCK.test(name) ? "cargo-lock" : undefined;
}

/** Whether a member is an example of something, and nothing that is brought along. */
export function inTests(name: string): boolean {
  return TESTS.test(name);
}

const LAST_PARTS = /\/(?:METADATA|PKG-INFO|Cargo\.lock)$|\/sboms\//;

/** Whether there may be anything in a distribution that others made. */
export function bringsAnything({ telling, binaries, ...facts }: DistributionFacts): boolean {
  if (telling.length > 0 || binaries.some(({ module }) => !module)) return true;
  if (facts.kind === "sdist") return facts.members.some(({ name }) => mayBeVendored(name));
  return facts.zip.kind === "zip" && facts.zip.directory.entries.some(({ name }) => mayBeVendored(name));
}

function mayBeVendored(name: string): boolean {
  return name.endsWith(".whl") || VENDOR_FOLDER.test(name);
}
