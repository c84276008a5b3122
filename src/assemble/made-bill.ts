import type { BuildRecord } from "../documents/build-record.ts";
import type { Plan } from "../documents/plan.ts";
import type { Bill } from "./bill.ts";
import { formulation } from "./formulation.ts";
import type { ReleasedFile } from "./released-file.ts";
import type { ResolvedExample } from "./resolved-example.ts";
import { serialNumber } from "./serial-number.ts";

/** How a release was made, as far as its bills tell. */
export interface Making {
  readonly plan?: { readonly document: Plan };
  readonly records: readonly BuildRecord[];
  readonly toolVersion: string;
}

interface Told extends Pick<Bill, "subject" | "contents" | "requirements" | "edges" | "completeness"> {
  /** One way to meet the requirements, where a lock file has one. */
  readonly example?: ResolvedExample;
}

/**
 * A bill about `about` with all that is the same in each: when and by what it was made.
 *
 * The serial number comes from the names and digests of `files`, the time is the commit's: the same files and plan make the same bill.
 */
export function madeBill(
  about: string,
  files: readonly ReleasedFile[],
  making: Making,
  { example = NO_EXAMPLE, ...told }: Told,
): Bill {
  const leading = new Set([...told.edges, ...example.edges].map(({ ref }) => ref));
  const leaves = [...told.contents, ...told.requirements, ...example.resolved]
    .map(({ ref }) => ref)
    .filter((ref) => !leading.has(ref));
  return {
    about,
    serialNumber: serialOf(about, files),
    ...timestamp(making.plan?.document.source.epoch),
    toolVersion: making.toolVersion,
    ...told,
    resolved: example.resolved,
    edges: [...told.edges, ...example.edges, ...leaves.sort().map((ref) => ({ ref, dependsOn: [] }))],
    completeness: [...told.completeness, ...example.completeness],
    formulation: formulation(making.records, files),
  };
}

/** The serial number of the bill about the release that `files` are, or about the one that they are. */
export function serialOf(about: string, files: readonly ReleasedFile[]): string {
  const named = about === "release" ? about : "distribution";
  return serialNumber([named, ...files.map(({ name, sha256 }) => `${sha256}  ${name}`)].join("\n"));
}

const NO_EXAMPLE: ResolvedExample = { resolved: [], edges: [], completeness: [] };

// A date-time of RFC 3339 has a year of four digits.
const LAST_SECOND = 253_402_300_799;

function timestamp(epoch: number | undefined): { readonly timestamp?: string } {
  if (epoch === undefined || !(epoch >= 0 && epoch <= LAST_SECOND)) return {};
  return { timestamp: new Date(epoch * 1000).toISOString() };
}
