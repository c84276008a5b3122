import { type Built, recordOf } from "../build/built.ts";
import type { MachineAsFound } from "../build/machine.ts";
import { readPaths } from "../check/check.ts";
import type { Ignored } from "../check/ignored.ts";
import type { BuildRecord } from "../documents/build-record.ts";
import type { Distribution } from "../documents/distribution.ts";
import { judged } from "./judgement.ts";

/** What was built, as its checks and its record see it. Descriptions are rendered by the Python that built them. */
export async function checkBuilt(
  built: Built,
  { planDigest, ignored }: { readonly planDigest: string; readonly ignored: Ignored },
  machine: MachineAsFound,
): Promise<{ readonly record: BuildRecord; readonly distributions: readonly Distribution[] }> {
  const read = await readPaths(
    built.files.map((file) => file.path),
    machine,
  );
  const distributions = await judged(read, { ignored, python: built.toolchain.base }, machine);
  return { record: recordOf(built, distributions, planDigest), distributions };
}
