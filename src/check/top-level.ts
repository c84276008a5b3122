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
  const names = members
    .map((member) => member.replace(LIBRARY_ROOT, ""))
    .filter((path) => !NOT_A_PACKAGE.test(path))
    .map(importedName)
    .filter((name) => IDENTIFIER.test(name) && name !== "__init__");
  return [...new Set(names)].sort();
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
