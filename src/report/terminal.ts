import type { Finding } from "../documents/finding.ts";
import type { Contract, Manifest } from "../documents/manifest.ts";
import { groupAlike, someNames } from "./alike.ts";
import { columns } from "./columns.ts";
import { CONTRACT_PARTS } from "./contract-part.ts";
import { errorFrame, type ShownProblem } from "./error-frame.ts";
import { type Ink, inkOf, type Look } from "./ink.ts";
import { licenceRows } from "./licences.ts";
import { counted, shownSize } from "./quantity.ts";
import { visible } from "./visible.ts";

/** A problem as a person reads it; see `errorFrame`. */
export function problemText(shown: ShownProblem, look?: Look): string {
  return errorFrame(shown, look);
}

/** Each error among `problems` in its frame; what is only a warning stands where the command tells of it. */
export function errorsText(problems: readonly ShownProblem[], look?: Look): string {
  return problems
    .filter(({ severity }) => severity === "error")
    .map((each) => errorFrame(each, look))
    .join("\n");
}

/** The closing table: every file of the release, and below it where it differs from its plan. */
export function manifestText({ files, project, contract, rehearsal, licences }: Manifest, look?: Look): string {
  const ink = inkOf(look);
  const rows = files.map((file) => {
    const { name, kind, size, sha256 } = file;
    return [visible(name), kind, shownSize(size), sha256.slice(0, 12), findingCount(file, ink)];
  });
  return [
    ink.strong(visible(`${project.name} ${project.version}`)) + (rehearsal ? ink.dim("  rehearsal") : ""),
    ...columns([["file", "kind", "size", "sha256", "findings"].map(ink.dim), ...rows], [2]).map((line) => `  ${line}`),
    ...alikeFindings(files).flatMap(([{ name, finding }, alike]) => [
      ...findingLines(finding, ink),
      `    ${ink.dim(visible(alike.length === 1 ? name : `${name} and ${alike.length - 1} more`))}`,
    ]),
    ...skippedLines(files, ink),
    ...columns(licenceRows(licences).map((row) => ["licence", ...row])).map((line) => `  ${ink.dim(line)}`),
    ...(contract === null ? [ink.careful("  no plan: held against nothing")] : contractLines(contract, ink)),
  ].join("\n");
}

function contractLines(contract: Contract, ink: Ink): string[] {
  const lines = CONTRACT_PARTS.flatMap(({ key, title }) =>
    groupAlike(contract[key], ({ because }) => because).map(([{ because }, alike]) => {
      const names = someNames(alike.map(({ name }) => name));
      return `  ${ink.careful(title)}: ${visible(names)}: ${visible(because)}`;
    }),
  );
  return lines.length === 0 ? [ink.good("  every file that was planned, and no other")] : lines;
}

function skippedLines(files: Manifest["files"], ink: Ink): string[] {
  const all = files.flatMap(({ name, skipped = [] }) => skipped.map((each) => ({ name, ...each })));
  return groupAlike(all, ({ check, because }) => `${check} ${because}`).map(([{ check, because }, alike]) => {
    const names = someNames(alike.map(({ name }) => name));
    return `  ${ink.careful("not checked")}: ${visible(names)}: ${visible(check)}: ${visible(because)}`;
  });
}

function findingCount({ findings, ignored = [] }: Manifest["files"][number], ink: Ink): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  return [
    ...(errors === 0 ? [] : [ink.bad(counted(errors, "error"))]),
    ...(warnings === 0 ? [] : [ink.careful(counted(warnings, "warning"))]),
    ...(ignored.length === 0 ? [] : [ink.dim(`${ignored.length} ignored`)]),
  ].join(", ");
}

/** Each finding once, with the files that have it: what is wrong with one wheel is mostly wrong with all. */
function alikeFindings(files: Manifest["files"]) {
  const found = files.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
  return groupAlike(found, ({ finding }) => `${finding.code} ${withoutMember(finding)}`);
}

/** METADATA and PKG-INFO say the same under other names. */
function withoutMember({ message, member }: Finding): string {
  return member === undefined ? message : message.replaceAll(member, "");
}

function findingLines({ severity, code, authority, member, message, hint }: Finding, ink: Ink): string[] {
  const paint = severity === "error" ? ink.bad : ink.careful;
  const where = member === undefined || message.includes(member) ? "" : ` (${member})`;
  return [
    `  ${paint(severity)} ${visible(code)} ${ink.dim(authority)}  ${visible(message)}${visible(where)}`,
    `    ${visible(hint)}`,
  ];
}
