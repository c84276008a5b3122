import path from "node:path";
import type * as z from "zod/mini";
import type { Files } from "../ports/files.ts";
import type { ChainState } from "../publish/chain.ts";
import { boundedJson } from "../python/bounded-json.ts";
import { RECEIPT, SMOKED } from "./document-file.ts";

// Chains are short, and there are few kinds of machine.
const MOST_SMOKED = 100;

/** What the bundle in `folder` tells of the links that its release has been through. A document that cannot be read tells nothing. */
export async function chainState(folder: string, files: Files): Promise<ChainState> {
  const receipt = await files.read(path.join(folder, RECEIPT));
  const entries = (await files.list(path.join(folder, SMOKED))) ?? [];
  const documents = entries.filter(({ name, kind }) => kind === "file" && name.endsWith(".json"));
  const smoked = await Promise.all(
    documents.slice(0, MOST_SMOKED).map(({ name }) => files.read(path.join(folder, SMOKED, name))),
  );
  return {
    receipt: receipt && (await readReceipt(receipt)),
    smoked: (await Promise.all(smoked.map((bytes) => bytes && readSmoked(bytes)))).filter((each) => each !== undefined),
  };
}

async function readReceipt(bytes: Uint8Array): Promise<ChainState["receipt"]> {
  const { receiptSchema } = await import("../documents/receipt.ts");
  return soundOrNone(receiptSchema, bytes);
}

async function readSmoked(bytes: Uint8Array): Promise<ChainState["smoked"][number] | undefined> {
  const { smokedSchema } = await import("../documents/smoked.ts");
  return soundOrNone(smokedSchema, bytes);
}

function soundOrNone<T>(schema: z.ZodMiniType<T>, bytes: Uint8Array): T | undefined {
  const read = schema.safeParse(boundedJson(bytes));
  return read.success ? read.data : undefined;
}
