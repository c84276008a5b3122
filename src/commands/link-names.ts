import path from "node:path";
import type { Plan } from "../documents/plan.ts";
import type { Files } from "../ports/files.ts";
import type { Runner } from "../ports/runner.ts";
import { chosenIndex, linksOf, slugOfIndex } from "../publish/chain.ts";
import { PLAN, readDocument } from "./document-file.ts";

/** What the indexes are called in the names of files that the release in `folder` goes to, one after another. Throws SW-DOCUMENT-INVALID. */
export async function linkNames(folder: string, files: Files): Promise<readonly string[]> {
  return linksOf(await planIn(folder, files)).map(({ index }) => slugOfIndex(index));
}

/** The same of the index that is meant; see `chosenIndex`. */
export async function linkName(index: string | undefined, folder: string, files: Files): Promise<string> {
  return slugOfIndex(chosenIndex(index === undefined ? {} : { index }, await planIn(folder, files)));
}

/** What is called so that was seen of an index on this kind of machine: one may be tried on several. */
export function smokedName(link: string, { platform, arch }: Pick<Runner, "platform" | "arch">): string {
  return `${link}-${platform}-${arch}`;
}

async function planIn(folder: string, files: Files): Promise<Plan | null> {
  const file = path.join(folder, PLAN);
  const bytes = await files.read(file);
  if (bytes === undefined) return null;
  const { planSchema } = await import("../documents/plan.ts");
  return readDocument(planSchema, bytes, file);
}
