import { ShipwheelError } from "../errors.ts";
import type { SigningEndpoints } from "../ports/signing.ts";
import { isJsonObject, type JsonObject, jsonObject, jsonObjects } from "../python/json.ts";
import { isInsecure } from "./target.ts";

/** That of the authorities (Fulcio's `api/v2` counts as the first), and of the logs whose entries PEP 740 has a place for. */
const API_VERSION = 1;

/**
 * Who certifies and who logs, by Sigstore's signing configuration (`SigningConfig` of its protocol buffers, version 0.2, in JSON): of
 * those whose API we speak and that are in service at `now` (milliseconds since 1970) the newest.
 *
 * `from` is where the text comes from. Throws SW-SIGNING-CONFIG.
 */
export function readSigningConfig(text: string, from: string, now: number): SigningEndpoints {
  const config = jsonObject(text);
  if (config === undefined) throw new ShipwheelError("SW-SIGNING-CONFIG", `${from} is no JSON object`);
  return {
    authority: endpointIn(config.caUrls, "an authority (caUrls)", from, now),
    log: endpointIn(config.rekorTlogUrls, "a log (rekorTlogUrls)", from, now),
  };
}

function endpointIn(value: unknown, what: string, from: string, now: number): string {
  const serving = (jsonObjects(value) ?? []).filter(
    (service) => service.majorApiVersion === API_VERSION && isInService(service, now),
  );
  const [newest] = serving.sort((a, b) => startOf(b) - startOf(a));
  if (typeof newest?.url !== "string" || !URL.canParse(newest.url)) {
    throw new ShipwheelError("SW-SIGNING-CONFIG", `${from} names no address of ${what} of API version ${API_VERSION}`);
  }
  // An id-token goes there: who saw it on the way could sign as this job.
  if (!/^https?:/.test(newest.url) || isInsecure(newest.url)) {
    throw new ShipwheelError("SW-SIGNING-CONFIG", `${from} names ${newest.url}, which is not https`);
  }
  return newest.url.replace(/\/+$/, "");
}

function isInService(service: JsonObject, now: number): boolean {
  const { end } = isJsonObject(service.validFor) ? service.validFor : {};
  return startOf(service) <= now && (typeof end !== "string" || now < Date.parse(end));
}

function startOf({ validFor }: JsonObject): number {
  const { start } = isJsonObject(validFor) ? validFor : {};
  return typeof start === "string" ? Date.parse(start) : Number.NaN;
}
