import type { Manifest } from "./manifest.ts";
import type { Plan } from "./plan.ts";

/** An assembled release whose every listed file was read and found to be what the manifest says. Made by `publish/`. */
export interface ReleaseBundle {
  readonly manifest: Manifest;
  /** The sha256 of manifest.json's bytes, hex. */
  readonly digest: string;
  /** Was the digest told from outside, by the job that assembled? */
  readonly digestGiven: boolean;
  /** Null for files that were built without one. */
  readonly plan: Plan | null;
  /** From a path as the manifest lists it, or `manifest.json` itself, to the file on this machine. */
  readonly located: ReadonlyMap<string, string>;
}
