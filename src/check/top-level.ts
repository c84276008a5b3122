const IDENTIFIER = /^[\p{XIDS}_]\p{XIDC}*$/u;
/** `name.py`, or an extension module under any of the tags that Python looks for: `name.cpython-311-x86_64-linux-gnu.so`, `name.pyd`. */
const MODULE = /^(?<name>[^./]+)(?:\.py|(?:\.[^./]+)?\.(?:so|pyd))$/;
const LIBRARY_ROOT = /^[^/]+\.data\/(?:purelib|platlib)\//;
const NOT_A_PACKAGE = /^[^/]+\.(?:dist-info|data|libs)\//;

/**
 * The names that `import` finds once a wheel with these members is installed, sorted: modules, packages, and namespaces with a module
 * somewhere below them.
 */
export function importableNames(members: readonly string[]): readonly string[] {
  const names = installedPaths(members)
    .map(importedName)
    .filter((name) => IDENTIFIER.test(name) && name !== "__init__");
  return [...new Set(names)].sort();
}

/**
 * What to import to see that a wheel with these members works: the importable names, but of a namespace, which imports whatever lies in it,
 * the first packages below it. Sorted.
 */
export function importedModules(members: readonly string[]): readonly string[] {
  const packages = new Set(installedPaths(members).flatMap((path) => /^(.+)\/__init__\.py$/.exec(path)?.[1] ?? []));
  const below = new Map<string, string[]>();
  for (const folder of packages) {
    const parts = folder.split("/");
    if (!parts.every((part) => IDENTIFIER.test(part)) || parts.some(isAside)) continue;
    const [namespace = ""] = parts;
    const isFirst = !parts.some((_, depth) => depth > 0 && packages.has(parts.slice(0, depth).join("/")));
    if (isFirst && parts.length > 1) below.set(namespace, [...(below.get(namespace) ?? []), parts.join(".")]);
  }
  return importableNames(members)
    .flatMap((name) => below.get(name) ?? [name])
    .sort();
}

/** Tests and examples may need what users do not have. */
function isAside(folder: string): boolean {
  return /^(tests?|testing|examples?|docs)$/.test(folder);
}

/** The paths below the folder of packages that members of a wheel are installed to. */
export function installedPaths(members: readonly string[]): readonly string[] {
  return members.map((member) => member.replace(LIBRARY_ROOT, "")).filter((path) => !NOT_A_PACKAGE.test(path));
}

function importedName(path: string): string {
  const parts = path.split("/");
  const module = MODULE.exec(parts.at(-1) ?? "")?.groups?.name ?? "";
  if (module === "") return "";
  return parts.slice(0, -1).every((part) => IDENTIFIER.test(part))
    ? parts.length > 1
      ? (parts[0] ?? "")
      : module
    : "";
}
