import path from "node:path";
import { type InstalledBack, installBack } from "../build/install-back.ts";
import type { Machine } from "../build/machine.ts";
import type { Tools } from "../build/tools.ts";
import { type IndexLogin, type PipConfiguration, readPipConfiguration, userIndex } from "../build/user-index.ts";
import type { ReleaseBundle } from "../documents/bundle.ts";
import type { Distribution } from "../documents/distribution.ts";
import type { Receipt } from "../documents/receipt.ts";
import type { Smoked } from "../documents/smoked.ts";
import { problem, refuseAll, ShipwheelError } from "../errors.ts";
import type { Listen } from "../ports/listen.ts";
import type { Signing, SigningEndpoints } from "../ports/signing.ts";
import { openBundle } from "../publish/bundle.ts";
import { type ChainLink, linksOf, nameOfIndex, slugOfIndex, withEarlier } from "../publish/chain.ts";
import { type PublishWorld, publishRelease } from "../publish/publish.ts";
import { type IndexTarget, indexOf } from "../publish/target.ts";
import { withTried } from "../publish/tried-receipt.ts";
import { jsonBytes, SMOKED } from "./document-file.ts";
import { smokedName } from "./link-names.ts";
import type { Planned } from "./planned.ts";
import { openRehearsalIndex, type RehearsalIndex } from "./rehearsal-index.ts";
import { smokeRelease } from "./smoked-release.ts";
import { contentsOf, filesToTry, releaseOf } from "./tried-files.ts";

/** Where the bundle of a rehearsal has what its attestations can be verified by: nobody else trusts who made them. */
const TRUSTED_ROOT = "attestations/trusted_root.json";

export interface RehearsedRelease {
  /** The bundle's folder, and its manifest's digest. */
  readonly assembled: { readonly bundle: string; readonly digest: string };
  readonly distributions: readonly Distribution[];
  readonly toolchain: Tools;
}

/** What became of a release at each index that it went to, and how the last one gave it back. */
export interface RehearsedChain {
  readonly receipt: Receipt;
  /** What was tried between two links. */
  readonly smoked: readonly Smoked[];
  readonly installed: InstalledBack;
}

export type ChainWorld = PublishWorld &
  Machine & {
    readonly listen: Listen;
    readonly signingAt: (endpoints: SigningEndpoints) => Promise<Signing>;
  };

/**
 * Publishes the release to an index on this machine for each that it goes to, as the jobs of its workflow would: each in its environment, with
 * the attestations that were made for the first, and with a trial between two. At last it is installed back from the last one.
 */
export async function rehearseChain(
  { plan, config }: Planned,
  { assembled, distributions, toolchain }: RehearsedRelease,
  world: ChainWorld,
): Promise<RehearsedChain> {
  const pip = await readPipConfiguration(toolchain, world);
  const { url: upstream, login } = userIndex(world.runner.environment, pip);
  if (login !== undefined) world.mask(login.password);
  const bundle = await openBundle(assembled.bundle, { manifestDigest: assembled.digest }, world);
  const chain: Chain = {
    plan,
    config,
    bundle,
    folder: assembled.bundle,
    distributions,
    toolchain,
    pip,
    upstream,
    login,
  };
  const opened: RehearsalIndex[] = [];
  try {
    return await goThrough(chain, opened, world);
  } finally {
    for (const index of opened) await index.close();
  }
}

interface Chain extends Pick<Planned, "plan" | "config">, Omit<RehearsedRelease, "assembled"> {
  readonly bundle: ReleaseBundle;
  readonly folder: string;
  readonly pip: PipConfiguration;
  readonly upstream: string;
  readonly login: IndexLogin | undefined;
}

async function goThrough(chain: Chain, opened: RehearsalIndex[], world: ChainWorld): Promise<RehearsedChain> {
  const { plan, upstream } = chain;
  const links = rehearsedLinks(chain);
  const smoked: Smoked[] = [];
  let receipt: Receipt | undefined;
  for (const [at, link] of links.entries()) {
    const [first] = opened;
    const { environment } = link;
    const index = await openRehearsalIndex(
      plan,
      { upstream, ...(environment !== undefined && { environment }), ...(first && { first }) },
      world,
    );
    opened.push(index);
    const standsFor = links.length > 1 ? { standsFor: nameOfIndex(link.index) } : {};
    const published = await publishLink(index, chain, world);
    receipt = withEarlier({ ...published, ...standsFor }, receipt, plan);
    if (at === links.length - 1) {
      return { receipt: withTried(receipt, smoked), smoked, installed: await installLast(index, chain, world) };
    }
    smoked.push({ ...(await smokeLink(index, link, chain, world)), ...standsFor });
  }
  throw new ShipwheelError("SW-INTERNAL", "a rehearsal without an index");
}

/** A release that is only a tag in git is rehearsed as if it went to PyPI. */
function rehearsedLinks({ plan }: Chain): readonly ChainLink[] {
  const links = linksOf(plan);
  return links.length > 0 ? links : linksOf(null);
}

async function publishLink(index: RehearsalIndex, { config, bundle, folder }: Chain, world: ChainWorld) {
  const attesting = {
    policy: config.attestations ?? "required",
    signing: () => world.signingAt(index.signing),
    folder,
  };
  const { runner } = index;
  const receipt = await publishRelease({ bundle, index: targetOf(index), runner, attesting }, world);
  await world.files.write(path.join(folder, TRUSTED_ROOT), index.trustedRoot);
  return receipt;
}

function targetOf({ upload, simple }: RehearsalIndex): IndexTarget {
  return indexOf(upload, simple);
}

/** What the job between two links does. */
async function smokeLink(index: RehearsalIndex, link: ChainLink, chain: Chain, world: ChainWorld): Promise<Smoked> {
  const { plan, config, bundle, folder, distributions, toolchain: tools, pip, login, upstream } = chain;
  world.progress.stage(
    "smoke",
    `${plan.project.name} ${plan.version.pep440} as ${nameOfIndex(link.index)} would have it`,
  );
  const smoked = await smokeRelease(
    {
      bundle,
      index: targetOf(index),
      dependencies: config.publishing.dependenciesUrl ?? upstream,
      access: undefined,
      files: filesToTry(distributions, { ...releaseOf(plan), choice: config.smoke }),
      tools,
      reader: { pip, logins: login === undefined ? [] : [login] },
      only: tools.base,
    },
    world,
  );
  const file = `${smokedName(slugOfIndex(link.index), world.runner)}.json`;
  await world.files.write(path.join(folder, SMOKED, file), jsonBytes(smoked));
  const failed = smoked.tried.filter(({ outcome }) => outcome === "failed");
  refuseAll(failed.map(({ file = "", name, detail }) => problem("SW-SMOKE-FAILED", `${file}: ${name}: ${detail}`)));
  return smoked;
}

async function installLast(index: RehearsalIndex, chain: Chain, world: ChainWorld): Promise<InstalledBack> {
  const { plan, config, bundle, distributions, toolchain: tools, pip, login } = chain;
  const { name } = plan.project;
  const version = plan.version.pep440;
  world.progress.stage("install", `pip install ${name}==${version}, in a fresh environment`);
  const contents = contentsOf(distributions, { name, version, choice: config.smoke });
  const published = { ...contents, simple: index.simple, files: bundle.manifest.files };
  const installed = await installBack(published, { tools, pip, ...(login && { login }) }, world);
  for (const { name: tried, detail } of installed.smoke) world.progress.step(`${tried}  ${detail}`.trimEnd());
  return installed;
}
