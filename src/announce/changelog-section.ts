import { compareVersions, parseVersion, type Version } from "../python/version.ts";

/** A heading and where it stands, in lines counted from 0. */
interface Heading {
  readonly text: string;
  readonly first: number;
  /** The line after it. */
  readonly end: number;
  /** How it is marked: of two headings, which one holds the other is told by `rank`. */
  readonly rank: number;
}

/**
 * The part of a changelog that is about `version`, without its heading; `undefined` where no heading names it.
 *
 * Markdown and reStructuredText. A heading names the first version that stands in it: `## [1.2.3] - 2026-11-21`, `v1.2.3 (November 2026)`.
 * Reference links of Markdown that the part uses are taken along.
 */
export function changelogSection(text: string, version: string): string | undefined {
  const wanted = parseVersion(version);
  if (wanted === undefined) return undefined;
  const lines = text.split(/\r\n|\n|\r/);
  return sectionUnder(headingsIn(lines), wanted, lines) ?? sectionUnder(plainHeadings(lines), wanted, lines);
}

function sectionUnder(headings: readonly Heading[], wanted: Version, lines: readonly string[]): string | undefined {
  const at = headings.findIndex((heading) => names(heading, wanted));
  const own = headings[at];
  if (own === undefined) return undefined;
  const next = headings.slice(at + 1).find(({ rank }) => rank <= own.rank);
  const section = lines.slice(own.end, next?.first).join("\n").trim();
  return section === "" ? undefined : [section, ...definitionsFor(section, lines)].join("\n");
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}(#{1,6})\s+(\S.*)$/;
// reStructuredText takes any punctuation for a line under, or over and under, a title.
const LINE = /^([=\-~^"'#*+.:_])\1{2,}\s*$/;

function headingsIn(lines: readonly string[]): readonly Heading[] {
  return lines.some((line) => ATX.test(line)) ? markdownHeadings(lines) : underlinedHeadings(lines);
}

function markdownHeadings(lines: readonly string[]): readonly Heading[] {
  const found: Heading[] = [];
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
    } else if (fence === undefined) {
      const [, signs = "", text = ""] = ATX.exec(line) ?? [];
      if (signs !== "") found.push({ text, first: index, end: index + 1, rank: signs.length });
      else if (isUnderline(line, lines[index - 1]) && /^[=-]/.test(line)) {
        const rank = line.startsWith("=") ? 1 : 2;
        found.push({ text: lines[index - 1] ?? "", first: index - 1, end: index + 1, rank });
      }
    }
  }
  return found;
}

/** reStructuredText has no fixed ranks: the sign that comes first is above those that come later. */
function underlinedHeadings(lines: readonly string[]): readonly Heading[] {
  const signs: string[] = [];
  return lines.flatMap((line, index) => {
    if (!isUnderline(line, lines[index - 1])) return [];
    const isFramed = LINE.exec(lines[index - 2] ?? "")?.[1] === line[0];
    const sign = `${line[0]}${isFramed}`;
    if (!signs.includes(sign)) signs.push(sign);
    const first = index - (isFramed ? 2 : 1);
    return [{ text: lines[index - 1] ?? "", first, end: index + 1, rank: signs.indexOf(sign) }];
  });
}

/** A line of one sign under a title; under an empty line, a list or a line of its own kind it is a rule. */
function isUnderline(line: string, above = ""): boolean {
  return LINE.test(line) && above.trim() !== "" && !LINE.test(above) && !/^\s*[-*+>|]\s/.test(above);
}

function names({ text }: Pick<Heading, "text">, wanted: Version): boolean {
  const versions = versionsIn(text);
  // "Changes from 1.2.2 to 1.2.3" is about what it ends with.
  const about = /\bfrom\b.*\bto\b/i.test(text) ? versions.at(-1) : versions[0];
  return about !== undefined && compareVersions(about, wanted) === 0;
}

function versionsIn(text: string): Version[] {
  return wordsOf(text).flatMap((word) => {
    // A name may stand before it: `my-tool-1.2.3`.
    const version = /^(?:[a-z][\w.]*-)*(v?\d.*)$/i.exec(word)?.[1] ?? "";
    return /^v?\d+[.\d]/i.test(version) ? (parseVersion(version) ?? []) : [];
  });
}

function wordsOf(text: string): string[] {
  return text.split(/[\s[\](){}<>,:;`*|/]+/).filter((word) => word !== "");
}

// A line longer than this is no heading of a version.
const LONGEST_TITLE = 80;
const MOST_OTHER_WORDS = 4;

/** Lines that stand alone with a version and few other words: what plain text has for headings. */
function plainHeadings(lines: readonly string[]): readonly Heading[] {
  return lines.flatMap((line, index) => {
    if (line.length > LONGEST_TITLE || !/^[\w*]/.test(line) || (lines[index - 1] ?? "").trim() !== "") return [];
    const others = wordsOf(line).filter((word) => !/\d/.test(word));
    const isTitle = versionsIn(line).length > 0 && others.length <= MOST_OTHER_WORDS;
    return isTitle ? [{ text: line, first: index, end: index + 1, rank: 0 }] : [];
  });
}

const DEFINITION = /^ {0,3}\[([^\]]+)\]:\s+\S/;

function definitionsFor(section: string, lines: readonly string[]): string[] {
  const used = new Set([...section.matchAll(/\[([^[\]\n]+)\]/g)].map(([, label = ""]) => label.toLowerCase()));
  const there = new Set(section.split("\n"));
  const definitions = lines.filter((line) => {
    const label = DEFINITION.exec(line)?.[1];
    return label !== undefined && used.has(label.toLowerCase()) && !there.has(line);
  });
  return definitions.length === 0 ? [] : ["", ...definitions];
}
