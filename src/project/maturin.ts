import { tableAt, textAt, textsAt, valueAt } from "../config/table.ts";
import { lineOfKey } from "../config/toml-lines.ts";
import type { Evidence } from "../documents/project.ts";
import { type Crate, dependenciesOf, featuresOf, packageField, readCrate } from "./cargo.ts";
import { type Described, platform } from "./described.ts";
import { citeBackend, evidenceAt, type Sources } from "./sources.ts";
import { staticVersion } from "./version-literal.ts";

/** A project that maturin builds: what pyproject.toml leaves open stands in Cargo.toml. Its wheels are never pure. */
export async function describeMaturin(sources: Sources): Promise<Described> {
  const tool = sources.tool("maturin");
  const written = textAt(tool, "manifest-path");
  const crate = await firstCrate(sources, written === undefined ? ["Cargo.toml", "rust/Cargo.toml"] : [written]);
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
  };
}

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
  const minors = [...featuresOf(crate, bindings, features)].flatMap((feature) => {
    const minor = /^abi3-py3(\d+)$/.exec(feature)?.[1];
    return minor === undefined ? [] : [Number(minor)];
  });
  return minors.length === 0 ? undefined : `cp3${Math.min(...minors)}`;
}
