import { type CodedProblem, problem, refuseAll } from "../errors.ts";
import type { Runner } from "../ports/runner.ts";
import { additionNotes, additionRefusals } from "./addition.ts";
import type { AskedAhead } from "./ahead.ts";
import type { Wire } from "./attempts.ts";
import { type Attesting, whyUnattested } from "./attesting.ts";
import { authorizationBy, secretForms } from "./credential.ts";
import { closureRefusals, quotaWarnings } from "./index-limits.ts";
import { compareWithIndex, type PlannedUpload } from "./index-state.ts";
import { indexWarnings } from "./index-warnings.ts";
import type { Journal } from "./journal.ts";
import { newerWarnings } from "./newer-version.ts";
import type { ReadAccess } from "./reading.ts";
import { judgesAsPypi, newProjectRefusals, type Release, refusalsOf, refusesUnasked, warningsOf } from "./refusals.ts";
import { type IndexFiles, listFiles } from "./simple-api.ts";
import { isInsecure } from "./target.ts";
import { chooseWayIn, type WayIn, type WayInRequest } from "./way-in.ts";

export interface PublishRequest extends Release, WayInRequest {
  readonly runner: Pick<Runner, "inActions" | "event" | "idToken">;
  /** None are attested when it is absent. */
  readonly attesting?: Attesting;
  /** What happens is noted nowhere when it is absent. */
  readonly journal?: Journal;
  /** Passed over if the index was asked for another project. */
  readonly ahead?: AskedAhead;
}

/** All that is known before a byte is sent. */
export interface Preflight {
  /** In the order in which they are sent. */
  readonly uploads: readonly PlannedUpload[];
  readonly way: WayIn;
  /** What the index lists. */
  readonly listed: IndexFiles;
  /** Every reason not to publish; empty when nothing stands against it. */
  readonly refusals: readonly CodedProblem[];
  readonly warnings: readonly string[];
}

/**
 * Looks at everything that could stand against this release: the bundle, the event, the way in, what the index has. Nothing is sent,
 * nothing is minted, and the index is only asked what it lists and whether it has trusted publishing.
 *
 * Throws what already stands against it before the index is asked, where the index has no say in it: nobody is asked anything then.
 * Otherwise that, or what reading the index throws (`listFiles`, `chooseWayIn`).
 */
export async function preflight(request: PublishRequest, wire: Wire): Promise<Preflight> {
  const known = refusalsOf(request);
  if (refusesUnasked({ ...request, rehearsal: request.bundle.manifest.rehearsal })) refuseAll(known);
  try {
    const [{ way, refusals }, state] = await bothOf(chooseWayIn(request, wire), stateOfIndex(request, wire));
    return {
      uploads: state.uploads.map((upload) => withJournaled(upload, request.journal)),
      way,
      listed: state.listed,
      refusals: [...known, ...digestRefusals(request, way), ...refusals, ...state.refusals],
      warnings: [...warningsOf(request), ...state.warnings],
    };
  } catch (error) {
    refuseAll(known);
    throw error;
  }
}

/** A listing may be older than the journal. */
function withJournaled(upload: PlannedUpload, journal: Journal | undefined): PlannedUpload {
  const wasTaken = journal?.known().files.get(upload.file.name)?.outcome !== undefined;
  return upload.state === "new" && wasTaken ? { ...upload, state: "taken" } : upload;
}

/** Both once both have ended; what the first throws goes before what the other does. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

/** What a dry run says: each file, what would become of it, and by which way in. */
export function outlook(
  { uploads, way, warnings }: Preflight,
  { index, attesting }: Pick<PublishRequest, "index" | "attesting">,
): string[] {
  const unattested = attesting && whyUnattested(attesting, way);
  const from = way.kind === "token" ? (way.credential.from ?? "the token that was given") : "";
  const ways = { oidc: "trusted publishing", token: `the credential in ${from}`, none: "no credentials" };
  return [
    `to ${index.upload} by ${ways[way.kind]}`,
    ...uploads.map(outlookOf),
    ...(attesting ? [unattested ? `unattested: ${unattested}` : "with a publish attestation for each file"] : []),
    ...warnings,
  ];
}

function outlookOf({ file: { name, size, sha256 }, state }: PlannedUpload): string {
  if (state === "new") return `would send ${name} (${size} bytes, sha256 ${sha256})`;
  return state === "present"
    ? `has ${name} already (sha256 ${sha256})`
    : `took ${name} already, and does not list it yet (sha256 ${sha256})`;
}

/** Leave to read from an index that wants credentials for that too: one of somebody's own, at the address that uploads go to. */
export function readAccess({
  index,
  credential,
}: Pick<PublishRequest, "index" | "credential">): ReadAccess | undefined {
  const { origin } = new URL(index.upload);
  const isTheirs = index.name === undefined && new URL(index.simple).origin === origin && !isInsecure(index.simple);
  if (credential === undefined || !isTheirs) return undefined;
  return { origin, authorization: authorizationBy(credential), secrets: secretForms(credential) };
}

async function stateOfIndex(request: PublishRequest, wire: Wire) {
  const { manifest, plan } = request.bundle;
  const { files, project } = manifest;
  const { version } = project;
  const access = readAccess(request);
  const ahead = request.ahead?.project === project.normalizedName ? request.ahead : undefined;
  const listing = { index: request.index, project: project.normalizedName, access };
  const listed = await listFiles(listing, wire, ahead?.listed);
  const doubts =
    (await ahead?.warnings) ?? (await indexWarnings(request.index, { access, isListed: listed.size > 0 }, wire));
  const newer = newerWarnings(version, plan, listed);
  const compared = await compareWithIndex(files, listed, access, wire);
  const asNew = listed.size === 0 ? newProjectRefusals(request) : [];
  const closed = judgesAsPypi(request.index)
    ? closureRefusals(compared.uploads, version, listed, wire.clock.now())
    : [];
  return {
    ...compared,
    listed,
    refusals: [...asNew, ...closed, ...additionRefusals(plan, listed), ...compared.refusals],
    warnings: [
      ...doubts.map(({ code, message, hint }) => `${code}: ${message}. ${hint}`),
      ...newer,
      ...(judgesAsPypi(request.index) ? additionNotes(compared.uploads, { version, plan }, listed) : []),
      ...(judgesAsPypi(request.index) ? quotaWarnings(compared.uploads, listed) : []),
    ],
  };
}

/** A job that signs in by its identity alone must know from another job what it publishes. */
function digestRefusals({ bundle, runner }: PublishRequest, way: WayIn): CodedProblem[] {
  if (way.kind !== "oidc" || !runner.inActions || bundle.digestGiven) return [];
  return [problem("SW-MANIFEST-DIGEST-MISSING", "manifest-digest is not set")];
}
