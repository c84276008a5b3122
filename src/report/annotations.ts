import type { Annotation } from "../ports/annotation.ts";
import { documentation, type ShownProblem } from "./error-frame.ts";

/** GitHub shows 4,096 characters of a message; the log and the job summary have all of it. */
const SHOWN = 4000;

/** A problem as an annotation. Escaping for the runner is its client's part. */
export function annotationOf({ severity = "error", code, message, hint, where, detail }: ShownProblem): Annotation {
  const said = [message, ...(detail === undefined ? [] : [detail.trimEnd()])].join("\n").slice(0, SHOWN).toWellFormed();
  return {
    kind: severity,
    title: code,
    message: `${said}\nFix: ${hint}\nSee ${documentation(code)}`,
    ...(where === undefined ? {} : placeOf(where)),
  };
}

function placeOf({
  file,
  line,
  column,
}: NonNullable<ShownProblem["where"]>): Pick<Annotation, "file" | "line" | "column"> {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
