import type { Component, Demand, LicenceFile, Licences, Link, Property, RequiredComponent } from "./bill.ts";
import { pathReference } from "./link.ts";

export type CycloneDxVersion = "1.6" | "1.7";

/** A component as CycloneDX has it. */
export function cyclonedxComponent(component: Component): object {
  const { authors = [], hashes = [], links = [], occurrences = [], properties = [] } = component;
  const [author] = authors;
  const references = [...links.map(reference), ...(component.licenceFiles ?? []).map(licenceReference)];
  return {
    type: component.type,
    "bom-ref": component.ref,
    ...(author !== undefined && { supplier: { name: author } }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    name: component.name,
    version: component.version,
    description: component.description,
    "mime-type": component.mediaType,
    ...(component.excluded && { scope: "excluded" }),
    ...(hashes.length > 0 && { hashes: hashes.map(({ algorithm, value }) => ({ alg: algorithm, content: value })) }),
    ...(component.licences && { licenses: licences(component.licences) }),
    purl: component.purl,
    ...(references.length > 0 && { externalReferences: references }),
    ...(occurrences.length > 0 && { evidence: { occurrences: occurrences.map((location) => ({ location })) } }),
    ...(properties.length > 0 && { properties }),
  };
}

/** What is needed and not contained: since 1.7 there are words for it, before that a property says it. */
export function requiredComponent(required: RequiredComponent, specVersion: CycloneDxVersion): object {
  const demands = required.demands.flatMap(demandProperties);
  const scope = required.optional ? "optional" : "required";
  if (specVersion === "1.6") {
    const properties = [{ name: "shipwheel:external", value: "true" }, ...demands];
    return { ...cyclonedxComponent({ ...required, properties }), scope };
  }
  return {
    ...cyclonedxComponent({ ...required, properties: demands }),
    ...(required.range !== undefined && { versionRange: required.range }),
    isExternal: true,
    scope,
  };
}

/** What a lock file has chosen is no content either; its properties say that it is an example. */
export function exampleComponent(resolved: Component, specVersion: CycloneDxVersion): object {
  return { ...cyclonedxComponent(resolved), ...(specVersion === "1.6" ? {} : { isExternal: true }) };
}

function demandProperties({ text, extras, specifier, range, marker }: Demand): readonly Property[] {
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

function reference({ type, url, comment, sha256 }: Link): object {
  return { type, url, comment, ...(sha256 !== undefined && hashed(sha256)) };
}

function licenceReference({ path, sha256 }: LicenceFile): object {
  return { type: "license", url: pathReference(path), comment: "licence file", ...hashed(sha256) };
}

function hashed(sha256: string): object {
  return { hashes: [{ alg: "SHA-256", content: sha256 }] };
}
