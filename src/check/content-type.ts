import { LINE_END } from "../python/characters.ts";
import { strip } from "../python/white-space.ts";

/** Description-Content-Type as the index reads it: by Python's parser of mail headers, which goes on where it can. */
export interface ContentType {
  /** In lower case; `text/plain` for what is no type. */
  readonly type: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

interface Parameter {
  readonly name: string;
  /** RFC 2231 lets a value stand in several: `name*0`, `name*1`. */
  readonly section: number;
  /** RFC 2231: `name*=charset'language'percent-encoded`. */
  readonly extended: boolean;
  readonly value: string;
}

// Comments are passed as white space is; nobody nests them.
const SPACE = String.raw`(?:[ \t]|\((?:\\.|[^()\\])*\))*`;
const NAME = new RegExp(String.raw`^${SPACE}(?<name>[^()<>@,:;\\"\[\]/?=*'% \t]+)${SPACE}(?<rest>.*)$`, "s");
const MARKS = /^(?:\*(?<section>\d+))?(?<extended>\*)?=(?<value>.*)$/s;
const QUOTED = new RegExp(String.raw`^${SPACE}"(?<quoted>(?:\\.|[^"\\])*)"?(?<rest>.*)$`, "s");
const PLAIN = new RegExp(String.raw`^${SPACE}(?<plain>[^()<>@,:;\\"\[\]/?=*' \t]+)${SPACE}(?<rest>.*)$`, "s");
const LANGUAGE = /^'[^()<>@,:;\\"[\]/?=*'% \t]*'(?<rest>.*)$/s;

/** Reads a content type. `undefined` where Python's parser fails: on more than one line, and on a name that ends in an asterisk alone. */
export function parseContentType(text: string): ContentType | undefined {
  if (LINE_END.test(text.replace(new RegExp(`(?:${LINE_END.source})$`), ""))) return undefined;
  const [before = ""] = text.split(";", 1);
  const type = strip(before).toLowerCase();
  const parameters: Parameter[] = [];
  for (const part of partsOf(text.slice(before.length + 1))) {
    if (/\*$/.test(part) && NAME.exec(part)?.groups?.rest === "*") return undefined;
    const parameter = readParameter(part);
    if (parameter !== undefined) parameters.push(parameter);
  }
  return { type: type.split("/").length === 2 ? type : "text/plain", parameters: joined(parameters) };
}

/** Parted at the semicolons that stand in no quotes. */
function partsOf(text: string): readonly string[] {
  return text.match(/(?:"(?:\\.|[^"\\])*(?:"|$)|[^;"])+/gs) ?? [];
}

/** What cannot be read is passed over; what follows a good value is too. */
function readParameter(text: string): Parameter | undefined {
  const { name: written = "", rest = "" } = NAME.exec(text)?.groups ?? {};
  const name = strip(written);
  if (written === "") return undefined;
  if (rest === "") return { name, section: 0, extended: false, value: "" };
  const marks = MARKS.exec(rest)?.groups;
  if (marks === undefined) return undefined;
  const { section, extended, value: said = "" } = marks;
  const value = readValue(said, extended !== undefined && Number(section ?? 0) === 0);
  return value === undefined
    ? undefined
    : { name, section: Number(section ?? 0), extended: extended !== undefined, value };
}

function readValue(text: string, withCharset: boolean): string | undefined {
  const { quoted } = QUOTED.exec(text)?.groups ?? {};
  if (quoted !== undefined) return quoted.replace(/\\(.)/gs, "$1").replace(/[ \t]+/g, " ");
  const { plain, rest = "" } = PLAIN.exec(text)?.groups ?? {};
  const behind = plain === undefined ? text.replace(new RegExp(`^${SPACE}`, "s"), "") : rest;
  if (!behind.startsWith("'")) return withCharset && behind !== "" ? undefined : plain;
  const told = LANGUAGE.exec(behind)?.groups?.rest;
  if (told === undefined) return undefined;
  return QUOTED.exec(told)?.groups?.quoted ?? PLAIN.exec(told)?.groups?.plain;
}

/** Of two with the same name the first counts, unless they are sections of one; of names that differ in case, the last. */
function joined(parameters: readonly Parameter[]): ReadonlyMap<string, string> {
  const byName = new Map<string, Parameter[]>();
  for (const parameter of parameters) {
    const same = byName.get(parameter.name);
    if (same === undefined) byName.set(parameter.name, [parameter]);
    else same.push(parameter);
  }
  const values = [...byName].map(([name, all]) => [name.toLowerCase(), valueOfAll(all)] as const);
  return new Map(values);
}

function valueOfAll(parameters: readonly Parameter[]): string {
  const [first, second, ...others] = [...parameters].sort((a, b) => a.section - b.section);
  if (first === undefined) return "";
  const sections = second === undefined || (!first.extended && second.section === 0) ? [] : [second, ...others];
  const following = sections.filter(({ section, extended }, at) => section === at + 1 || extended);
  return [first, ...following].map(({ extended, value }) => (extended ? decoded(value) : value)).join("");
}

function decoded(value: string): string {
  return Buffer.from(
    value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString();
}
