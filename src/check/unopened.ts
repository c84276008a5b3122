import path from "node:path";
import type { Distribution } from "../documents/distribution.ts";
import { parseSdistFilename, parseWheelFilename } from "../python/filename.ts";

/** What is known of a file without looking into it. */
interface KnownFile {
  /** In bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  /** Why nobody looked. */
  readonly because: string;
}

/** A distribution of which nothing was read but its name and its hash; `undefined` for what is none by its name. */
export function unopened(given: string, { size, sha256, because }: KnownFile): Distribution | undefined {
  const name = path.basename(given);
  const isWheel = name.endsWith(".whl");
  const said = isWheel ? parseWheelFilename(name) : parseSdistFilename(name);
  if (said === undefined) return undefined;
  return {
    path: given,
    name,
    kind: isWheel ? "wheel" : "sdist",
    size,
    sha256,
    sha512: "",
    filename: { distribution: said.spelled.name, version: said.spelled.version, tags: [] },
    metadata: { name: [said.spelled.name], version: [said.spelled.version] },
    members: [],
    topLevel: [],
    findings: [],
    skipped: [{ check: "contents", because }],
    refused: false,
  };
}
