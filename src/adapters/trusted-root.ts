import { ShipwheelError } from "../errors.ts";

const TARGET = "trusted_root.json";
const TIMEOUT_MS = 30_000;

/** Another TUF repository than that of Sigstore's public instance. */
interface Mirror {
  readonly mirrorURL: string;
  /** The root that is believed at first. */
  readonly rootPath: string;
}

/**
 * The trusted root of Sigstore's public instance, as JSON: fetched by TUF, starting from the root that its client carries.
 *
 * `cache` is a folder that keeps what was fetched, so that nothing older is believed later. Throws SW-TRUSTED-ROOT-UNAVAILABLE.
 */
export async function publicTrustedRoot(cache: string, mirror?: Mirror): Promise<string> {
  try {
    const { initTUF } = await import("@sigstore/tuf");
    const client = await initTUF({ cachePath: cache, timeout: TIMEOUT_MS, retry: { retries: 2 }, ...mirror });
    return await client.getTarget(TARGET);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ShipwheelError("SW-TRUSTED-ROOT-UNAVAILABLE", reason, { cause });
  }
}
