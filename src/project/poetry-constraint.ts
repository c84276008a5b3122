import { contains, parseSpecifiers } from "../python/specifier.ts";
import { parseVersion } from "../python/version.ts";

const LONGEST = 500;

/**
 * Poetry's constraint (`^3.9`, `~3.9`, `3.9.*`, `>=3.9 <4`) as specifiers of PEP 440, in the words of poetry-core; empty for every version.
 *
 * `undefined` for alternatives (`||`), which have none, and for what is no constraint.
 */
export function poetrySpecifiers(constraint: string): string | undefined {
  const clauses = clausesOf(constraint);
  return clauses?.map(({ operator, version }) => `${operator}${version}`).join(",");
}

/** One bound: `>=` and `3.9`; `==` and `3.9.*`. */
interface Clause {
  readonly operator: string;
  readonly version: string;
}

function clausesOf(constraint: string): readonly Clause[] | undefined {
  if (constraint.length > LONGEST || constraint.includes("|")) return undefined;
  const spelled = constraint
    .trim()
    .replace(/,\s*$/, "")
    .replace(/(\^|~=?|[<>=!]=?|===)\s+/g, "$1");
  const clauses = spelled.split(/\s*,\s*|\s+/).map(boundsOf);
  return clauses.every((each) => each !== undefined) ? clauses.flat() : undefined;
}

function boundsOf(text: string): readonly Clause[] | undefined {
  if (text === "" || /^v?[xX*](?:\.[xX*])*$/.test(text)) return [];
  const match = /^(\^|~=?|[<>=!]=|[<>=])?v?(\d+(?:\.\d+)*)((?:\.\*)?)([-._+a-z0-9]*)$/i.exec(text);
  if (match === null || parseVersion(`${match[2]}${match[4]}`) === undefined) return undefined;
  const [, operator = "==", release = "", any = "", suffix = ""] = match;
  const version = `${release}${any}${suffix}`;
  if (operator === "^" || operator === "~" || operator === "~=") {
    return any === ""
      ? [
          { operator: ">=", version },
          { operator: "<", version: upper(operator, release) },
        ]
      : undefined;
  }
  return [{ operator: operator === "=" ? "==" : operator, version }];
}

/** The first version that is out of reach: `^1.2.3` ends at 2.0.0, `^0.2.3` at 0.3.0, `~1.2.3` at 1.3.0, `~=1.2` at 2.0. */
function upper(operator: string, release: string): string {
  const numbers = release.split(".").map(BigInt);
  const last = numbers.length - 1;
  const nonZero = numbers.findIndex((number) => number > 0n);
  const fixed =
    operator === "^" ? (nonZero < 0 ? last : nonZero) : Math.min(last, operator === "~=" && last === 1 ? 0 : 1);
  return numbers.map((number, index) => (index < fixed ? number : index === fixed ? number + 1n : 0n)).join(".");
}

const PYTHONS = ["2.7", ...Array.from({ length: 16 }, (_, minor) => `3.${minor}`)];

/** The Pythons of a project as Requires-Python; of alternatives, the lowest and those between that are left out, as poetry-core has them. */
export function poetryRequiresPython(constraint: string): string | undefined {
  if (!constraint.includes("|")) return poetrySpecifiers(bareMinor(constraint));
  const ranges = constraint.split(/\|\|?/).map((each) => parseSpecifiers(poetrySpecifiers(bareMinor(each)) ?? "-"));
  if (!ranges.every((range) => range !== undefined)) return undefined;
  const isIn = (python: string) =>
    ranges.some((range) => contains(range, `${python}.0`) || contains(range, `${python}.50`));
  const lowest = PYTHONS.find(isIn);
  if (lowest === undefined) return undefined;
  return [`>=${lowest}`, ...PYTHONS.filter((python) => !isIn(python)).map((python) => `!=${python}.*`)].join(",");
}

/** A Python without an operator means every release of that series. */
function bareMinor(constraint: string): string {
  const bare = /^\s*(\d+)(\.\d+)?\s*$/.exec(constraint);
  return bare === null ? constraint : bare[2] === undefined ? `^${bare[1]}.0` : `~${bare[1]}${bare[2]}`;
}

/** What `python = "..."` of a dependency means as a marker; empty where it is any Python. */
export function pythonMarker(constraint: string): string | undefined {
  if (constraint.length > LONGEST) return undefined;
  const alternatives = constraint.split(/\|\|?/).map((each) => clausesOf(each));
  if (!alternatives.every((each) => each !== undefined)) return undefined;
  if (alternatives.some((each) => each.length === 0)) return "";
  const texts = alternatives.map((clauses) => clauses.map(comparisonOf).join(" and "));
  return texts.length === 1 ? (texts[0] ?? "") : texts.map((text) => `(${text})`).join(" or ");
}

/** `python_version` has two numbers: a bound with three, or one that two do not tell, is of the full version. */
function comparisonOf({ operator, version }: Clause): string {
  const isFull = version.replace(/\.\*$/, "").split(".").length > 2 || operator === ">" || operator === "<=";
  const padded =
    operator === ">" || operator === "<="
      ? `${version}${".0".repeat(3 - Math.min(3, version.split(".").length))}`
      : version;
  return `${isFull ? "python_full_version" : "python_version"} ${operator} "${padded}"`;
}

/** What `platform = "..."` of a dependency means as a marker. */
export function platformMarker(constraint: string): string | undefined {
  if (constraint.length > LONGEST) return undefined;
  const names = constraint.split(/\s*\|\|?\s*/).map((each) => /^(==|!=)?\s*([\w-]+)$/.exec(each.trim()));
  if (!names.every((name) => name !== null)) return undefined;
  return names.map(([, operator = "==", name]) => `sys_platform ${operator} "${name}"`).join(" or ");
}
