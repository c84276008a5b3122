import { normalizeName } from "../python/name.ts";

/** A package URL that others wrote, and whether it names something that lay on the machine where it was written. */
export interface ForeignPurl {
  readonly purl: string;
  /** A folder of the project itself, which no registry has under this name. */
  readonly local: boolean;
}

const LONGEST = 1000;
const PURL =
  /^pkg:(?<type>[a-z][a-z0-9.+-]*)\/(?<path>[\w.~!$&'()*+,;=:@%/-]+)(?:\?(?<qualifiers>[^#\s]*))?(?:#(?<subpath>[\w.~%/+-]+))?$/i;
const QUALIFIER = /^[a-z][a-z0-9._-]*=[\w.~!$'()*+,;:@%/?-]+$/i;
/** A file's URL, an absolute path of either kind, credentials before a host. */
const OF_A_MACHINE = /^(?:[a-z0-9+]+\+)?file:|^\/|^[a-z]:[\\/]|:\/\/[^/]*@/i;

/**
 * A package URL (ECMA-427) out of somebody else's bill, without what tells of a machine; the names of PyPI in their normalised form.
 *
 * `undefined` where it is none.
 */
export function foreignPurl(text: string): ForeignPurl | undefined {
  const groups = text.length > LONGEST ? undefined : PURL.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { type = "", path = "", qualifiers = "", subpath = "" } = groups;
  const written = qualifiers.split("&").filter((each) => QUALIFIER.test(each));
  const kept = written.filter((each) => !OF_A_MACHINE.test(qualifierValue(each)));
  const local = written.some((each) => /^(?:[a-z0-9+]+\+)?file:/i.test(qualifierValue(each)));
  const purl = [
    `pkg:${type.toLowerCase()}/${type.toLowerCase() === "pypi" ? normalizedPath(path) : path}`,
    kept.length === 0 ? "" : `?${kept.sort().join("&")}`,
    subpath === "" || local ? "" : `#${subpath}`,
  ];
  return { purl: purl.join(""), local };
}

function qualifierValue(qualifier: string): string {
  const value = qualifier.slice(qualifier.indexOf("=") + 1);
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function normalizedPath(path: string): string {
  const [name = "", ...version] = path.split("@");
  return [normalizeName(name), ...version].join("@");
}
