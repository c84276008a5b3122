import type { BuildRecord } from "../documents/build-record.ts";
import type { Component, Property } from "./bill.ts";
import { plainLine } from "./plain-text.ts";
import type { ReleasedFile } from "./released-file.ts";

/** What a tool is for, by its name; what writes wheels calls itself a generator and is a backend. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ["auditwheel", "repair"],
  ["bdist_wheel", "backend"],
  ["build", "frontend"],
  ["cibuildwheel", "wheel builder"],
  ["cpython", "interpreter"],
  ["delocate", "repair"],
  ["delvewheel", "repair"],
  ["docker", "container engine"],
  ["patchelf", "repair"],
  ["pip", "frontend"],
  ["podman", "container engine"],
  ["pypy", "interpreter"],
  ["uv", "frontend"],
]);

/**
 * What the release was made with, sorted and each once: the tools of its jobs, those that the wheels name (their backends, and who repaired
 * them), and the kinds of machines with their workflows.
 */
export function formulation(records: readonly BuildRecord[], files: readonly ReleasedFile[]): readonly Component[] {
  const components = [
    ...records.flatMap(({ tools }) => tools.map(({ name, version }) => toolComponent(name, version))),
    ...files.flatMap(({ makers = [] }) => makers.map(makerComponent)),
    ...files.flatMap(repairComponents),
    ...records.flatMap(({ machines = [] }) => machines.map(machineComponent)),
  ];
  const different = new Map(components.map((each) => [each.ref, each]));
  // A repair that is known with its version is not told once more without.
  const versioned = new Set(components.flatMap(({ name, version }) => (version === undefined ? [] : [name])));
  return [...different.keys()]
    .sort()
    .flatMap((ref) => different.get(ref) ?? [])
    .filter(({ name, version }) => version !== undefined || !versioned.has(name));
}

function toolComponent(name: string, version: string | undefined, standard?: string): Component {
  const known = {
    name: plainLine(name, 200) || "unnamed",
    ...(version !== undefined && { version: plainLine(version, 200) }),
  };
  const role = ROLES.get(known.name.toLowerCase()) ?? standard;
  return {
    ref: known.version === undefined ? known.name : `${known.name}@${known.version}`,
    type: "application",
    ...known,
    ...(role !== undefined && { properties: [{ name: "shipwheel:role", value: role }] }),
  };
}

/** `hatchling 1.31.0`, `bdist_wheel (0.45.1)`, `Meson`. */
function makerComponent(written: string): Component {
  const line = plainLine(written, 200);
  const { name = line, version } = /^(?<name>\S+)\s+v?\(?(?<version>\d[\w.+-]*)\)?/.exec(line)?.groups ?? {};
  return toolComponent(name, version, "backend");
}

/** Tools that leave something of theirs, and not always their version. */
function repairComponents({ members }: ReleasedFile): readonly Component[] {
  const traces = { auditwheel: /\.dist-info\/sboms\/auditwheel\.cdx\.json$/, delocate: /(?:^|\/)\.dylibs\// };
  const found = Object.entries(traces).filter(([, trace]) => members.some(({ name }) => trace.test(name)));
  return found.map(([name]) => toolComponent(name, undefined));
}

function machineComponent({
  platform,
  arch,
  image,
  workflow,
}: NonNullable<BuildRecord["machines"]>[number]): Component {
  const name = plainLine(image?.name ?? `${platform} ${arch}`, 200);
  const version = image && plainLine(image.version, 200);
  const told: readonly Property[] = [
    { name: "shipwheel:role", value: "machine" },
    { name: "shipwheel:platform", value: plainLine(`${platform} ${arch}`, 200) },
    ...(workflow === undefined ? [] : [{ name: "shipwheel:workflow", value: plainLine(workflow) }]),
  ];
  const ref = [name, version, arch, workflow].filter(Boolean).join("@");
  return { ref: `machine:${plainLine(ref)}`, type: "platform", name, ...(version && { version }), properties: told };
}
