import type { LinkFault, Verification, VerificationLink } from "../documents/verification.ts";
import { columns } from "./columns.ts";
import { type Ink, inkOf, type Look } from "./ink.ts";
import { code, paragraphs, prose, table } from "./markdown.ts";
import { visible } from "./visible.ts";

/** What holds a release together and what does not: a line a link, with what is wrong below. */
export function verificationText({ subject, holds, links }: Verification, look?: Look): string {
  const ink = inkOf(look);
  const rows = columns(links.map(({ link, state, says }) => [`  ${paint(state, ink)}`, link, visible(says)]));
  return [
    ink.strong(visible(titleOf(subject))),
    ...links.flatMap(({ faults }, at) => [
      rows[at] ?? "",
      ...faults.map((fault) => `           ${faultLine(fault, ink)}`),
    ]),
    holds ? ink.good(`It holds${exceptAbsent(links)}.`) : ink.bad(closing(links)),
  ].join("\n");
}

/** The same as a job summary, in GitHub's markdown. */
export function verificationSummary({ subject, holds, links }: Verification): string {
  return paragraphs([
    `## ${prose(titleOf(subject))}`,
    holds ? `It holds${exceptAbsent(links)}.` : closing(links),
    table(
      ["Link", "State", "What"],
      links.map(({ link, state, says }) => [link, state === "fails" ? "**fails**" : state, prose(says)]),
    ),
    table(
      ["Link", "File", "Fault"],
      links.flatMap(({ link, faults }) =>
        faults.map(({ file = "", part, message }) => [part ? `${link}: ${part}` : link, code(file), prose(message)]),
      ),
    ),
  ]);
}

function titleOf(subject: Verification["subject"]): string {
  if (subject.kind === "bundle") return `Verified the bundle ${subject.path}`;
  return `Verified ${subject.name} ${subject.version} at ${subject.index}`;
}

function paint(state: VerificationLink["state"], ink: Ink): string {
  if (state === "holds") return ink.good("holds");
  return state === "fails" ? ink.bad("FAILS") : ink.careful("absent");
}

function faultLine({ file, part, message }: LinkFault, ink: Ink): string {
  const where = file === undefined ? "" : `${visible(file)}: `;
  return `${ink.bad("-")} ${where}${part === undefined ? "" : `${part}: `}${visible(message)}`;
}

function exceptAbsent(links: readonly VerificationLink[]): string {
  const missing = links.filter(({ state }) => state === "absent").map(({ link }) => link);
  return missing.length === 0 ? "" : `; there was nothing to check by: ${missing.join(", ")}`;
}

function closing(links: readonly VerificationLink[]): string {
  const broken = links.filter(({ state }) => state === "fails").map(({ link }) => link);
  return `It does not hold: ${broken.join(", ")}.`;
}
