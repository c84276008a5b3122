import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { nameWithBuild, wheelWithBuild } from "../python/build-tag.ts";
import type { AddedMember } from "../python/canonical-zip.ts";
import { Uncanonical } from "../python/uncanonical.ts";
import type { Made } from "./made.ts";

/** What the wheel gets in place of its WHEEL, so that it has the build tag. Throws SW-NORMALISE-FAILED. */
export async function memberWithBuild(wheel: Made, build: string, files: Files): Promise<AddedMember> {
  const source = await files.open(wheel.path);
  if (source === undefined) throw new ShipwheelError("SW-NORMALISE-FAILED", `there is no file ${wheel.path}`);
  try {
    return await wheelWithBuild(source, build);
  } catch (error) {
    if (!(error instanceof Uncanonical)) throw error;
    throw new ShipwheelError("SW-NORMALISE-FAILED", `${wheel.name}: ${error.message}`);
  } finally {
    await source.close();
  }
}

/** The wheel under the name that has the build tag too. */
export async function renamedWithBuild<T extends Made>(wheel: T, build: string, files: Files): Promise<T> {
  const name = nameWithBuild(wheel.name, build);
  const to = path.join(path.dirname(wheel.path), name);
  await files.move(wheel.path, to);
  return { ...wheel, path: to, name };
}
