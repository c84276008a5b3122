import path from "node:path";
import type { Plan } from "../documents/plan.ts";
import { problem, ShipwheelError } from "../errors.ts";
import { type AddedTo, planAddition } from "../plan/addition.ts";
import type { Files } from "../ports/files.ts";
import type { Wire } from "../publish/attempts.ts";
import { download } from "../publish/download.ts";
import { sha256Of } from "../publish/file-digest.ts";
import { closureRefusals } from "../publish/index-limits.ts";
import { judgesAsPypi } from "../publish/refusals.ts";
import { listFiles } from "../publish/simple-api.ts";
import { indexOf } from "../publish/target.ts";
import { isBuildTag } from "../python/build-tag.ts";

/**
 * The part of a plan that the index lacks, with SW-INDEX-CLOSED among its refusals where that takes no more files of the version.
 *
 * The index is `pypi`, `testpypi` or an upload URL. Throws SW-USAGE for a build tag that is none, and what `indexOf` and listing the index throw.
 */
export async function planAddedTo(plan: Plan, { index: to, simpleUrl, build }: AddedTo, wire: Wire): Promise<Plan> {
  if (build !== undefined && !isBuildTag(build)) {
    throw new ShipwheelError("SW-USAGE", `--build-tag ${build}`, { hint: "A build tag begins with a digit, as in 1." });
  }
  const index = indexOf(to, simpleUrl);
  const listed = await listFiles({ index, project: plan.project.normalizedName, access: undefined }, wire);
  const added = planAddition(plan, [...listed.values()], {
    index: to,
    ...(simpleUrl !== undefined && { simpleUrl }),
    ...(build !== undefined && { build }),
  });
  const coming = added.expected.flatMap((each) =>
    each.kind === "wheel"
      ? [{ file: { name: each.identifier ?? `${each.python}-${each.abi}` }, state: "new" as const }]
      : [],
  );
  const closed = judgesAsPypi(index) ? closureRefusals(coming, plan.version.pep440, listed, wire.clock.now()) : [];
  return { ...added, refusals: [...added.refusals, ...closed] };
}

const MOST_BYTES = 2 * 1024 ** 3;

/**
 * The sdist that added wheels are made from: the one that was given, else fetched from the index into `folder`; `undefined` for a plan that
 * adds nothing. Throws SW-ADD-OTHER-SDIST where it is not the very sdist that the index has.
 */
export async function sdistToAddTo(
  { addition }: Plan,
  { given, folder }: { readonly given: string | undefined; readonly folder: string },
  world: Wire & { readonly files: Files },
): Promise<string | undefined> {
  if (addition === undefined) return given;
  const { name, url, sha256 } = addition.sdist;
  const to = given ?? path.join(folder, name);
  if (given === undefined) await world.files.makeFolder(folder);
  if (given === undefined) await download({ url, limit: MOST_BYTES, to }, undefined, world);
  const found = await sha256Of(to, world.files);
  if (found?.sha256 === sha256) return to;
  throw ShipwheelError.of([
    problem("SW-ADD-OTHER-SDIST", `${name} has sha256 ${found?.sha256 ?? "of no file"}, and ${sha256} on the index`),
  ]);
}
