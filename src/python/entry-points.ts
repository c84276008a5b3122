import { strip } from "./white-space.ts";

/** Groups, each with its names and the objects that they refer to. */
export type EntryPoints = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type EntryPointsReading =
  | { readonly kind: "entry-points"; readonly groups: EntryPoints }
  | { readonly kind: "unreadable"; readonly because: string };

interface Reading {
  readonly groups: Map<string, Map<string, string[]>>;
  group: Map<string, string[]> | undefined;
  value: string[] | undefined;
  indent: number;
}

/**
 * Reads entry_points.txt as Python's `configparser` does with `=` as the only delimiter: case kept, nothing twice, values that go on over
 * indented lines (entry points specification, "File format"). `unreadable` names the line where it stops.
 */
export function parseEntryPoints(text: string): EntryPointsReading {
  const reading: Reading = { groups: new Map(), group: undefined, value: undefined, indent: 0 };
  for (const [at, line] of text.split("\n").entries()) {
    const problem = readLine(reading, line);
    if (problem !== undefined)
      return { kind: "unreadable", because: `line ${at + 1} ${problem}: ${strip(line).slice(0, 80)}` };
  }
  const groups = [...reading.groups].map(([name, options]) => [name, joined(options)] as const);
  return { kind: "entry-points", groups: Object.fromEntries(groups) };
}

function joined(options: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...options].map(([name, lines]) => [name, strip(lines.join("\n"))]));
}

function readLine(reading: Reading, line: string): string | undefined {
  const text = strip(line);
  if (text.startsWith("#") || text.startsWith(";")) return undefined;
  if (text === "") {
    reading.value?.push("");
    return undefined;
  }
  const indent = line.indexOf(text.charAt(0));
  if (reading.value !== undefined && indent > reading.indent) {
    reading.value.push(text);
    return undefined;
  }
  reading.indent = indent;
  const header = /^\[(.+)\]/s.exec(text)?.[1];
  return header === undefined ? addOption(reading, text) : addGroup(reading, header);
}

function addGroup(reading: Reading, name: string): string | undefined {
  // DEFAULT is configparser's own, and may stand as often as it likes.
  if (reading.groups.has(name) && name !== "DEFAULT") return "names a group that there was before";
  reading.group = reading.groups.get(name) ?? new Map();
  reading.groups.set(name, reading.group);
  reading.value = undefined;
  return undefined;
}

function addOption(reading: Reading, text: string): string | undefined {
  const { group } = reading;
  if (group === undefined) return "comes before the first group";
  const equals = text.indexOf("=");
  if (equals === -1) return "has no =";
  const name = strip(text.slice(0, equals));
  if (name === "") return "has no name before the =";
  if (group.has(name)) return "names an entry point that there was before";
  reading.value = [strip(text.slice(equals + 1))];
  group.set(name, reading.value);
  return undefined;
}
