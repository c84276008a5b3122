import type { TrustMaterial } from "@sigstore/verify";
import { ShipwheelError } from "../errors.ts";
import { jsonObject } from "../python/json.ts";

export type { TrustMaterial };

/**
 * Whom to believe: authorities and logs with their keys, as the JSON of a Sigstore trusted root has them.
 *
 * `from` is where it comes from. Throws SW-TRUSTED-ROOT.
 */
export async function readTrustedRoot(text: string, from: string): Promise<TrustMaterial> {
  const value = jsonObject(text);
  if (value === undefined) throw new ShipwheelError("SW-TRUSTED-ROOT", `${from} is no JSON object`);
  const [{ TrustedRoot }, { toTrustMaterial }] = await Promise.all([
    import("@sigstore/protobuf-specs"),
    import("@sigstore/verify"),
  ]);
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(value));
    if (material.certificateAuthorities.length === 0 || material.tlogs.length === 0) {
      throw new Error("it names no authority or no log");
    }
    return material;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ShipwheelError("SW-TRUSTED-ROOT", `${from}: ${reason}`, { cause });
  }
}
