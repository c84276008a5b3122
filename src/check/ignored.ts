import type { IgnoreChoice } from "../config/ignore.ts";
import { nearestName } from "../config/nearest-name.ts";
import type { CheckedFile } from "../documents/distribution.ts";
import type { Finding } from "../documents/finding.ts";
import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { isRefusal } from "./distribution.ts";
import { findingCodes } from "./finding-texts.ts";

/** Codes of findings that count for nothing, with the reasons. */
export type Ignored = ReadonlyMap<string, string>;

/** Found by no rule: there is no file, or no description that an index could show. */
const REFUSALS = new Set([
  "SW-PATH-MISSING",
  "SW-PATH-FOREIGN",
  "SW-PATH-UNREADABLE",
  "SW-PATH-CHANGED",
  "SW-DESCRIPTION-MARKUP",
]);

/**
 * The codes that a project switches off.
 *
 * Throws SW-CONFIG-INVALID with each that is no code of a finding, and each that an index refuses files for: no wish of ours changes that.
 */
export function ignoredCodes(choices: readonly IgnoreChoice[]): Ignored {
  const [first, ...others] = choices.flatMap(faultOf);
  if (first !== undefined) throw ShipwheelError.of([first, ...others]);
  return new Map(choices.map(({ code, reason }) => [code, reason]));
}

function faultOf({ code, where }: IgnoreChoice): readonly CodedProblem[] {
  const codes = findingCodes();
  if (!codes.includes(code)) {
    const meant = nearestName(code, codes);
    const hint = meant === undefined ? "docs/errors.md has all codes." : `Did you mean \`${meant}\`?`;
    const offending = `tool.shipwheel.ignore has ${JSON.stringify(code)}, which is no code of a finding`;
    return [problem("SW-CONFIG-INVALID", offending, { where, hint })];
  }
  if (!REFUSALS.has(code) && !isRefusal(code)) return [];
  const offending = `tool.shipwheel.ignore has ${code}, and the index refuses files for it whatever we ignore`;
  return [problem("SW-CONFIG-INVALID", offending, { where, hint: "Mend what is found, and remove the line." })];
}

/** The same file, with its findings of these codes set aside. */
export function withoutIgnored<File extends CheckedFile>(file: File, ignored: Ignored): File {
  const reasonOf = ({ code }: Finding): string | undefined => ignored.get(code);
  const aside = file.findings.flatMap((finding) => {
    const reason = reasonOf(finding);
    return reason === undefined ? [] : [{ ...finding, reason }];
  });
  if (aside.length === 0) return file;
  return {
    ...file,
    findings: file.findings.filter((finding) => reasonOf(finding) === undefined),
    ignored: [...(file.ignored ?? []), ...aside],
  };
}
