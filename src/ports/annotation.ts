/** What Actions shows beside a line of a file, or above the run where there is no file. */
export interface Annotation {
  readonly kind: "error" | "warning";
  readonly title: string;
  readonly message: string;
  /** Relative to the folder that the command was given, or absolute. */
  readonly file?: string;
  /** Counted from 1, as is the column. */
  readonly line?: number;
  readonly column?: number;
}
