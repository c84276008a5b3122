import type { Finding } from "../documents/finding.ts";
import type { Verdict } from "../documents/verdict.ts";
import { type Ink, inkOf, type Look } from "./ink.ts";
import { counted } from "./quantity.ts";
import { visible } from "./visible.ts";

type VerdictFile = Verdict["files"][number];

/** What `check` found: a line a file, as twine writes it, with the findings below it. What to do is said once. */
export function verdictText({ files }: Verdict, look?: Look): string {
  const ink = inkOf(look);
  const told = new Set<string>();
  return [
    ...files.flatMap((file) => [
      `Checking ${visible(file.path)}: ${markOf(file, ink)}`,
      ...file.findings.flatMap((finding) => [...findingLines(finding, ink), ...hintLines(finding, told, ink)]),
      ...(file.ignored ?? []).map(({ code, message, reason }) => {
        return `  ${ink.dim("ignored")} ${visible(code)}  ${visible(message)}: ${visible(reason)}`;
      }),
      ...(file.skipped ?? []).map(({ check, because }) => {
        return `  ${ink.careful("skipped")} ${visible(check)}  ${visible(because)}`;
      }),
    ]),
    ink.strong(closing(files)),
  ].join("\n");
}

function markOf(file: VerdictFile, ink: Ink): string {
  if (hasErrors(file)) return ink.bad("FAILED") + (file.refused ? ink.dim(" (the index would refuse it)") : "");
  return file.findings.length > 0 ? `${ink.good("PASSED")} ${ink.careful("with warnings")}` : ink.good("PASSED");
}

function findingLines({ severity, code, authority, member, message }: Finding, ink: Ink): string[] {
  const paint = severity === "error" ? ink.bad : ink.careful;
  const where = member === undefined || message.includes(member) ? "" : ` (${member})`;
  return [`  ${paint(severity)} ${visible(code)} ${ink.dim(authority)}  ${visible(message)}${visible(where)}`];
}

function hintLines({ code, hint }: Finding, told: Set<string>, ink: Ink): string[] {
  const key = `${code} ${hint}`;
  if (told.has(key)) return [];
  told.add(key);
  return [`    ${ink.dim("fix:")} ${visible(hint)}`];
}

function closing(files: readonly VerdictFile[]): string {
  const failed = files.filter(hasErrors).length;
  const refused = files.filter((file) => file.refused).length;
  const findings = files.reduce((sum, file) => sum + file.findings.length, 0);
  const ignored = files.reduce((sum, file) => sum + (file.ignored?.length ?? 0), 0);
  return [
    counted(files.length, "file"),
    `${failed} failed`,
    `${refused} would be refused`,
    counted(findings, "finding") + (ignored === 0 ? "" : ` and ${ignored} ignored`),
  ].join(", ");
}

function hasErrors({ findings }: VerdictFile): boolean {
  return findings.some(({ severity }) => severity === "error");
}
