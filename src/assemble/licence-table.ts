import type { Manifest } from "../documents/manifest.ts";
import type { CodedProblem } from "../errors.ts";
import { problem } from "../errors.ts";
import { licenseKey, unavoidableLicenses } from "../python/license-choice.ts";
import type { Bill, Component, Licences } from "./bill.ts";
import { isSpdx } from "./licence.ts";

export type LicenceRow = NonNullable<Manifest["licences"]>[number];

/**
 * The licences of what the release consists of: the project itself first, then what others made of it, by name.
 *
 * What is only required is no part of it, and neither metadata nor lock files tell licences of that.
 */
export function licenceTable(bills: readonly Bill[]): readonly LicenceRow[] {
  const rows = new Map<string, LicenceRow & { readonly isOwn: boolean }>();
  for (const bill of bills) {
    if (bill.about === "release") continue;
    for (const component of [bill.subject, ...bill.contents]) {
      if (component.excluded === true) continue;
      const isOwn = component === bill.subject;
      const row = rowOf(isOwn ? { ...component, name: subjectName(bills, component) } : component);
      const key = [isOwn, row.name, row.version, row.licence].join("\n");
      const files = [...(rows.get(key)?.files ?? []), bill.about];
      rows.set(key, { ...row, files, isOwn });
    }
  }
  const sorted = [...rows.values()].sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || byName(one, other));
  return sorted.map(({ isOwn: _, ...row }) => row);
}

function subjectName([release]: readonly Bill[], component: Component): string {
  return release?.subject.name ?? component.name;
}

function rowOf({ name, version, licences }: Component): Omit<LicenceRow, "files"> {
  const licence = textOf(licences);
  return {
    name,
    ...(version !== undefined && { version }),
    licence,
    spdx: licences?.kind === "expression" && isSpdx(licence),
  };
}

function textOf(licences: Licences | undefined): string {
  if (licences === undefined) return "";
  return licences.kind === "expression" ? licences.expression : licences.names.join("; ");
}

function byName(one: LicenceRow, other: LicenceRow): number {
  const [left, right] = [`${one.name} ${one.version ?? ""}`, `${other.name} ${other.version ?? ""}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

export interface LicenceVerdict {
  readonly errors: readonly CodedProblem[];
  readonly warnings: readonly CodedProblem[];
}

/** What the project's own rule says of the table: what it denies, and what it cannot be held against. Nothing where nothing is denied. */
export function deniedLicences(table: readonly LicenceRow[], deny: readonly string[]): LicenceVerdict {
  if (deny.length === 0) return { errors: [], warnings: [] };
  const denied = new Set(deny.map(licenseKey));
  const errors: CodedProblem[] = [];
  const unknown: string[] = [];
  for (const row of table) {
    const named = row.version === undefined ? row.name : `${row.name} ${row.version}`;
    const bad = offending(row, denied);
    if (bad === undefined) unknown.push(row.licence === "" ? named : `${named} (${row.licence})`);
    else if (bad.length > 0) {
      errors.push(problem("SW-LICENSE-DENIED", `${named} is under ${row.licence}, and ${bad.join(", ")} is denied`));
    }
  }
  const warnings = unknown.length === 0 ? [] : [problem("SW-LICENSE-UNKNOWN", unknown.join(", "))];
  return { errors, warnings };
}

/** The licences that are denied; `undefined` where nobody can say. A name that is no SPDX expression can be denied as it is written. */
function offending({ licence, spdx }: LicenceRow, denied: ReadonlySet<string>): readonly string[] | undefined {
  if (spdx) return unavoidableLicenses(licence, denied)?.map((each) => each);
  const bad = licence.split("; ").filter((name) => denied.has(licenseKey(name)));
  return bad.length > 0 ? bad : undefined;
}
