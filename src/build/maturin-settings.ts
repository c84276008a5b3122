import path from "node:path";
import { tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { parseToml } from "../config/toml.ts";
import type { Files } from "../ports/files.ts";

/** What a project says of its own build by maturin, as far as our arguments would take it back. */
export interface MaturinSettings {
  /** Has it a Cargo.lock beside its manifest, or above? */
  readonly isLocked: boolean;
  /** It names a profile, which is then not `release`. */
  readonly hasProfile: boolean;
  /** Is it a library that is not one of Python's? Its interface is then read by cffi. */
  readonly isForeign: boolean;
  /** It names the oldest Linux that its wheels run on. */
  readonly hasCompatibility: boolean;
}

/** Reads `[tool.maturin]` and the manifest of the project in `folder`. Throws SW-TOML-SYNTAX. */
export async function readMaturinSettings(folder: string, files: Files): Promise<MaturinSettings> {
  const file = path.join(folder, "pyproject.toml");
  const maturin = tableAt(parseToml((await files.readText(file)) ?? "", file), "tool", "maturin");
  const manifest = path.resolve(folder, textAt(maturin, "manifest-path") ?? "Cargo.toml");
  const crate = parseToml((await files.readText(manifest)) ?? "", manifest);
  const bindings = textAt(maturin, "bindings");
  return {
    isForeign:
      bindings === "cffi" || (bindings === undefined && textsAt(crate, "lib", "crate-type").includes("cdylib")),
    isLocked: await hasLock(path.dirname(manifest), folder, files),
    hasProfile: textAt(maturin, "profile") !== undefined,
    hasCompatibility: valueAt(maturin, "compatibility") !== undefined || textAt(maturin, "manylinux") !== undefined,
  };
}

/** The lock of a workspace lies in its own folder, above that of the crate. */
async function hasLock(folder: string, top: string, files: Files): Promise<boolean> {
  if ((await files.kind(path.join(folder, "Cargo.lock"))) === "file") return true;
  const above = path.dirname(folder);
  return folder.startsWith(`${path.resolve(top)}${path.sep}`) && hasLock(above, top, files);
}
