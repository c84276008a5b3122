import path from "node:path";
import type { LinkName } from "../documents/link-name.ts";
import type { LinkFault, VerificationLink } from "../documents/verification.ts";
import type { Files } from "../ports/files.ts";
import { faultsOfBill } from "./bill.ts";
import { checksOfBundle } from "./checks.ts";
import { absent, judged } from "./link.ts";
import { type OpenedBundle, parsedJson, readDocument, readListed } from "./opened-bundle.ts";
import { faultsOfPlan } from "./plan.ts";
import { faultsOfReceipt } from "./receipt.ts";
import { faultsOfFiles } from "./released-files.ts";
import { faultsOfRequirements } from "./requirements.ts";
import { isPlain } from "./stored-attestations.ts";
import { faultsOfSums } from "./sums.ts";

/** Every link of a bundle but its attestations: each listed file against its digest, and what stands in it against the release. */
export async function bundleLinks(bundle: OpenedBundle, files: Files): Promise<readonly VerificationLink[]> {
  const { manifest } = bundle;
  const read = (listed: string) => readListed(bundle, listed, files);
  return [
    judged("manifest", manifestSays(bundle), []),
    judged(
      "files",
      `${manifest.files.length} files: size, sha256 and sha512, and no other in dist/`,
      await faultsOfFiles(bundle, files),
    ),
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
    const plan = planSchema.safeParse(parsedJson(text));
    return plan.success ? faultsOfPlan(plan.data, manifest) : [{ message: "it is not as its schema says" }];
  });
  return judged("plan", `${manifest.plan.path}: sha256, project, version, and the contract that was kept`, faults);
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
  const receipt = receiptSchema.safeParse(parsedJson((await readDocument(file, files)) ?? ""));
  if (!receipt.success) return judged("receipt", "receipt.json", [{ message: "it is not as its schema says" }]);
  const indexes = [...(receipt.data.earlier ?? []), receipt.data];
  const says = `published to ${indexes.map(({ index }) => index).join(", then ")}: the manifest's digest, and each file`;
  const faults = indexes.flatMap((each) => faultsOfReceipt(each, manifest, digest));
  return judged("receipt", says, faults);
}
