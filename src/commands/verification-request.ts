import type { LinkName } from "../documents/link-name.ts";
import type { Verification, VerificationLink } from "../documents/verification.ts";
import type { Files } from "../ports/files.ts";
import type { Progress } from "../ports/progress.ts";
import type { Runner } from "../ports/runner.ts";
import type { Wire } from "../publish/attempts.ts";
import type { Version } from "../python/version.ts";
import type { AttestationsFound } from "../verify/attestations.ts";

export interface VerifyOptions {
  /** A bundle's folder, or `NAME==VERSION`. */
  readonly subject: string;
  /** `pypi`, `testpypi`, or an upload URL; a bundle is held against an index only where one is named. */
  readonly index?: string;
  readonly simpleUrl?: string;
  /** `owner/name`; else the plan's, or whom the index names. */
  readonly repository?: string;
  /** The name of the workflow's file. */
  readonly workflow?: string;
  readonly tag?: string;
  /** A trusted root of Sigstore; else that of its public instance is fetched. */
  readonly trustedRoot?: string;
  readonly manifestDigest?: string;
  /** What may not be absent. */
  readonly required: readonly LinkName[];
}

export interface VerifyWorld extends Wire {
  readonly files: Files;
  readonly progress: Progress;
  readonly runner: Runner;
  readonly mask: (secret: string) => void;
  /** The trusted root of Sigstore's public instance, as JSON; what it keeps for the next time goes into `cache`. */
  readonly trustedRoot: (cache: string) => Promise<string>;
}

/** What was found of a release before its attestations are verified. */
export interface ReleaseFound {
  readonly subject: Verification["subject"];
  readonly version: string;
  readonly links: readonly VerificationLink[];
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
  readonly attestations: AttestationsFound;
}

/** A project's name and version, as `NAME==VERSION` gives them. */
export interface Pinned {
  readonly project: string;
  readonly version: Version;
}
