import type { BuildRecord } from "../documents/build-record.ts";
import { groupAlike } from "./alike.ts";
import { columns } from "./columns.ts";
import { type Ink, inkOf, type Look } from "./ink.ts";
import { code, paragraphs, prose, table } from "./markdown.ts";
import { shownSeconds } from "./quantity.ts";
import { visible } from "./visible.ts";

type Gates = BuildRecord["gates"];
type Smoke = BuildRecord["smoke"];
type Outcome = Smoke[number]["outcome"];

const MARKS = {
  passed: (ink: Ink) => ink.good("passed"),
  failed: (ink: Ink) => ink.bad("failed"),
  skipped: (ink: Ink) => ink.careful("skipped"),
};

/** `passed`, in its colour. */
export function markOf(outcome: Outcome, look?: Look): string {
  return MARKS[outcome](inkOf(look));
}

/** How each gate ended. Empty without gates. */
export function gatesText(gates: Gates, look?: Look): string {
  if (gates.length === 0) return "";
  const rows = gates.map((gate) => [
    markOf(gate.outcome, look),
    visible(gate.name ?? gate.command),
    visible(placeOf(gate)),
    shownSeconds(gate.seconds),
    visible(gate.detail ?? ""),
  ]);
  return [inkOf(look).strong("Gates"), ...columns(rows, [3]).map((line) => `  ${line}`)].join("\n");
}

/** What was tried of each distribution on each Python, in a line; what did not pass has one of its own. Empty where nothing was tried. */
export function smokeText(smoke: Smoke, look?: Look): string {
  if (smoke.length === 0) return "";
  const lines = triedAlike(smoke).flatMap(([first, alike]) => [
    `  ${visible([placeOf(first), outcomesOf(alike)].filter(Boolean).join("  "))}`,
    ...alike
      .filter(({ outcome }) => outcome !== "passed")
      .map(({ outcome, name, detail }) =>
        `    ${markOf(outcome, look)}  ${visible(name)}  ${visible(detail)}`.trimEnd(),
      ),
  ]);
  return [inkOf(look).strong("Installed and tried"), ...lines].join("\n");
}

/** The same for a job summary. */
export function triedSummary({ gates, smoke }: Pick<BuildRecord, "gates" | "smoke">): string {
  const gateRows = gates.map((gate) => [
    prose(gate.name ?? ""),
    code(gate.command),
    prose(placeOf(gate)),
    gate.outcome,
    shownSeconds(gate.seconds),
    prose(gate.detail ?? ""),
  ]);
  const troubled = smoke.filter(({ outcome }) => outcome !== "passed");
  return paragraphs([
    table(["Gate", "Command", "On", "Outcome", "Took", "Last line"], gateRows),
    table(
      ["Installed", "Outcome"],
      triedAlike(smoke).map(([first, alike]) => [prose(placeOf(first)), prose(outcomesOf(alike))]),
    ),
    table(
      ["Tried", "On", "Outcome", "Detail"],
      troubled.map((one) => [code(one.name), prose(placeOf(one)), one.outcome, prose(one.detail)]),
    ),
  ]).trim();
}

function triedAlike(smoke: Smoke): ReturnType<typeof groupAlike<Smoke[number]>> {
  return groupAlike(smoke, ({ file = "", python }) => JSON.stringify([file, python]));
}

/** `Python 3.11.7, my_tool-1.0-py3-none-any.whl` */
export function placeOf({ python = "", file = "" }: { readonly python?: string; readonly file?: string }): string {
  return [python === "" ? "" : `Python ${python}`, file].filter(Boolean).join(", ");
}

/** `5 passed, 1 skipped` */
function outcomesOf(alike: readonly Smoke[number][]): string {
  const outcomes = ["passed", "failed", "skipped"] as const;
  return outcomes
    .map((outcome) => [alike.filter((one) => one.outcome === outcome).length, outcome] as const)
    .filter(([count]) => count > 0)
    .map(([count, outcome]) => `${count} ${outcome}`)
    .join(", ");
}
