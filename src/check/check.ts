import path from "node:path";
import type { Distribution } from "../documents/distribution.ts";
import type { Finding } from "../documents/finding.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { ByteSource } from "../python/byte-source.ts";
import { digestFile } from "./digest.ts";
import { distributionOf } from "./distribution.ts";
import { type FindingCode, textOf } from "./finding-texts.ts";
import { readSdist } from "./read-sdist.ts";
import { readWheel } from "./read-wheel.ts";

const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/;
/** Each file inflates on threads of its own while the others are hashed. */
const AT_ONCE = 4;

/**
 * The files that are meant by `paths`: a folder stands for its wheels and sdists, in the order of their names' bytes; all else for itself.
 *
 * Nothing is left out because it is missing or no distribution: `checkPaths` tells of it.
 */
export async function expandPaths(
  paths: readonly string[],
  { files }: { readonly files: Files },
): Promise<readonly string[]> {
  const expanded = await Promise.all(
    paths.map(async (given) => {
      const entries = await files.list(given);
      if (entries === undefined) return [given];
      return entries.filter(({ name }) => DISTRIBUTION.test(name)).map(({ name }) => path.join(given, name));
    }),
  );
  return expanded.flat();
}

/** Checks files, in the order of `paths`. What cannot be read is an answer too: kind `unknown`, refused, and a finding that says why. */
export async function checkPaths(
  paths: readonly string[],
  { files }: { readonly files: Files },
): Promise<readonly Distribution[]> {
  const checked: Distribution[] = [];
  const waiting = paths.entries();
  const worker = async (): Promise<void> => {
    for (const [at, each] of waiting) checked[at] = await checkPath(each, files);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return checked;
}

async function checkPath(given: string, files: Files): Promise<Distribution> {
  try {
    const kind = await files.kind(given);
    if (kind === undefined) return unreadable(given, "SW-PATH-MISSING");
    const open = kind === "file" ? await files.open(given) : undefined;
    if (open === undefined) return unreadable(given, "SW-PATH-FOREIGN");
    return await checkFile(given, open).finally(() => open.close());
  } catch (error) {
    if (error instanceof ShipwheelError) throw error;
    return unreadable(given, "SW-PATH-UNREADABLE", error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads one distribution: its digests, its facts and everything that is wrong with it.
 *
 * `path` names it; its last part is the name that an index would see. Bytes come from `source` alone, and what it throws passes through.
 */
export async function checkFile(given: string, source: ByteSource): Promise<Distribution> {
  const name = path.basename(given);
  const digested = await digestFile(source);
  const file = { path: given, name, size: source.size, sha256: digested.sha256, sha512: digested.sha512 };
  if (!DISTRIBUTION.test(name)) return { ...file, ...nothing, findings: [refusal("SW-PATH-FOREIGN", given)] };
  const facts = name.endsWith(".whl") ? await readWheel(name, digested.source) : await readSdist(name, digested.source);
  return distributionOf(file, facts);
}

const nothing = { kind: "unknown", members: [], topLevel: [], refused: true } as const;

function unreadable(given: string, code: FindingCode, because?: string): Distribution {
  const said = because === undefined ? given : `${given} (${because})`;
  const file = { path: given, name: path.basename(given), size: 0, sha256: "", sha512: "" };
  return { ...file, ...nothing, findings: [refusal(code, said)] };
}

function refusal(code: FindingCode, offending: string): Finding {
  return { code, severity: "error", authority: "index", ...textOf(code, offending) };
}
