import * as z from "zod/mini";
import type { Immutable } from "./immutable.ts";

const HEAD = {
  schema: z.literal("shipwheel/journal/1"),
  /** When it happened, as RFC 3339 writes it, by the clock of the machine that noted it. */
  at: z.string(),
  /** The sha256 of the manifest.json that is published. */
  manifest: z.string(),
  /** The upload URL. */
  index: z.string(),
};

const FILE = { name: z.string(), sha256: z.string() };

const OUTCOME = z.enum(["uploaded", "present", "recovered"]);

/** One line of journal.jsonl: what happened on the way of a release to an index. */
export const journalLineSchema = z.discriminatedUnion("event", [
  /** The pre-flight is done, and a run begins. */
  z.object({ ...HEAD, event: z.literal("begun") }),
  /** An attestation was made, and lies in the bundle at `attestation`. */
  z.object({ ...HEAD, event: z.literal("signed"), ...FILE, attestation: z.string() }),
  /** What is to be sent has its attestations. */
  z.object({ ...HEAD, event: z.literal("attested"), files: z.number() }),
  /** What is to be sent goes without attestations. */
  z.object({ ...HEAD, event: z.literal("unattested"), because: z.string() }),
  /** The index let us in. */
  z.object({ ...HEAD, event: z.literal("admitted"), authentication: z.enum(["oidc", "token", "none"]) }),
  /** A request with the file is about to be sent; `attestation` goes with it. */
  z.object({ ...HEAD, event: z.literal("sending"), ...FILE, attestation: z.nullable(z.string()) }),
  /** The file is at the index. */
  z.object({ ...HEAD, event: z.literal("taken"), ...FILE, outcome: OUTCOME }),
  /** The index took the file once, and does not show it: it is sent again. */
  z.object({ ...HEAD, event: z.literal("unlisted"), ...FILE, because: z.string() }),
  /** The index has taken every file. */
  z.object({ ...HEAD, event: z.literal("complete"), files: z.number() }),
  /** The file was seen at `url` with this sha256, and its provenance beside it. */
  z.object({
    ...HEAD,
    event: z.literal("verified"),
    ...FILE,
    url: z.string(),
    size: z.exactOptional(z.number()),
    provenance: z.exactOptional(z.string()),
  }),
  /** The run ended; `codes` are those of the errors that ended it. */
  z.object({
    ...HEAD,
    event: z.literal("ended"),
    outcome: z.enum(["published", "failed", "cancelled"]),
    codes: z.array(z.string()),
  }),
]);

export type JournalLine = Immutable<z.infer<typeof journalLineSchema>>;

type WithoutHead<Line> = Line extends unknown ? Omit<Line, keyof typeof HEAD> : never;

/** What happened, without when and to which release. */
export type JournalEvent = WithoutHead<JournalLine>;
