import type { Machine } from "./binary.ts";

/** What the file name of an extension module says of the Pythons that import it (PEP 3149). */
export interface ExtensionName {
  /** The path without its suffixes: the same for all variants of a module. */
  readonly module: string;
  /** `any` for a plain `.so` or `.pyd`, which every Python of its system tries. */
  readonly python: "any" | "abi3" | NamedPython;
  /** Absent where the name does not say it. */
  readonly machine?: Machine;
  readonly system?: "linux" | "darwin" | "win" | "other";
}

interface NamedPython {
  /** As in wheel tags: `cp311`, `pp310`. */
  readonly tag: string;
  readonly freeThreaded: boolean;
}

const FILE = /^(?<module>(?:.*\/)?[^./]+)(?:\.(?<soabi>[^./]+))?\.(?:so|pyd)$/;
const CPYTHON = /^cpython-(?<version>\d{2,3})(?<flags>[a-z]*)(?:-(?<platform>.+))?$/;
const WINDOWS = /^cp(?<version>\d{2,3})(?<flags>t?)-(?<platform>win.*)$/;
const PYPY = /^pypy(?<version>\d{2,3})-pp\d+-(?<platform>.+)$/;

/** Reads the path of a module. `undefined` when it is no name that Python imports: `libz.1.so`, `x.dll`. */
export function parseExtensionName(path: string): ExtensionName | undefined {
  const { module, soabi } = FILE.exec(path)?.groups ?? {};
  if (module === undefined) return undefined;
  if (soabi === undefined) return { module, python: "any" };
  if (/^abi3t?$/.test(soabi)) return { module, python: "abi3" };
  const cpython = (CPYTHON.exec(soabi) ?? WINDOWS.exec(soabi))?.groups;
  const { version, flags = "", platform } = cpython ?? PYPY.exec(soabi)?.groups ?? {};
  if (version === undefined) return undefined;
  const python = { tag: `${cpython === undefined ? "pp" : "cp"}${version}`, freeThreaded: flags.includes("t") };
  return { module, python, ...platformOf(platform) };
}

function platformOf(platform: string | undefined): Pick<ExtensionName, "machine" | "system"> {
  if (platform === undefined) return {};
  if (platform === "darwin") return { system: "darwin" };
  const windows = /^win(?:32$|_(?<arch>\w+))/.exec(platform);
  if (windows !== null) return { system: "win", machine: MACHINES.get(windows.groups?.arch ?? "win32") ?? platform };
  const linux = /^(?<arch>\w+)-linux-(?:gnu|musl)\w*$/.exec(platform)?.groups;
  if (linux?.arch === undefined) return { system: "other" };
  return { system: "linux", machine: MACHINES.get(linux.arch) ?? linux.arch };
}

/** Where a name of a processor is not the one that we use. */
const MACHINES: ReadonlyMap<string, Machine> = new Map([
  ["win32", "i686"],
  ["amd64", "x86_64"],
  ["arm64", "aarch64"],
  ["i386", "i686"],
  ["i586", "i686"],
  ["armv7l", "arm"],
  ["armv6l", "arm"],
  ["powerpc64le", "ppc64le"],
  ["powerpc64", "ppc64"],
  // PyPy's own.
  ["x86", "i686"],
  ["ppc_64", "ppc64le"],
]);
