import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Manifest } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import type { EarlierReceipt, Receipt } from "../documents/receipt.ts";
import type { Smoked } from "../documents/smoked.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { type IndexTarget, indexOf } from "./target.ts";

/** An index that a release goes to, and the GitHub environment that its job runs in, where the project names one. */
export interface ChainLink {
  readonly index: IndexTarget;
  readonly environment?: string;
}

type PlannedRelease = Pick<Plan, "publish" | "development" | "addition"> | null;

/**
 * The indexes that a release goes to, one after another: PyPI alone where no plan says otherwise. A development version, or what is added
 * to a release, goes to an index of its own.
 *
 * Throws SW-SIMPLE-URL-MISSING.
 */
export function linksOf(plan: PlannedRelease): readonly ChainLink[] {
  const own = plan?.development ?? plan?.addition;
  if (own !== undefined) return [{ index: indexOf(own.index, own.simpleUrl) }];
  const via = plan?.publish?.via ?? [{ channel: "pypi", environment: "pypi" }];
  return via
    .filter(({ channel }) => channel !== "git")
    .map(({ channel, simpleUrl, environment }) => ({
      index: indexOf(channel, simpleUrl),
      ...(environment !== undefined && { environment }),
    }));
}

/** What an index is called: `testpypi`, or its upload URL. */
export function nameOfIndex({ name, upload }: Pick<IndexTarget, "name" | "upload">): string {
  return name ?? upload;
}

/** The same as a part of a file's name, without what no file system and no artifact takes. */
export function slugOfIndex({ name, upload }: Pick<IndexTarget, "name" | "upload">): string {
  const plain = upload.replace(/^https?:\/\//, "").replace(/[^A-Za-z0-9.]+/g, "-");
  return name ?? plain.replace(/^[-.]+|[-.]+$/g, "").slice(0, 100);
}

export interface IndexChoice {
  /** `pypi`, `testpypi`, or an upload URL. */
  readonly index?: string;
  readonly simpleUrl?: string;
}

/**
 * The index that is meant: the one that is named, as the project knows it; else the only one that the release goes to.
 *
 * Throws SW-CHAIN-INDEX where it goes to several, or to none; SW-INDEX-UNKNOWN, SW-SIMPLE-URL-MISSING.
 */
export function chosenIndex({ index, simpleUrl }: IndexChoice, plan: PlannedRelease): IndexTarget {
  if (index !== undefined && simpleUrl !== undefined) return indexOf(index, simpleUrl);
  if (index !== undefined) return knownLink(index, plan) ?? indexOf(index);
  const [first, ...others] = linksOf(plan);
  if (first === undefined) {
    throw new ShipwheelError("SW-CHAIN-INDEX", "the project publishes to no index", {
      hint: 'Name one with --index, or list it under `via` in [tool.shipwheel.publish], as in `via = ["pypi"]`.',
    });
  }
  if (others.length > 0) throw severalIndexes([first, ...others]);
  return simpleUrl === undefined ? first.index : indexOf(nameOfIndex(first.index), simpleUrl);
}

function knownLink(index: string, plan: PlannedRelease): IndexTarget | undefined {
  const link = plan?.publish?.via.find(({ channel }) => channel === index);
  return link && link.channel !== "git" ? indexOf(link.channel, link.simpleUrl) : undefined;
}

function severalIndexes(links: readonly ChainLink[]): ShipwheelError {
  const names = links.map(({ index }) => nameOfIndex(index));
  const commands = names.flatMap((name, at) => [
    `shipwheel publish --index ${name}`,
    ...(at < names.length - 1 ? [`shipwheel smoke --index ${name}`] : []),
  ]);
  return new ShipwheelError("SW-CHAIN-INDEX", names.join(", then "), {
    hint: `Publish to one at a time, each in a job of its own:\n${commands.join("\n")}`,
  });
}

/** What is known of the links that a release has been through. */
export interface ChainState {
  /** receipt.json of the bundle. */
  readonly receipt: Receipt | undefined;
  /** What was tried between the links. */
  readonly smoked: readonly Smoked[];
}

/** Why `index` is not next: the link before it in the chain is not done, or what it serves does not work. */
export function chainRefusals(
  { manifest, digest, plan }: Pick<ReleaseBundle, "manifest" | "digest" | "plan">,
  { upload }: IndexTarget,
  { receipt, smoked }: ChainState,
): readonly CodedProblem[] {
  const { own, before } = neighbours(upload, plan);
  if (own === undefined || before === undefined) return [];
  const [name, earlier] = [nameOfIndex(own), nameOfIndex(before)];
  const hint = `Run \`shipwheel publish --index ${earlier}\` first; --out-of-order publishes all the same.`;
  const missing = missingAt(before, manifest, digest, receipt);
  if (missing !== undefined) {
    return [problem("SW-CHAIN-ORDER", `${name} comes after ${earlier}: ${missing}`, { hint })];
  }
  const failed = smoked.filter((each) => each.manifest === digest && each.index === before.upload && !each.works);
  return failed.map(() => problem("SW-CHAIN-SMOKE", `what ${earlier} serves was tried, and does not work`));
}

/** What is to be said although nothing stands against it. */
export function chainWarnings(
  { digest, plan }: Pick<ReleaseBundle, "digest" | "plan">,
  { upload }: IndexTarget,
  { smoked }: ChainState,
): readonly string[] {
  const { before } = neighbours(upload, plan);
  if (before === undefined) return [];
  const wasTried = smoked.some((each) => each.manifest === digest && each.index === before.upload);
  return wasTried
    ? []
    : [`nothing says that what ${nameOfIndex(before)} serves was tried: \`shipwheel smoke\` does that`];
}

/** The index at `upload` as a link of the chain, and the one before it. */
function neighbours(upload: string, plan: PlannedRelease) {
  const links = linksOf(plan);
  const at = links.findIndex(({ index }) => index.upload === upload);
  return { own: links[at]?.index, before: links[at - 1]?.index };
}

function missingAt(
  { upload }: IndexTarget,
  { files }: Manifest,
  digest: string,
  receipt: Receipt | undefined,
): string | undefined {
  const there = receiptsIn(receipt).find((each) => each.index === upload);
  if (there === undefined) return "no receipt says that it is there";
  if (there.manifest !== digest) return "its receipt is of another release";
  const verified = new Map(there.verified.map((each) => [each.name, each.sha256]));
  const missing = files.filter(({ name, sha256 }) => verified.get(name) !== sha256);
  return missing.length === 0 ? undefined : `its receipt lacks ${missing.map(({ name }) => name).join(", ")}`;
}

/**
 * Why a job that runs in `environment` is not the one that publishes to `index`: the project has it for another link. Any other environment
 * is for the index to judge.
 */
export function environmentRefusal(
  environment: string | undefined,
  { upload }: IndexTarget,
  plan: PlannedRelease,
): CodedProblem | undefined {
  if (environment === undefined) return undefined;
  const links = linksOf(plan);
  const own = links.find(({ index }) => index.upload === upload);
  const isNamed = (link: ChainLink) => link.environment?.toLowerCase() === environment.toLowerCase();
  const other = links.find((link) => link !== own && isNamed(link));
  if (own?.environment === undefined || other === undefined || isNamed(own)) return undefined;
  const [here, there] = [nameOfIndex(own.index), nameOfIndex(other.index)];
  return problem("SW-OIDC-ENVIRONMENT", `${environment} is that of ${there}, and this is ${here}`, {
    hint: `Write \`environment: ${own.environment}\` into the job that publishes to ${here}.`,
  });
}

/** The receipts of every link, in the order of the chain. */
function receiptsIn(receipt: Receipt | undefined): readonly EarlierReceipt[] {
  return receipt === undefined ? [] : [...(receipt.earlier ?? []), asEarlier(receipt)];
}

/**
 * The receipt of a whole chain, once `receipt` is the newest of one link: its own is that of the last link that is done, and the others stand
 * under `earlier`. What was published of another manifest is forgotten.
 */
export function withEarlier(receipt: Receipt, before: Receipt | undefined, plan: PlannedRelease): Receipt {
  const others = receiptsIn(before).filter(
    ({ index, manifest }) => manifest === receipt.manifest && index !== receipt.index,
  );
  if (before === undefined || others.length === 0) return receipt;
  const order = linksOf(plan).map(({ index }) => index.upload);
  const isAfter = ({ index }: EarlierReceipt) => order.indexOf(index) > order.indexOf(receipt.index);
  // A link that is done once more, when later ones are done already, takes its old place.
  const ranked = [...others.filter((each) => !isAfter(each)), asEarlier(receipt), ...others.filter(isAfter)];
  const earlier = ranked.slice(0, -1);
  const last = ranked.at(-1);
  if (last === undefined || last.index === receipt.index) return { ...receipt, earlier };
  return { ...before, earlier };
}

function asEarlier({ earlier: _before, release: _release, timings: _timings, schema: _schema, ...own }: Receipt) {
  return own satisfies EarlierReceipt;
}
