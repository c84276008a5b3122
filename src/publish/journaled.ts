import type { JournalEvent, JournalLine } from "../documents/journal.ts";
import type { Receipt } from "../documents/receipt.ts";

type Seen = Receipt["verified"][number];

/** What the journal tells of one file of the release. */
export interface JournaledFile {
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
  /** How often it was sent, in all runs. */
  readonly attempts: number;
  /** Absent where it was sent, and no answer is known. */
  readonly outcome?: Receipt["uploads"][number]["outcome"];
  /** Was it there when the latest run came, whoever sent it? */
  readonly found?: true;
  /** Where the attestation that went with it lies in the bundle. */
  readonly attestation: string | null;
}

/** What the journal tells of a release at one index. */
export interface Journaled {
  readonly files: ReadonlyMap<string, JournaledFile>;
  /** What the latest run saw at the index. */
  readonly verified: ReadonlyMap<string, Seen>;
  readonly authentication?: Receipt["authentication"];
  readonly unattested?: string;
}

/** The release that a journal is followed for, and the index that it goes to. */
export interface JournaledRelease {
  /** The sha256 of manifest.json. */
  readonly manifest: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** The upload URL. */
  readonly index: string;
}

/** What lines come to, one after another. */
export interface Fold {
  /** A line of another manifest or index changes nothing, and neither does a file that the manifest does not have with that sha256. */
  add(line: Pick<JournalLine, "manifest" | "index"> & JournalEvent): void;
  readonly account: Journaled;
}

interface Account extends Journaled {
  readonly files: Map<string, JournaledFile>;
  readonly verified: Map<string, Seen>;
  authentication?: Receipt["authentication"];
  unattested?: string;
}

/** Nothing yet. What it will hold is bounded by the release, however many lines there are. */
export function foldOf({ manifest, index, files }: JournaledRelease): Fold {
  const sums = new Map(files.map(({ name, sha256 }) => [name, sha256]));
  const account: Account = { files: new Map(), verified: new Map() };
  return {
    account,
    add(line) {
      if (line.manifest !== manifest || line.index !== index) return;
      if ("sha256" in line && sums.get(line.name) !== line.sha256) return;
      enter(line, account);
    },
  };
}

function enter(event: JournalEvent, account: Account): void {
  switch (event.event) {
    case "begun":
      // It is seen anew, or it is not.
      account.verified.clear();
      for (const { found, ...file } of account.files.values()) account.files.set(file.name, file);
      return;
    case "admitted":
      account.authentication = event.authentication;
      return;
    case "attested":
      delete account.unattested;
      return;
    case "unattested":
      account.unattested = event.because;
      return;
    case "sending":
    case "taken":
    case "unlisted":
      account.files.set(event.name, changed(event, account.files.get(event.name)));
      return;
    case "verified":
      account.verified.set(event.name, seenIn(event));
      return;
    default:
      return;
  }
}

function seenIn({ name, sha256, url, size, provenance }: Extract<JournalEvent, { readonly event: "verified" }>): Seen {
  return { name, sha256, url, ...(size !== undefined && { size }), ...(provenance !== undefined && { provenance }) };
}

type FileEvent = Extract<JournalEvent, { readonly event: "sending" | "taken" | "unlisted" }>;

function changed(event: FileEvent, before: JournaledFile | undefined): JournaledFile {
  const { name, sha256 } = event;
  const { outcome, found, ...file } = before ?? { name, sha256, attempts: 0, attestation: null };
  if (event.event === "unlisted") return file;
  if (event.event === "taken") {
    return event.outcome === "present"
      ? { ...file, outcome: outcome ?? "present", found: true }
      : { ...file, outcome: event.outcome };
  }
  return { ...file, attempts: file.attempts + 1, attestation: event.attestation, ...(outcome && { outcome }) };
}
