import path from "node:path";
import type { Receipt } from "../documents/receipt.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { RECORD, readDocument } from "./document-file.ts";

type WheelTimings = Receipt["timings"] & object;

/** What each wheel took in all its steps: to build, and to repair. */
export function wheelTimings(
  timings: readonly { readonly identifier?: string; readonly seconds: number }[],
): WheelTimings {
  const sums = new Map<string, number>();
  for (const { identifier, seconds } of timings) {
    if (identifier !== undefined) sums.set(identifier, (sums.get(identifier) ?? 0) + seconds);
  }
  return [...sums].map(([identifier, seconds]) => ({ identifier, seconds: Math.round(seconds * 100) / 100 }));
}

/** The receipt with the timings, where there are any. */
export function withTimings(receipt: Receipt, timings: WheelTimings): Receipt {
  return timings.length === 0 ? receipt : { ...receipt, timings };
}

/** The timings of the build record in the folder `bundle`, for its receipt; none unless it is of the plan with this digest. */
export async function timingsIn(bundle: string, planDigest: string, files: Files): Promise<WheelTimings> {
  const file = path.join(bundle, RECORD);
  const bytes = await files.read(file);
  if (bytes === undefined) return [];
  const { buildRecordSchema } = await import("../documents/build-record.ts");
  try {
    const record = readDocument(buildRecordSchema, bytes, file);
    return record.plan === planDigest ? wheelTimings(record.timings) : [];
  } catch (error) {
    // No manifest lists the record, and a release does not hang on how long it took.
    if (error instanceof ShipwheelError) return [];
    throw error;
  }
}
