import { tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { lineOfKey } from "../config/toml-lines.ts";
import type { Evidence, MaturinCrate } from "../documents/project.ts";
import { type Crate, dependenciesOf, featuresOf, packageField, readCrate, requirementOf } from "./cargo.ts";
import { type Described, type Fields, platform } from "./described.ts";
import { citeBackend, evidenceAt, type Sources } from "./sources.ts";
import { staticVersion } from "./version-literal.ts";

/** A project that maturin builds: what pyproject.toml leaves open stands in Cargo.toml. Its wheels are never pure. */
export async function describeMaturin(sources: Sources): Promise<Described> {
  const tool = sources.tool("maturin");
  const written = textAt(tool, "manifest-path");
  const found = await firstCrate(sources, written === undefined ? ["Cargo.toml", "rust/Cargo.toml"] : [written]);
  const crate = found && ((await memberOf(sources, found)) ?? found);
  const purity = platform("certain", citeBackend(sources, "maturin builds native code"));
  if (crate === undefined) return { version: undefined, purity };
  const version = packageField(crate, "version");
  const bindings = textAt(tool, "bindings") ?? bindingsOf(crate);
  const needsPython = bindings === "pyo3" || bindings === "pyo3-ffi";
  return {
    name: packageField(crate, "name")?.value,
    version: version && staticVersion(version.value, version.evidence),
    purity: platform("certain", bindingEvidence(crate, bindings)),
    abi3: needsPython ? stableAbi(sources, crate, bindings) : undefined,
    abiFree: !needsPython,
    maturin: crateFacts(sources, crate, bindings),
    fields: crateFields(crate),
  };
}

function crateFields(crate: Crate): Fields {
  const license = packageField(crate, "license")?.value;
  return {
    description: packageField(crate, "description")?.value,
    license: license === undefined ? undefined : { text: license },
  };
}

// Nobody has more; all that each turns on is followed.
const MOST_FEATURES = 100;

function crateFacts(sources: Sources, crate: Crate, bindings: string): MaturinCrate {
  const tool = sources.tool("maturin");
  const [pyo3] = /\d+\.\d+/.exec(requirementOf(crate, bindings) ?? "") ?? [];
  const own = Object.keys(tableAt(crate.table, "features"));
  return {
    bindings,
    ...(pyo3 !== undefined && { pyo3 }),
    stableAbi: ["", ...own.slice(0, MOST_FEATURES)].flatMap((feature) => {
      const python = oldestPython(featuresOf(crate, bindings, { features: [feature], defaults: false }));
      return python === undefined ? [] : [{ feature, python }];
    }),
    features: valueAt(tool, "all-features") === true ? own : textsAt(tool, "features"),
    withoutDefaultFeatures: valueAt(tool, "no-default-features") === true,
    ci: tableAt(tool, "generate-ci", "github"),
  };
}

/** The member that is named like the project, of a workspace that is no crate itself. */
async function memberOf(sources: Sources, { table }: Crate): Promise<Crate | undefined> {
  const name = textAt(sources.project, "name");
  if (name === undefined || Object.hasOwn(table, "package")) return undefined;
  const members = textsAt(table, "workspace", "members").slice(0, MOST_MEMBERS);
  const named = members.map((member) => `${member.replace(/\*$/, name)}/Cargo.toml`);
  const crates = await Promise.all(named.map((file) => readCrate(sources, file)));
  return crates.find((crate) => crate && textAt(crate.table, "package", "name") === name);
}

const MOST_MEMBERS = 50;

async function firstCrate(sources: Sources, files: readonly string[]): Promise<Crate | undefined> {
  for (const file of files) {
    const crate = await readCrate(sources, file);
    if (crate !== undefined) return crate;
  }
  return undefined;
}

/** In maturin's own order. */
function bindingsOf(crate: Crate): string {
  const dependencies = dependenciesOf(crate);
  const named = ["pyo3", "pyo3-ffi", "uniffi"].find((name) => dependencies.has(name));
  if (named !== undefined) return named;
  return textsAt(crate.table, "lib", "crate-type").includes("cdylib") ? "cffi" : "bin";
}

function bindingEvidence({ file, text }: Crate, bindings: string): Evidence {
  return evidenceAt(file, lineOfKey(text, ["dependencies", bindings]), `maturin with ${bindings} bindings`);
}

/** The lowest `abi3-py3X` among the features of pyo3 that a build has on. */
function stableAbi(sources: Sources, crate: Crate, bindings: string): string | undefined {
  const tool = sources.tool("maturin");
  const chosen = {
    features: textsAt(tool, "features"),
    defaults: valueAt(tool, "no-default-features") !== true && valueAt(tool, "all-features") !== true,
  };
  const all = Object.keys(tableAt(crate.table, "features"));
  const features = valueAt(tool, "all-features") === true ? { ...chosen, features: all } : chosen;
  return oldestPython(featuresOf(crate, bindings, features));
}

/** Of the features `abi3-py39` and `abi3` of pyo3; the latter leaves the oldest Python to the one that builds. */
function oldestPython(features: ReadonlySet<string>): string | undefined {
  const minors = [...features].flatMap((feature) => {
    const minor = /^abi3-py3(\d+)$/.exec(feature)?.[1];
    return minor === undefined ? [] : [Number(minor)];
  });
  if (minors.length > 0) return `cp3${Math.min(...minors)}`;
  return features.has("abi3") ? "cp3" : undefined;
}
