import type { CheckedFile, DistributionMember, DistributionName } from "../documents/distribution.ts";
import type { Finding, SkippedCheck } from "../documents/finding.ts";
import { parseSdistFilename } from "../python/filename.ts";
import { formatTag } from "../python/tag.ts";
import { binaryRules } from "./binary-rules.ts";
import { classifierRules } from "./classifier-rules.ts";
import { descriptionRules } from "./description-rules.ts";
import { extensionRules } from "./extension-rules.ts";
import type { DistributionFacts, SdistFacts, WheelFacts } from "./facts.ts";
import { fileRules, sdistNameRules, wheelNameRules } from "./file-rules.ts";
import { floorRules } from "./floor-rules.ts";
import { inIndexOrder } from "./index-order.ts";
import { layoutRules } from "./layout-rules.ts";
import { makersOf } from "./makers.ts";
import { metadataRules } from "./metadata-rules.ts";
import { ownTextRules } from "./own-texts.ts";
import { pathRules } from "./path-rules.ts";
import { platformRules } from "./platform-rules.ts";
import { practiceRules, wheelPracticeRules } from "./practice-rules.ts";
import { recordRules } from "./record-rules.ts";
import { applyRules, type Rule } from "./rule.ts";
import { sdistRules } from "./sdist-rules.ts";
import { secretRules } from "./secret-rules.ts";
import type { SharedMetadata } from "./shared-metadata.ts";
import { importedModules } from "./top-level.ts";
import { urlRules } from "./url-rules.ts";
import { wheelRules } from "./wheel-rules.ts";
import { zipRules } from "./zip-rules.ts";

const ARCHIVE_RULES: readonly Rule<DistributionFacts>[] = [...zipRules, ...fileRules];
const METADATA_RULES: readonly Rule<Pick<DistributionFacts, "metadata">>[] = [
  ...metadataRules,
  ...classifierRules,
  ...urlRules,
  ...descriptionRules,
];
const CONTENT_RULES: readonly Rule<DistributionFacts>[] = [
  ...practiceRules,
  ...pathRules,
  ...secretRules,
  ...ownTextRules,
];
const WHEEL_RULES = [
  ...wheelNameRules,
  ...platformRules,
  ...wheelRules,
  ...recordRules,
  ...binaryRules,
  ...floorRules,
  ...extensionRules,
  ...wheelPracticeRules,
  ...layoutRules,
];
const SDIST_RULES = [...sdistNameRules, ...sdistRules];

/** Whether an index refuses files for what is found under this code. */
export function isRefusal(code: string): boolean {
  const rules: readonly Pick<Rule<never>, "code" | "authority" | "severity">[] = [
    ...ARCHIVE_RULES,
    ...METADATA_RULES,
    ...CONTENT_RULES,
    ...WHEEL_RULES,
    ...SDIST_RULES,
  ];
  return rules.some((rule) => rule.code === code && rule.authority === "index" && rule.severity === "error");
}

type FileParts = Pick<CheckedFile, "path" | "name" | "size">;

/** What others are told of a distribution: its facts as far as they need them, and all findings. */
export function distributionOf(file: FileParts, facts: DistributionFacts, shared: SharedMetadata): CheckedFile {
  const findings = findingsOf(facts, shared);
  const makers = makersOf(facts);
  const filename = facts.kind === "wheel" ? wheelName(facts) : sdistName(facts);
  return {
    ...file,
    kind: facts.kind,
    ...(filename === undefined ? {} : { filename }),
    ...(facts.metadata === undefined ? {} : { metadata: facts.metadata.fields, metadataBytes: facts.metadata.bytes }),
    members: facts.kind === "wheel" ? wheelMembers(facts) : sdistMembers(facts),
    ...entryPointsOf(facts),
    ...(makers.length > 0 && { makers }),
    ...(trustsRecord(facts) && { skipped: [RECORD_TRUSTED] }),
    topLevel: facts.kind === "wheel" ? importedModules(wheelMembers(facts).map(({ name }) => name)) : [],
    findings,
    refused: findings.some(({ authority, severity }) => authority === "index" && severity === "error"),
  };
}

const RECORD_TRUSTED: SkippedCheck = {
  check: "record",
  because: "the hashes in RECORD were taken for true and compared with nothing, as was asked for",
};

function trustsRecord({ zip }: DistributionFacts): boolean {
  return zip?.kind === "zip" && zip.members.some(({ reading }) => reading.kind === "unread");
}

function findingsOf(facts: DistributionFacts, shared: SharedMetadata): readonly Finding[] {
  const { metadata } = facts;
  const own = facts.kind === "wheel" ? applyRules(WHEEL_RULES, facts) : applyRules(SDIST_RULES, facts);
  return inIndexOrder([
    ...applyRules(ARCHIVE_RULES, facts),
    ...shared.findings(metadata, () => applyRules(METADATA_RULES, { metadata })),
    ...applyRules(CONTENT_RULES, facts),
    ...own,
  ]);
}

function wheelName({ filename }: WheelFacts): DistributionName | undefined {
  if (filename === undefined) return undefined;
  const { spelled, build, tags } = filename;
  return {
    distribution: spelled.name,
    version: spelled.version,
    ...(build === undefined ? {} : { build: `${build.number}${build.suffix}` }),
    tags: tags.map(formatTag),
  };
}

function sdistName({ name }: SdistFacts): DistributionName | undefined {
  const filename = parseSdistFilename(name);
  return filename && { distribution: filename.spelled.name, version: filename.spelled.version, tags: [] };
}

function wheelMembers({ zip }: WheelFacts): readonly DistributionMember[] {
  if (zip.kind !== "zip") return [];
  if (zip.bomb) return zip.directory.entries.map(({ name, size }) => ({ name, size }));
  return zip.members
    .filter(({ folder }) => !folder)
    .map(({ entry: { name, size }, sha256 }) => ({ name, size, ...(sha256 === undefined ? {} : { sha256 }) }));
}

function sdistMembers({ members, hashes }: SdistFacts): readonly DistributionMember[] {
  return members
    .filter(({ kind }) => kind === "file")
    .map(({ name, size }) => {
      const sha256 = hashes.get(name);
      return { name, size, ...(sha256 !== undefined && { sha256 }) };
    });
}

function entryPointsOf(facts: DistributionFacts): Pick<CheckedFile, "entryPoints"> {
  if (facts.kind !== "wheel" || facts.entryPoints?.kind !== "entry-points") return {};
  return { entryPoints: facts.entryPoints.groups };
}
