import { tableAt, textAt, valueAt } from "../config/table.ts";
import type { VersionSource } from "../documents/project.ts";
import { type Described, platform, pure } from "./described.ts";
import { citeBackend, type Sources } from "./sources.ts";
import { askBackend, versionByPattern } from "./version-literal.ts";

// pdm-backend's own default.
const PATTERN = "^(?:__version__|VERSION)\\s*=\\s*[\"'](.+?)[\"']\\s*(?:#.*)?$";

/** A project that pdm-backend builds. */
export async function describePdm(sources: Sources): Promise<Described> {
  return { version: await pdmVersion(sources), purity: pdmPurity(sources) };
}

async function pdmVersion(sources: Sources): Promise<VersionSource | undefined> {
  const version = tableAt(sources.tool("pdm"), "version");
  const evidence = sources.cite(["tool", "pdm", "version"], "[tool.pdm.version]");
  const path = textAt(version, "path");
  const source = textAt(version, "source") ?? (path === undefined ? undefined : "file");
  if (source === undefined) return undefined;
  if (source === "file" && path !== undefined) {
    return (await versionByPattern(sources, path, textAt(version, "pattern") ?? PATTERN)) ?? askBackend(evidence);
  }
  if (source !== "scm" || valueAt(version, "version_format") !== undefined) return askBackend(evidence);
  const options = {
    describe: ["--dirty", "--tags", "--long", `--match=${textAt(version, "tag_filter") || "*.*"}`],
    tagRegex: textAt(version, "tag_regex"),
    fallbackVersion: textAt(version, "fallback_version"),
  };
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { kind: "scm", provider: "pdm-backend", options: given, evidence };
}

function pdmPurity(sources: Sources) {
  const build = tableAt(sources.tool("pdm"), "build");
  const keys = ["tool", "pdm", "build"];
  const isPure = valueAt(build, "is-purelib");
  if (isPure === false) return platform("certain", sources.cite([...keys, "is-purelib"], "is-purelib = false"));
  const runsSetuptools = valueAt(build, "run-setuptools") === true;
  if (isPure !== true && runsSetuptools) {
    return platform("certain", sources.cite([...keys, "run-setuptools"], "run-setuptools = true"));
  }
  return pure("certain", citeBackend(sources, "pdm-backend, without compiled code"));
}
