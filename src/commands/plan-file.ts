import { createHash } from "node:crypto";
import type { Plan } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { jsonBytes, readDocument } from "./document-file.ts";

/** A plan, and the bytes that it has as a file. */
export interface PlanFile {
  readonly plan: Plan;
  readonly bytes: Uint8Array;
  /** The sha256 of the bytes, in hex. */
  readonly digest: string;
}

/** The plan in `file`. Throws SW-PLAN-MISSING, SW-DOCUMENT-INVALID. */
export async function readPlan(file: string, files: Files): Promise<PlanFile> {
  const bytes = await files.read(file);
  if (bytes === undefined) throw new ShipwheelError("SW-PLAN-MISSING", file);
  const { planSchema } = await import("../documents/plan.ts");
  return sealed(readDocument(planSchema, bytes, file), bytes);
}

/** A plan as the file that it would be. */
export function planFile(plan: Plan): PlanFile {
  return sealed(plan, jsonBytes(plan));
}

function sealed(plan: Plan, bytes: Uint8Array): PlanFile {
  return { plan, bytes, digest: createHash("sha256").update(bytes).digest("hex") };
}
