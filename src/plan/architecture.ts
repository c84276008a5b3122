import { ShipwheelError } from "../errors.ts";
import type { BuildPlatform, CibuildwheelTable } from "./cibuildwheel-table.ts";

/** A machine that cibuildwheel runs on. */
export interface Host {
  readonly os: "linux" | "macos" | "windows";
  /** As its own system spells it: `x86_64`, `AMD64`, `aarch64`, `arm64`. */
  readonly machine: string;
  /** Whether an ARM machine runs programs of 32 bits as well. */
  readonly aarch32?: boolean;
}

/** What `archs` says, and where. */
interface WrittenArchitectures {
  readonly text: string;
  readonly origin: string;
}

/** Architectures of the same processor on the systems that have a name of their own for it; null where none is built for. */
const SYNONYMS: readonly Partial<Record<BuildPlatform, string | null>>[] = [
  { linux: "x86_64", macos: "x86_64", windows: "AMD64", android: "x86_64" },
  { linux: "i686", macos: null, windows: "x86" },
  { linux: "aarch64", macos: "arm64", windows: "ARM64", android: "arm64_v8a" },
];

/** A machine of 64 bits, and the one of 32 bits whose programs it runs. */
const NARROW: ReadonlyMap<string, string> = new Map([
  ["x86_64", "i686"],
  ["AMD64", "x86"],
  ["aarch64", "armv7l"],
]);

/**
 * The architectures that `archs` (`auto`, `native`, `all`, `x86_64,aarch64`) stands for on a platform, built on `host`.
 *
 * One that another platform alone has is nothing on this one. Throws SW-CIBUILDWHEEL-INVALID for one that none has.
 */
export function architecturesOf(
  { text, origin }: WrittenArchitectures,
  platform: BuildPlatform,
  host: Host,
  table: CibuildwheelTable,
): ReadonlySet<string> {
  const meaning = (word: string): readonly string[] => {
    if (word === "all") return table.architectures[platform];
    if (!["auto", "native", "auto64", "auto32"].includes(word)) return namedArchitecture(word, platform, table);
    const native = nativeArchitecture(platform, host, table);
    const own = table.translated.includes(word === "native" ? word : "auto") ? native : host.machine;
    if (own === undefined) return [];
    if (word === "native") return [own];
    return word === "auto" ? automatic(own, platform, table) : ofWidth(word, own, platform, host, table);
  };
  try {
    return new Set(text.split(/[\s,]+/).flatMap(meaning));
  } catch (cause) {
    throw new ShipwheelError("SW-CIBUILDWHEEL-INVALID", `${origin} = ${JSON.stringify(text)} for ${platform}`, {
      hint: `It has ${table.architectures[platform].join(", ")}, and auto, native, auto64, auto32, all.`,
      cause,
    });
  }
}

function namedArchitecture(word: string, platform: BuildPlatform, table: CibuildwheelTable): readonly string[] {
  const spelled = (arch: string) => (table.architecturesInAnyCase ? arch.toLowerCase() : arch);
  const found = table.architectures[platform].find((each) => spelled(each) === spelled(word));
  if (found !== undefined) return [found];
  if (Object.values(table.architectures).some((archs) => archs.some((each) => spelled(each) === spelled(word))))
    return [];
  throw new RangeError(`no platform has the architecture ${word}`);
}

/** What a platform calls the host's own processor; `undefined` when the host builds nothing for it. */
function nativeArchitecture(
  platform: BuildPlatform,
  { os, machine }: Host,
  table: CibuildwheelTable,
): string | undefined {
  if (!Object.values(table.architectures).some((archs) => archs.includes(machine))) {
    throw new RangeError(`cibuildwheel does not know the machine ${machine}`);
  }
  if (platform === "pyodide") return "wasm32";
  if (platform === "ios") {
    if (os !== "macos") return undefined;
    return machine === "x86_64" ? "x86_64_iphonesimulator" : "arm64_iphonesimulator";
  }
  const names = os === platform ? undefined : SYNONYMS.find((each) => each[os] === machine);
  const name = names === undefined ? machine : names[platform];
  return name === null ? undefined : (name ?? machine);
}

function automatic(native: string, platform: BuildPlatform, { autoAdds }: CibuildwheelTable): readonly string[] {
  const added = autoAdds[platform]?.[native];
  return added === undefined ? [native] : [native, added];
}

function ofWidth(
  word: string,
  native: string,
  platform: BuildPlatform,
  { aarch32 = false }: Host,
  { auto32HasArmv7l }: CibuildwheelTable,
): readonly string[] {
  const isNarrow = native === "wasm32" || [...NARROW.values()].includes(native);
  if (isNarrow) return word === "auto32" ? [native] : [];
  if (word === "auto64") return [native];
  const narrow = platform === "linux" || platform === "windows" ? NARROW.get(native) : undefined;
  return narrow === undefined || (native === "aarch64" && !(aarch32 && auto32HasArmv7l)) ? [] : [narrow];
}
