import type { Needs } from "./dependency.ts";
import type { Identity } from "./identity.ts";
import type { ReleasedFile } from "./released-file.ts";

/** A release as its bills see it. */
export interface BilledRelease {
  readonly identity: Identity;
  readonly files: readonly ReleasedFile[];
  readonly sdist: ReleasedFile | undefined;
  readonly needs: Needs;
}
