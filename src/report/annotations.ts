import { documentation, type ShownProblem } from "./error-frame.ts";

/** What Actions shows beside a line of a file, or above the run where there is no file. */
export interface Annotation {
  readonly kind: "error" | "warning";
  readonly title: string;
  readonly message: string;
  /** As the problem has it: relative to the folder that the command was given, or absolute. */
  readonly file?: string;
  /** Counted from 1, as is the column. */
  readonly line?: number;
  readonly column?: number;
}

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
