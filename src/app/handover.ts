import path from "node:path";
import { MANIFEST, PLAN, RECEIPT, RECORD, SMOKED } from "../commands/document-file.ts";
import { linkName, linkNames, smokedName } from "../commands/link-names.ts";
import type { Artifacts } from "../ports/artifacts.ts";
import type { Files } from "../ports/files.ts";
import type { Runner } from "../ports/runner.ts";
import type { Given } from "./arguments.ts";

/** The run's artifacts, and what the names of ours begin with. */
export interface Handover {
  readonly artifacts: Artifacts;
  readonly prefix: string;
  /** Where what other jobs made is unpacked: outside the bundle and the tree. */
  readonly folder: string;
  readonly runner: Pick<Runner, "platform" | "arch">;
}

/** What fetching needs of it. */
type Bringing = Omit<Handover, "runner">;

const SDIST_JOBS = new Set(["all", "build", "sdist"]);

/** Fetches what the command needs of earlier jobs, where it is not here already, and gives the command with it. */
export async function bringArtifacts(given: Given, files: Files, handover: Bringing): Promise<Given> {
  switch (given.command.name) {
    case "build":
      return bringForBuild(given, files, handover);
    case "assemble":
      return bringForAssemble(given, files, handover);
    case "publish":
    case "smoke":
    case "announce":
      await bringBundle(outOf(given), files, handover);
      return given;
    case "verify":
      // A published version is on an index; nothing of this run stands for it.
      if (!outOf(given).includes("==")) await bringBundle(outOf(given), files, handover);
      return given;
    default:
      return given;
  }
}

/** Leaves what the command made for later jobs, each job under a name of its own. */
export async function handOnArtifacts(given: Given, files: Files, handover: Handover): Promise<void> {
  const { artifacts, prefix, runner } = handover;
  const out = outOf(given);
  const upload = async (name: string, only?: ReadonlySet<string>) => {
    const found = await filesBelow(out, files);
    const sent = only ? found.filter((file) => only.has(path.relative(out, file).split(path.sep)[0] ?? "")) : found;
    if (sent.length > 0) await artifacts.upload(`${prefix}-${name}`, out, sent);
  };
  switch (given.command.name) {
    case "plan":
      return upload("plan", new Set([PLAN]));
    case "build":
      return upload(`build-${given.values.job ?? "all"}`, new Set(["dist", RECORD, PLAN]));
    case "assemble":
      return upload("bundle");
    case "rehearse":
      return upload("rehearsal");
    case "smoke":
      return upload(`smoke-${smokedName(await linkName(given.values.index, out, files), runner)}`, new Set([SMOKED]));
    case "publish":
      return upload(await receiptName(given, files), new Set([RECEIPT, "journal.jsonl", "attestations"]));
    default:
      return undefined;
  }
}

async function bringForBuild(given: Given, files: Files, { artifacts, prefix, folder }: Bringing): Promise<Given> {
  const out = outOf(given);
  const there = new Set(await artifacts.names());
  const plan = given.values.plan ?? path.join(out, PLAN);
  if ((await files.kind(plan)) === undefined && there.has(`${prefix}-plan`)) {
    await artifacts.download(`${prefix}-plan`, out);
  }
  const wantsSdist = !SDIST_JOBS.has(given.values.job ?? "all") && given.values.sdist === undefined;
  if (!wantsSdist || !there.has(`${prefix}-build-sdist`)) return given;
  const to = path.join(folder, "sdist");
  await artifacts.download(`${prefix}-build-sdist`, to);
  const sdist = (await filesBelow(path.join(to, "dist"), files))[0];
  return sdist === undefined ? given : { ...given, values: { ...given.values, sdist } };
}

async function bringForAssemble(given: Given, files: Files, { artifacts, prefix, folder }: Bringing): Promise<Given> {
  const out = outOf(given);
  if ((await files.kind(path.join(out, RECORD))) !== undefined) return given;
  const names = (await artifacts.names()).filter((name) => name.startsWith(`${prefix}-build-`));
  const folders = names.map((name) => path.join(folder, name));
  for (const name of names) await artifacts.download(name, path.join(folder, name));
  return folders.length === 0 ? given : { ...given, positionals: folders };
}

async function bringBundle(out: string, files: Files, { artifacts, prefix }: Bringing): Promise<void> {
  if ((await files.kind(path.join(out, MANIFEST))) === undefined) {
    await artifacts.download(`${prefix}-bundle`, out);
  }
  const there = new Set(await artifacts.names());
  const links = await linkNames(out, files);
  const receipts = [RECEIPT_NAME, ...links.map((link) => `${RECEIPT_NAME}-${link}`)];
  // The last has those before it.
  const last = receipts.findLast((name) => there.has(`${prefix}-${name}`));
  if (last !== undefined && (await files.kind(path.join(out, RECEIPT))) === undefined) {
    await artifacts.download(`${prefix}-${last}`, out);
  }
  for (const link of links) {
    const smoked = [...there].filter((name) => name.startsWith(`${prefix}-smoke-${link}-`));
    for (const name of smoked) await artifacts.download(name, out);
  }
}

const RECEIPT_NAME = "receipt";

/** Of a release that goes to several indexes each job leaves a receipt of its own, which has those before it. */
async function receiptName(given: Given, files: Files): Promise<string> {
  const out = outOf(given);
  const isChain = (await linkNames(out, files)).length > 1;
  return isChain ? `${RECEIPT_NAME}-${await linkName(given.values.index, out, files)}` : RECEIPT_NAME;
}

function outOf(given: Given): string {
  return given.values.out ?? given.positionals[0] ?? "release";
}

async function filesBelow(folder: string, files: Files): Promise<readonly string[]> {
  const entries = (await files.list(folder)) ?? [];
  const nested = await Promise.all(
    entries.map(({ name, kind }) => {
      const entry = path.join(folder, name);
      if (kind === "folder") return filesBelow(entry, files);
      return kind === "file" ? [entry] : [];
    }),
  );
  return nested.flat();
}
