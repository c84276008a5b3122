import licenses from "../../data/licenses.json" with { type: "json" };
import type { LicenseRule } from "../config/licenses.ts";
import { type CodedProblem, problem } from "../errors.ts";

/**
 * What is denied and is no licence: a misspelled identifier would deny nothing.
 *
 * A name of several words may be one that metadata has, as a classifier is.
 */
export function unknownDenials(rule: LicenseRule | undefined): readonly CodedProblem[] {
  if (rule === undefined) return [];
  const known = new Set(licenses.licenses);
  const exceptions = new Set(licenses.exceptions);
  const unknown = rule.deny.filter((text) => {
    const [license = "", word, exception, ...others] = text.toLowerCase().trim().split(/\s+/);
    if (word === undefined) return !known.has(license.replace(/\+$/, "")) && !license.startsWith("licenseref-");
    return word === "with" && others.length === 0 && !(known.has(license) && exceptions.has(exception ?? ""));
  });
  return unknown.length === 0 ? [] : [problem("SW-LICENSE-DENY", unknown.join(", "), { where: rule.where })];
}
