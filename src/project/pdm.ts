import { tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import type { Purity, VersionSource } from "../documents/project.ts";
import { type Described, platform, pure } from "./described.ts";
import { citeBackend, evidenceAt, lineAt, type Sources } from "./sources.ts";
import { askBackend, versionByPattern } from "./version-literal.ts";

// pdm-backend's own default.
const PATTERN = "^(?:__version__|VERSION)\\s*=\\s*[\"'](.+?)[\"']\\s*(?:#.*)?$";

/** A project that pdm-backend builds. */
export async function describePdm(sources: Sources): Promise<Described> {
  const file = textAt(sources.tool("pdm"), "build", "custom-hook") ?? HOOK;
  const hook = await sources.read(file);
  return {
    version: await pdmVersion(sources),
    purity: pdmPurity(sources, file, hook),
    rewritten: hook?.includes("metadata") ? WRITABLE.filter((name) => hook.includes(name)) : [],
  };
}

async function pdmVersion(sources: Sources): Promise<VersionSource | undefined> {
  const version = tableAt(sources.tool("pdm"), "version");
  const evidence = sources.cite(["tool", "pdm", "version"], "[tool.pdm.version]");
  const path = textAt(version, "path");
  const source = textAt(version, "source") ?? (path === undefined ? undefined : "file");
  if (source === undefined) return undefined;
  if (source === "file" && path !== undefined) {
    return (
      (await versionByPattern(sources, path, textAt(version, "pattern") ?? PATTERN, "first")) ?? askBackend(evidence)
    );
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

const KEYS = ["tool", "pdm", "build"];
const REQUIRES = ["build-system", "requires"];
const HOOK = "pdm_build.py";
// The metadata that a hook may change, where it names it.
const WRITABLE = [
  "dependencies",
  "optional-dependencies",
  "scripts",
  "description",
  "readme",
  "license",
  "entry-points",
];
const SETS = /is[-_]purelib|run[-_]setuptools|root_is_pure/;

function pdmPurity(sources: Sources, file: string, hook: string | undefined): Purity {
  const build = tableAt(sources.tool("pdm"), "build");
  const isPure = valueAt(build, "is-purelib");
  if (isPure === true) return pure("certain", sources.cite([...KEYS, "is-purelib"], "is-purelib = true"));
  if (isPure === false) return platform("certain", sources.cite([...KEYS, "is-purelib"], "is-purelib = false"));
  if (valueAt(build, "run-setuptools") === true) {
    return platform("certain", sources.cite([...KEYS, "run-setuptools"], "run-setuptools = true"));
  }
  if (hook === undefined) {
    const plugin = textsAt(sources.pyproject?.table ?? {}, "build-system", "requires").find(
      (each) => !/^pdm[-_.]/i.test(each),
    );
    const evidence = citeBackend(sources, "pdm-backend, without compiled code");
    return plugin === undefined ? pure("certain", evidence) : pure("likely", evidence, sources.cite(REQUIRES, plugin));
  }
  const set = SETS.exec(hook);
  if (set === null) return pure("likely", evidenceAt(file, 1, "a build hook that says nothing of the wheel's tag"));
  return platform("likely", evidenceAt(file, lineAt(hook, set.index), `the hook sets ${set[0]}`));
}
