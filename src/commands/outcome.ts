import type { Where } from "../errors.ts";

/** A problem that did not end the command: part of its text, and an annotation in a workflow. */
export interface NotedProblem {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly where?: Where;
}

/** Every output that some command sets. */
export const OUTPUTS = [
  "version",
  "tag",
  "prerelease",
  "matrix",
  "hashes",
  "manifest-digest",
  "bundle",
  "via",
  "project-url",
  "release-url",
] as const;

type OutputName = (typeof OUTPUTS)[number];

/** How a command ended, for every front end: the document, what a person reads, and what a workflow is told. */
export interface Outcome {
  /** Printed with `--json`. */
  readonly document: unknown;
  /** For standard error. */
  readonly text: string;
  /** The same with the colours of a terminal, where the command has them. */
  readonly coloured?: () => string;
  readonly exitCode: 0 | 1;
  /** Outputs of the action; an empty text is an output that says nothing. */
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
  /** Markdown for the job summary; only workflows ask for it. */
  readonly summary: () => string;
  readonly problems: readonly NotedProblem[];
}
