import type { Smoked } from "../documents/smoked.ts";
import { columns } from "./columns.ts";
import { inkOf, type Look } from "./ink.ts";
import { code, link, paragraphs, prose, table } from "./markdown.ts";
import { shownSeconds } from "./quantity.ts";
import { smokeText, triedSummary } from "./tried.ts";
import { visible } from "./visible.ts";

/** What was seen of a published release by who installs it. */
export function smokedText(smoked: Smoked, look?: Look): string {
  const ink = inkOf(look);
  const { index, standsFor = index, simple, dependencies, files, tried } = smoked;
  const rows = files.map((file) => [visible(file.name), file.sha256.slice(0, 12), visible(howSeen(file)), file.url]);
  return [
    ink.strong(visible(`Tried as ${standsFor} has it`)) +
      ink.dim(visible(`  ${simple}, dependencies from ${dependencies}`)),
    ...columns(rows).map((line) => `  ${visible(line)}`),
    smokeText(tried, look),
  ]
    .filter(Boolean)
    .join("\n");
}

/** The same for a job summary. */
export function smokedSummary(smoked: Smoked): string {
  const { index, standsFor = index, simple, dependencies, works, files, tried, timings } = smoked;
  return paragraphs([
    `## Tried as ${prose(standsFor)} has it: ${works ? "it works" : "**it does not work**"}`,
    `Our files from ${prose(simple)} alone, by their hashes; dependencies from ${prose(dependencies)} alone.`,
    table(
      ["File", "SHA-256", "Seen by", "From"],
      files.map((file) => [code(file.name), code(file.sha256), prose(howSeen(file)), link("there", file.url)]),
    ),
    triedSummary({ gates: [], smoke: tried }),
    timings.map(({ step, seconds }) => `${prose(step)}: ${shownSeconds(seconds)}`).join(", "),
  ]);
}

/** Who saw a file of the release, and where it was installed. */
export function howSeen({ by, pythons }: Smoked["files"][number]): string {
  const installed = pythons.length === 0 ? "" : `Python ${pythons.join(" and ")}`;
  if (by === "pip") return `pip --require-hashes, ${installed}`;
  return installed === "" ? "fetched and hashed" : `fetched and hashed, built for ${installed}`;
}
