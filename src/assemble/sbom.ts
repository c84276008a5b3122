import type { BuildRecord } from "../documents/build-record.ts";
import type { Plan } from "../documents/plan.ts";
import { bundledComponents, fileComponent, projectComponent, toolComponent } from "./component.ts";
import type { BillOfMaterials, Component, Dependency } from "./cyclonedx.ts";
import { dependencyComponents, dependencyRefs } from "./dependency.ts";
import type { Identity } from "./identity.ts";
import type { ReleasedFile } from "./released-file.ts";
import { serialNumber } from "./serial-number.ts";

/** How a release was made, as far as its SBOMs tell. */
export interface Making {
  readonly plan?: { readonly document: Plan };
  readonly records: readonly BuildRecord[];
  readonly toolVersion: string;
}

export interface ListedBill {
  /** Relative to the bundle. */
  readonly path: string;
  readonly bill: BillOfMaterials;
}

/**
 * The SBOMs of a release: one of it as a whole, and one of each distribution with what is bundled in it. CycloneDX 1.6.
 *
 * What a wheel requires is not in it, so dependencies are components without a version, marked as external. The same files, plan and records give
 * the same bytes: serial numbers come from names and hashes, the time is the commit's, every list is sorted.
 */
export function billsOfMaterials(identity: Identity, files: readonly ReleasedFile[], making: Making): ListedBill[] {
  return [
    { path: "sbom/release.cdx.json", bill: releaseBill(identity, files, making) },
    ...files.map((file) => ({ path: `sbom/${file.name}.cdx.json`, bill: fileBill(identity, file, making) })),
  ];
}

function releaseBill(identity: Identity, files: readonly ReleasedFile[], making: Making): BillOfMaterials {
  const wheels = files.filter(({ kind }) => kind === "wheel");
  const sources = wheels.length > 0 ? wheels : files;
  const project = projectComponent(identity, sources[0]?.metadata ?? {});
  const parts = files.map((file) => fileComponent(identity, file));
  const requirements = dependencyComponents(identity, sources);
  const edges = [
    { ref: refOf(project), dependsOn: requirements.map(refOf) },
    ...files.map((file, index) => ({ ref: refOf(parts[index]), dependsOn: dependencyRefs(identity, file) })),
  ];
  return bill("release", files, making, { component: project, parts, requirements, edges });
}

function fileBill(identity: Identity, file: ReleasedFile, making: Making): BillOfMaterials {
  const component = { ...projectComponent(identity, file.metadata), ...fileComponent(identity, file) };
  const ref = refOf(component);
  const requirements = dependencyComponents(identity, [file]);
  const edges = [{ ref, dependsOn: requirements.map(refOf) }];
  return bill("distribution", [file], making, { component, parts: bundledComponents(file, ref), requirements, edges });
}

interface Contents {
  /** What the bill is about. */
  readonly component: Component;
  /** What it consists of: all of it. */
  readonly parts: readonly Component[];
  /** What it requires of others. */
  readonly requirements: readonly Component[];
  readonly edges: readonly Dependency[];
}

function bill(about: string, files: readonly ReleasedFile[], making: Making, contents: Contents): BillOfMaterials {
  const { component, parts, requirements, edges } = contents;
  const depending = new Set(edges.map(({ ref }) => ref));
  const leaves = [...parts, ...requirements].map(refOf).filter((ref) => !depending.has(ref));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: serialNumber([about, ...files.map(({ name, sha256 }) => `${sha256}  ${name}`)].join("\n")),
    version: 1,
    metadata: {
      ...timestamp(making.plan?.document.source.epoch),
      lifecycles: [{ phase: "build" }],
      tools: { components: [toolComponent({ name: "shipwheel", version: making.toolVersion })] },
      component,
    },
    components: [...parts, ...requirements],
    dependencies: [...edges, ...leaves.sort().map((ref) => ({ ref }))],
    compositions: [
      { aggregate: "complete", assemblies: [refOf(component)] },
      { aggregate: "incomplete", dependencies: [...depending] },
    ],
    ...formulation(making.records),
  };
}

function refOf(component: Component | undefined): string {
  return component?.["bom-ref"] ?? "";
}

// A date-time of RFC 3339 has a year of four digits.
const LAST_SECOND = 253_402_300_799;

function timestamp(epoch: number | undefined): { readonly timestamp?: string } {
  if (epoch === undefined || !(epoch >= 0 && epoch <= LAST_SECOND)) return {};
  return { timestamp: new Date(epoch * 1000).toISOString() };
}

function formulation(records: readonly BuildRecord[]): Pick<BillOfMaterials, "formulation"> {
  const tools = new Map(
    records.flatMap((record) => record.tools).map((tool) => [`${tool.name} ${tool.version}`, tool]),
  );
  const components = [...tools.keys()].sort().flatMap((key) => tools.get(key) ?? []);
  return components.length === 0 ? {} : { formulation: [{ components: components.map(toolComponent) }] };
}
