import type { BuildRecord } from "../documents/build-record.ts";
import type { Manifest } from "../documents/manifest.ts";
import type { Plan } from "../documents/plan.ts";
import type { Receipt } from "../documents/receipt.ts";
import type { Smoked } from "../documents/smoked.ts";

/** What there is of a release. Its stages may have ended early: what is absent is said to be. */
export interface ReportParts {
  readonly plan?: Plan | undefined;
  readonly manifest: Manifest;
  readonly records: readonly BuildRecord[];
  readonly receipt?: Receipt | undefined;
  /** What was tried of what an index has. */
  readonly smoked?: readonly Smoked[] | undefined;
  readonly install?: InstallProof | undefined;
}

/** The release installed from the index into an empty environment, by an installer that knows nothing of us. */
export interface InstallProof {
  /** What was asked for: `my-tool==1.2.3`. */
  readonly requirement: string;
  /** The version of the Python that it was installed into. */
  readonly python: string;
  /** The file that the installer chose, where it came from, and the hash that it reports. */
  readonly file: string;
  readonly url: string;
  readonly sha256: string;
  /** What was tried there, and what it said. */
  readonly ran: readonly {
    readonly command: string;
    readonly outcome: "passed" | "failed" | "skipped";
    readonly output: string;
  }[];
}
