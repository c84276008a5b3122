import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Contract, Manifest } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import type { Problem } from "../documents/project.ts";
import type { SbomFormat } from "../documents/sbom-format.ts";
import { type CodedProblem, problem } from "../errors.ts";
import { metadataWarnings } from "./agreement.ts";
import { coherentIdentity } from "./coherence.ts";
import { contractOf } from "./contract.ts";
import { sha256 } from "./digest.ts";
import { checksums, hashedRequirement } from "./evidence.ts";
import type { Identity } from "./identity.ts";
import { deniedLicences, licenceTable } from "./licence-table.ts";
import { type LockedRequirements, lockedRequirements, lockIn } from "./locked-requirements.ts";
import { manifestFile, type ReleasedFile, type SortedFiles, sortFiles } from "./released-file.ts";
import { billsOfMaterials, sboms } from "./sbom.ts";

export interface ReleaseParts {
  /** plan.json: the document, and its bytes as the jobs were given them. */
  readonly plan?: { readonly document: Plan; readonly bytes: Uint8Array };
  readonly records: readonly BuildRecord[];
  readonly distributions: readonly Distribution[];
  /** Whatever is said here, what was planned as a rehearsal stays one. */
  readonly rehearsal: boolean;
  /** The formats of SBOMs beside CycloneDX 1.6. */
  readonly sbom?: readonly SbomFormat[];
  /** Shipwheel's own version, which the SBOMs name. */
  readonly toolVersion: string;
}

/** A file of the bundle that is no distribution. */
export interface BundleFile {
  /** Relative to the bundle, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Assembled {
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  /** The sha256 of `manifestBytes`, in hex. */
  readonly digest: string;
  /** All that the bundle has beside `dist/`; manifest.json is the last. */
  readonly written: readonly BundleFile[];
  readonly warnings: readonly Problem[];
  /** What the project's own rule about licences forbids: whoever goes on says no first. */
  readonly denied: readonly CodedProblem[];
}

/**
 * The release that these distributions make: the same parts give the same bytes.
 *
 * A broken contract is part of the manifest: `brokenContract` says whether to go on. Without a plan there is no contract, and a warning.
 * Throws SW-RELEASE-EMPTY when there is no distribution, SW-RELEASE-INCOHERENT when none can be read, or when there is no plan and the
 * files make no single release: several projects, versions or Requires-Python, two different files with one name.
 */
export function assembleRelease(parts: ReleaseParts): Assembled {
  const sorted = sortFiles(parts.distributions);
  const identity = coherentIdentity(sorted, parts.plan?.document);
  const plan = parts.plan === undefined ? [] : [{ path: "plan.json", bytes: parts.plan.bytes }];
  const lock = lockIn(parts.records);
  const locked = lock === undefined ? NO_LOCK : lockedRequirements(identity, sorted.files, lock);
  const evidence = evidenceFiles(identity, sorted.files, locked);
  const bills = billsOfMaterials(identity, sorted.files, parts);
  const licences = licenceTable(bills);
  const verdict = deniedLicences(licences, parts.plan?.document.licenses?.deny ?? []);
  const sbom = sboms(bills, parts.sbom ?? []).map(({ path, document }) => jsonFile(path, document));
  const manifest: Manifest = {
    schema: "shipwheel/manifest/1",
    rehearsal: parts.rehearsal || parts.plan?.document.rehearsal === true,
    project: identity,
    files: sorted.files.map(manifestFile),
    sbom: sbom.map(listed),
    evidence: evidence.map(listed),
    licences: [...licences],
    plan: plan.map(listed)[0] ?? null,
    contract: contractWith(parts, sorted, identity),
  };
  const { path, bytes } = jsonFile("manifest.json", manifest);
  return {
    manifest,
    manifestBytes: bytes,
    digest: sha256(bytes),
    written: [textFile(".gitignore", "*\n"), ...plan, ...evidence, ...sbom, { path, bytes }],
    warnings: [...withoutPlan(parts), ...metadataWarnings(sorted.files), ...locked.warnings, ...verdict.warnings],
    denied: verdict.errors,
  };
}

function contractWith({ plan, records }: ReleaseParts, sorted: SortedFiles, identity: Identity): Contract | null {
  if (plan === undefined) return null;
  return contractOf(sorted, { plan: plan.document, identity, planDigest: sha256(plan.bytes), records });
}

const NO_LOCK: LockedRequirements = { warnings: [] };

function evidenceFiles(
  { normalizedName, version }: Identity,
  files: readonly ReleasedFile[],
  locked: LockedRequirements,
): BundleFile[] {
  return [
    textFile("SHA256SUMS", checksums(files)),
    textFile("requirements.txt", hashedRequirement(normalizedName, version, files)),
    ...(locked.text === undefined ? [] : [textFile("requirements-locked.txt", locked.text)]),
  ];
}

function listed({ path, bytes }: BundleFile): Manifest["evidence"][number] {
  return { path, sha256: sha256(bytes) };
}

function jsonFile(path: string, document: object): BundleFile {
  return textFile(path, `${JSON.stringify(document, null, 2)}\n`);
}

function textFile(path: string, text: string): BundleFile {
  return { path, bytes: Buffer.from(text) };
}

function withoutPlan({ plan, distributions }: ReleaseParts): Problem[] {
  if (plan !== undefined) return [];
  return [problem("SW-ASSEMBLE-NO-PLAN", `${distributions.length} files`)];
}
