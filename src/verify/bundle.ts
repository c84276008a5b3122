import path from "node:path";
import type { Distribution } from "../documents/distribution.ts";
import type { LinkName } from "../documents/link-name.ts";
import type { Manifest, ManifestFile } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import type { LinkFault, VerificationLink } from "../documents/verification.ts";
import type { Files } from "../ports/files.ts";
import { decodeUtf8 } from "../python/bytes.ts";
import { faultsOfBill } from "./bill.ts";
import { checksOfBundle } from "./checks.ts";
import { absent, judged } from "./link.ts";
import { faultsOfPlan } from "./plan.ts";
import { faultsOfReceipt } from "./receipt.ts";
import { faultsOfRequirements } from "./requirements.ts";
import { isPlain } from "./stored-attestations.ts";
import { faultsOfSums } from "./sums.ts";

/** A bundle whose manifest could be read, with what its files turned out to be. */
export interface OpenedBundle {
  /** On this machine. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The sha256 of manifest.json, in hex. */
  readonly digest: string;
  /** Was that digest told from outside? */
  readonly digestGiven: boolean;
  /** Where the listed files lie that have the listed digest. */
  readonly located: ReadonlyMap<string, string>;
  /** What is wrong with the others. */
  readonly faults: readonly { readonly path: string; readonly because: string }[];
  /** Those of the manifest's files that have the listed digest, read again. */
  readonly distributions: readonly Distribution[];
}

/** Documents are read whole; the largest are bills of materials. */
const LARGEST = 256 * 1024 * 1024;

/** Every link of a bundle but its attestations: each listed file against its digest, and what stands in it against the release. */
export async function bundleLinks(bundle: OpenedBundle, files: Files): Promise<readonly VerificationLink[]> {
  const { manifest } = bundle;
  const read = (listed: string) => readListed(bundle, listed, files);
  return [
    judged("manifest", manifestSays(bundle), []),
    judged("files", `${manifest.files.length} files: size, sha256 and sha512, and no other in dist/`, [
      ...faultsOfFiles(bundle),
      ...(await unlisted(bundle, files)),
    ]),
    await evidenceLink("sums", bundle, read, "a line for each file", (text) => faultsOfSums(text, manifest.files)),
    await evidenceLink("requirements", bundle, read, "a hash for each file", (text) =>
      faultsOfRequirements(text, manifest),
    ),
    await planLink(bundle, read),
    ...(await otherEvidence(bundle)),
    checksOfBundle(bundle.distributions, manifest.files),
    await billsLink(bundle, read),
    await receiptLink(bundle, files),
  ];
}

type ReadText = (listed: string) => Promise<string | undefined>;

function manifestSays({ manifest: { project, files }, digest, digestGiven }: OpenedBundle): string {
  const given = digestGiven ? "as given" : "with nothing given to hold it against";
  return `${project.name} ${project.version}, ${files.length} files; sha256 ${digest}, ${given}`;
}

function faultsOfFiles({ manifest, faults, distributions }: OpenedBundle): LinkFault[] {
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const wrong = faults.filter(({ path: each }) => listed.has(each));
  return [
    ...wrong.map(({ path: file, because }) => ({ file, message: because })),
    ...distributions.flatMap((each) => faultsOfDigests(each, listed.get(`dist/${each.name}`))),
  ];
}

/** It was hashed twice: what lies there may have changed in between. */
function faultsOfDigests(read: Distribution, listed: ManifestFile | undefined): LinkFault[] {
  const file = `dist/${read.name}`;
  if (listed === undefined || read.sha256 !== listed.sha256) return [{ file, message: "it changed while it was read" }];
  if (read.sha512 === listed.sha512) return [];
  return [{ file, message: `has sha512 ${read.sha512}, the manifest says ${listed.sha512}` }];
}

async function unlisted({ folder, manifest }: OpenedBundle, files: Files): Promise<LinkFault[]> {
  const known = new Set(manifest.files.map(({ name }) => name));
  const entries = (await files.list(path.join(folder, "dist"))) ?? [];
  return entries
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => ({ file: `dist/${name}`, message: "it lies there, and the manifest does not list it" }));
}

/** The text of a listed file that has the listed digest. */
async function readListed({ located }: OpenedBundle, listed: string, files: Files): Promise<string | undefined> {
  const file = located.get(listed);
  return file === undefined ? undefined : readWhole(file, files);
}

async function readWhole(file: string, files: Files): Promise<string | undefined> {
  const open = await files.open(file);
  if (open === undefined) return undefined;
  try {
    return open.size > LARGEST ? undefined : decodeUtf8(await open.read(0, open.size));
  } finally {
    await open.close();
  }
}

const OWNERS: ReadonlyMap<string, LinkName> = new Map([
  ["SHA256SUMS", "sums"],
  ["requirements.txt", "requirements"],
  ["requirements-locked.txt", "requirements"],
]);

function ownedBy(link: LinkName, { manifest }: OpenedBundle): readonly string[] {
  return manifest.evidence.map(({ path: each }) => each).filter((each) => (OWNERS.get(each) ?? "evidence") === link);
}

/** Digest faults of the paths, or what is wrong inside of those that have the listed digest. */
async function faultsInside(
  paths: readonly string[],
  { faults }: OpenedBundle,
  read: ReadText,
  inside: (text: string, listed: string) => readonly LinkFault[],
): Promise<LinkFault[]> {
  const found = faults.filter(({ path: each }) => paths.includes(each));
  const all: LinkFault[] = found.map(({ path: file, because }) => ({ file, message: because }));
  for (const listed of paths) {
    if (found.some(({ path: each }) => each === listed)) continue;
    const text = await read(listed);
    if (text === undefined) all.push({ file: listed, message: "it is no text, or too large for one" });
    else all.push(...inside(text, listed));
  }
  return all;
}

async function evidenceLink(
  link: LinkName,
  bundle: OpenedBundle,
  read: ReadText,
  says: string,
  inside: (text: string) => readonly LinkFault[],
): Promise<VerificationLink> {
  const paths = ownedBy(link, bundle);
  if (paths.length === 0) return absent(link, "the manifest lists none");
  return judged(link, `${paths.join(", ")}: ${says}`, await faultsInside(paths, bundle, read, inside));
}

async function otherEvidence(bundle: OpenedBundle): Promise<VerificationLink[]> {
  const paths = ownedBy("evidence", bundle);
  if (paths.length === 0) return [];
  const faults = bundle.faults.filter(({ path: each }) => paths.includes(each));
  return [
    judged(
      "evidence",
      `${paths.join(", ")}: sha256`,
      faults.map(({ path: file, because }) => ({ file, message: because })),
    ),
  ];
}

async function planLink(bundle: OpenedBundle, read: ReadText): Promise<VerificationLink> {
  const { manifest } = bundle;
  if (manifest.plan === null) return absent("plan", "the release was made without one");
  const { planSchema } = await import("../documents/plan.ts");
  const faults = await faultsInside([manifest.plan.path], bundle, read, (text) => {
    const plan = planSchema.safeParse(parsed(text));
    return plan.success ? faultsOfPlan(plan.data, manifest) : [{ message: "it is not as its schema says" }];
  });
  return judged("plan", `${manifest.plan.path}: sha256, project, version, and the contract that was kept`, faults);
}

/** The plan of the bundle, where it has one that is as the manifest says. */
export async function planOf(bundle: OpenedBundle, files: Files): Promise<Plan | undefined> {
  const listed = bundle.manifest.plan?.path;
  const text = listed === undefined ? undefined : await readListed(bundle, listed, files);
  if (text === undefined) return undefined;
  const { planSchema } = await import("../documents/plan.ts");
  return planSchema.safeParse(parsed(text)).data;
}

async function billsLink(bundle: OpenedBundle, read: ReadText): Promise<VerificationLink> {
  const { manifest, distributions } = bundle;
  const paths = manifest.sbom.map(({ path: each }) => each);
  if (paths.length === 0) return absent("sbom", "the manifest lists none");
  const members = new Map(distributions.map((each) => [each.name, each.members]));
  const faults = await faultsInside(paths, bundle, read, (text, listed) => {
    const about = manifest.files.find(({ name }) => listed.startsWith(`sbom/${name}.`));
    const inside = about && members.get(about.name);
    return faultsOfBill(text, { path: listed, files: manifest.files, ...(inside && { members: inside }) });
  });
  return judged("sbom", `${paths.length} documents: the release's files, their digests, and what is in them`, faults);
}

async function receiptLink({ folder, manifest, digest }: OpenedBundle, files: Files): Promise<VerificationLink> {
  const file = path.join(folder, "receipt.json");
  if ((await files.kind(file)) !== "file") return absent("receipt", "the release was not published from here");
  if (!(await isPlain(folder, "receipt.json", files))) {
    return judged("receipt", "receipt.json", [{ message: "it is a link that leads elsewhere" }]);
  }
  const { receiptSchema } = await import("../documents/receipt.ts");
  const receipt = receiptSchema.safeParse(parsed((await readWhole(file, files)) ?? ""));
  if (!receipt.success) return judged("receipt", "receipt.json", [{ message: "it is not as its schema says" }]);
  const says = `published to ${receipt.data.index}: the manifest's digest, and each file`;
  return judged("receipt", says, faultsOfReceipt(receipt.data, manifest, digest));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
