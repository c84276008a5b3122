import { formatMarker } from "../python/marker.ts";
import type { Marker, MarkerTerm } from "../python/marker-syntax.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import { formatSpecifiers } from "../python/specifier.ts";
import type { Demand, RequiredComponent } from "./bill.ts";
import type { Identity } from "./identity.ts";
import { packageUrl } from "./package-url.ts";
import { plainText } from "./plain-text.ts";
import type { ReleasedFile } from "./released-file.ts";
import { versionRange, versionRangeOfAny } from "./version-range.ts";

interface Declared {
  readonly text: string;
  readonly requirement: Requirement;
}

/**
 * The projects that the files require, sorted by name, each once: without a version, for none was chosen.
 *
 * Each has its Requires-Dist as written and in parts. What only extras ask for is optional. A requirement of the project's own extras is none of another project, and a line that is no requirement is left out.
 */
export function requiredComponents(identity: Identity, files: readonly ReleasedFile[]): readonly RequiredComponent[] {
  const byName = new Map<string, Map<string, Declared>>();
  for (const declared of files.flatMap((file) => requirementsOf(identity, file))) {
    const name = normalizeName(declared.requirement.name);
    const texts = byName.get(name) ?? new Map();
    byName.set(name, texts.set(declared.text, declared));
  }
  return [...byName.keys()].sort().map((name) => dependency(name, [...(byName.get(name)?.values() ?? [])]));
}

/** The references of one file's dependencies, sorted. */
export function dependencyRefs(identity: Identity, file: ReleasedFile): readonly string[] {
  const names = requirementsOf(identity, file).map(({ requirement }) => normalizeName(requirement.name));
  return [...new Set(names)].sort().map((name) => packageUrl({ name }));
}

function requirementsOf({ normalizedName }: Identity, { metadata }: ReleasedFile): Declared[] {
  return (metadata["requires-dist"] ?? []).flatMap((text) => {
    const requirement = parseRequirement(text);
    if (requirement === undefined || normalizeName(requirement.name) === normalizedName) return [];
    return [{ text: plainText(text), requirement }];
  });
}

function dependency(name: string, declared: readonly Declared[]): RequiredComponent {
  const purl = packageUrl({ name });
  const sorted = declared.toSorted((one, other) => (one.text < other.text ? -1 : 1));
  const isOfIndex = sorted.every(({ requirement }) => requirement.url === undefined);
  const range = isOfIndex ? versionRangeOfAny(sorted.map(({ requirement }) => requirement.specifiers)) : undefined;
  return {
    ref: purl,
    type: "library",
    name,
    purl,
    optional: sorted.every(({ requirement }) => isOfExtras(requirement.marker)),
    ...(range !== undefined && { range }),
    demands: sorted.map(demandOf),
  };
}

function demandOf({ text, requirement }: Declared): Demand {
  const { extras, specifiers, url, marker } = requirement;
  const range = url === undefined ? versionRange(specifiers) : undefined;
  return {
    text,
    extras,
    ...(specifiers.length > 0 && { specifier: formatSpecifiers(specifiers) }),
    ...(range !== undefined && { range }),
    ...(marker !== undefined && { marker: plainText(formatMarker(marker)) }),
  };
}

/** Whether a marker cannot hold unless an extra is asked for: in each of its alternatives some term names one. */
function isOfExtras(marker: Marker | undefined): boolean {
  return marker?.alternatives.every((terms) => terms.some(namesExtra)) ?? false;
}

function namesExtra(term: MarkerTerm): boolean {
  if (term.kind === "group") return isOfExtras(term);
  const [variable] = [term.left, term.right].filter(({ kind }) => kind === "variable");
  if (variable?.value === "extra") return term.operator === "==" && ![term.left, term.right].some(isEmptyText);
  return variable?.value === "extras" && term.operator === "in";
}

function isEmptyText({ kind, value }: { readonly kind: string; readonly value: string }): boolean {
  return kind === "text" && value === "";
}
