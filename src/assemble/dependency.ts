import { formatMarker } from "../python/marker.ts";
import type { Marker, MarkerTerm } from "../python/marker-syntax.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import { formatSpecifiers, type Specifier } from "../python/specifier.ts";
import type { Demand, RequiredComponent } from "./bill.ts";
import type { Identity } from "./identity.ts";
import { packageUrl } from "./package-url.ts";
import { plainText } from "./plain-text.ts";
import type { ReleasedFile } from "./released-file.ts";
import { versionRange, versionRangeOfAny } from "./version-range.ts";

/** What the files of a release require: each line is read once, however many of them have it. */
export interface Needs {
  /**
   * The projects that the files require, sorted by name, each once: without a version, for none was chosen.
   *
   * Each has its Requires-Dist as written and in parts. What only extras ask for is optional. A requirement of the project's own extras is none of
   * another project, and a line that is no requirement is left out.
   */
  readonly components: (files: readonly ReleasedFile[]) => readonly RequiredComponent[];
  /** The references of one file's dependencies, sorted. */
  readonly refs: (file: ReleasedFile) => readonly string[];
}

interface Declared {
  readonly name: string;
  readonly demand: Demand;
  /** Where the versions are those of an index. */
  readonly specifiers?: readonly Specifier[];
  readonly optional: boolean;
}

export function needsOf({ normalizedName }: Identity): Needs {
  const read = new Map<string, Declared | undefined>();
  const declaredBy = ({ metadata }: ReleasedFile): readonly Declared[] =>
    (metadata["requires-dist"] ?? []).flatMap((text) => {
      if (!read.has(text)) read.set(text, declaredIn(text));
      const declared = read.get(text);
      return declared === undefined || declared.name === normalizedName ? [] : [declared];
    });
  return {
    components: (files) => {
      const byName = new Map<string, Set<Declared>>();
      for (const declared of files.flatMap(declaredBy)) {
        const known = byName.get(declared.name) ?? new Set();
        byName.set(declared.name, known.add(declared));
      }
      return [...byName.keys()].sort().map((name) => dependency(name, [...(byName.get(name) ?? [])]));
    },
    refs: (file) => [...new Set(declaredBy(file).map(({ name }) => packageUrl({ name })))].sort(),
  };
}

function declaredIn(text: string): Declared | undefined {
  const requirement = parseRequirement(text);
  if (requirement === undefined) return undefined;
  const { name, specifiers, url, marker } = requirement;
  return {
    name: normalizeName(name),
    demand: demandOf(text, requirement),
    ...(url === undefined && { specifiers }),
    optional: isOfExtras(marker),
  };
}

function demandOf(text: string, { extras, specifiers, url, marker }: Requirement): Demand {
  const range = url === undefined ? versionRange(specifiers) : undefined;
  return {
    text: plainText(text),
    extras,
    ...(specifiers.length > 0 && { specifier: formatSpecifiers(specifiers) }),
    ...(range !== undefined && { range }),
    ...(marker !== undefined && { marker: plainText(formatMarker(marker)) }),
  };
}

function dependency(name: string, declared: readonly Declared[]): RequiredComponent {
  const purl = packageUrl({ name });
  const range = commonRange(declared);
  return {
    ref: purl,
    type: "library",
    name,
    purl,
    optional: declared.every(({ optional }) => optional),
    ...(range !== undefined && { range }),
    demands: declared.map(({ demand }) => demand).sort((one, other) => (one.text < other.text ? -1 : 1)),
  };
}

function commonRange(declared: readonly Declared[]): string | undefined {
  const [first, ...others] = declared;
  if (others.length === 0) return first?.demand.range;
  const specifiers = declared.flatMap((each) => (each.specifiers === undefined ? [] : [each.specifiers]));
  return specifiers.length === declared.length ? versionRangeOfAny(specifiers) : undefined;
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
