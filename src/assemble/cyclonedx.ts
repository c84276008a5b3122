import type { Bill, Completeness, Component, Demand, Licences, Property, RequiredComponent } from "./bill.ts";

/** The bill as CycloneDX 1.6 (ECMA-424): `bom-1.6.schema.json` says what may stand where. */
export function cyclonedx(bill: Bill): object {
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: bill.serialNumber,
    version: 1,
    metadata: {
      ...(bill.timestamp !== undefined && { timestamp: bill.timestamp }),
      lifecycles: [{ phase: "build" }],
      tools: { components: [{ type: "application", name: "shipwheel", version: bill.toolVersion }] },
      component: component(bill.subject),
    },
    components: [...bill.contents.map(component), ...bill.requirements.map(required), ...bill.resolved.map(component)],
    dependencies: bill.edges.map(({ ref, dependsOn }) => ({ ref, ...filled("dependsOn", dependsOn) })),
    compositions: bill.completeness.map(composition),
    ...(bill.formulation.length > 0 && { formulation: [{ components: bill.formulation.map(component) }] }),
  };
}

function component(each: Component): object {
  return {
    type: each.type,
    "bom-ref": each.ref,
    ...filled(
      "authors",
      (each.authors ?? []).map((name) => ({ name })),
    ),
    name: each.name,
    version: each.version,
    description: each.description,
    "mime-type": each.mediaType,
    ...filled(
      "hashes",
      (each.hashes ?? []).map(({ algorithm, value }) => ({ alg: algorithm, content: value })),
    ),
    ...(each.licences && { licenses: licences(each.licences) }),
    purl: each.purl,
    ...filled("externalReferences", each.links ?? []),
    ...(each.excluded && { scope: "excluded" }),
    ...(each.occurrences && { evidence: { occurrences: each.occurrences.map((location) => ({ location })) } }),
    ...filled("properties", each.properties ?? []),
  };
}

function required(each: RequiredComponent): object {
  const properties = [{ name: "shipwheel:external", value: "true" }, ...each.demands.flatMap(demand)];
  return { ...component({ ...each, properties }), scope: each.optional ? "optional" : "required" };
}

function demand({ text, extras, specifier, range, marker }: Demand): readonly Property[] {
  return [
    { name: "shipwheel:requirement", value: text },
    ...extras.map((value) => ({ name: "shipwheel:requirement:extra", value })),
    ...(specifier === undefined ? [] : [{ name: "shipwheel:requirement:specifier", value: specifier }]),
    ...(range === undefined ? [] : [{ name: "shipwheel:requirement:range", value: range }]),
    ...(marker === undefined ? [] : [{ name: "shipwheel:requirement:marker", value: marker }]),
  ];
}

/** One expression, or a list of names: never both. */
function licences(declared: Licences): readonly object[] {
  const acknowledgement = "declared";
  if (declared.kind === "expression") return [{ expression: declared.expression, acknowledgement }];
  return declared.names.map((name) => ({ license: { name, acknowledgement } }));
}

function composition({ of, aggregate, refs }: Completeness): object {
  return { aggregate, [of]: refs };
}

function filled(key: string, list: readonly unknown[]): object {
  return list.length === 0 ? {} : { [key]: list };
}
