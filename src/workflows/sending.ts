import { parseArguments } from "./command-arguments.ts";
import type { Program } from "./program.ts";

/** Where files go: to an index, to a GitHub release, or to the artifacts of the run. */
export type Sending =
  | { readonly to: "index" }
  | { readonly to: "release" }
  /** `paths` are those that are sent, one a line; a hole stands where only a run would tell. */
  | { readonly to: "artifacts"; readonly name: string; readonly paths: string };

/** What a job takes of the artifacts: the one of that name, those of that pattern, all where both are empty. */
export interface Download {
  readonly name: string;
  readonly pattern: string;
}

const TO_RELEASE = new Set([
  "softprops/action-gh-release",
  "ncipollo/release-action",
  "svenstaro/upload-release-action",
  "actions/upload-release-asset",
  "marvinpinto/action-automatic-releases",
  "abutler/upload-release-assets",
  "shogo82148/actions-upload-release-asset",
]);

/** What an action sends; `name` is without its `@`. */
export function sendingOfAction(name: string, input: (name: string) => string): Sending | undefined {
  if (/^pypa\/gh-action-pypi-publish(?:\/|$)/i.test(name)) {
    return isForTests(input("repository-url") + input("repository_url")) ? undefined : { to: "index" };
  }
  if (TO_RELEASE.has(name.toLowerCase())) return { to: "release" };
  if (/^PyO3\/maturin-action$|^messense\/maturin-action$/i.test(name)) {
    return /^(?:upload|publish)$/.test(input("command")) && !isForTests(input("args")) ? { to: "index" } : undefined;
  }
  return /^actions\/upload-artifact$/i.test(name)
    ? { to: "artifacts", name: input("name") || "artifact", paths: input("path") }
    : undefined;
}

const PUBLISHERS = new Set(["uv", "maturin", "poetry", "hatch", "flit", "pdm"]);

/** What a program sends. */
export function sendingOfProgram({ name, arguments: words }: Program): Sending | undefined {
  if (isForTests(words.join(" "))) return undefined;
  const [first] = parseArguments(words, []).positional;
  if (name === "twine" && first === "upload") return { to: "index" };
  if (PUBLISHERS.has(name) && (first === "publish" || (name === "maturin" && first === "upload")))
    return { to: "index" };
  const isRelease = name === "gh" && first === "release" && /^(?:create|upload)$/.test(words[1] ?? "");
  return isRelease ? { to: "release" } : undefined;
}

/** TestPyPI, and the index of nightly builds, are no release. */
function isForTests(text: string): boolean {
  return /test[._-]?pypi|anaconda/i.test(text);
}
