/** What a reader needs to go on: what is wrong, what to do, and how the command ends. */
interface ErrorText {
  /** One sentence without its end; the offending input is added behind a colon. */
  readonly title: string;
  /** The exact change or command that mends it. */
  readonly hint: string;
  /** 1: we got an answer and it is no. 2: what you wrote must change first. 3: no answer. */
  readonly exit: 1 | 2 | 3;
}

/** Every way Shipwheel says no. `docs/errors.md` has a section for each code. */
export const ERRORS = {
  // Arguments and configuration
  "SW-USAGE": { title: "The command line is not understood", hint: "See `shipwheel --help`.", exit: 2 },
  "SW-NO-PROJECT": {
    title: "There is no Python project here",
    hint: "Name the folder that has pyproject.toml, setup.cfg or setup.py.",
    exit: 2,
  },
  "SW-TOML-SYNTAX": { title: "The file is not valid TOML", hint: "Mend the line that is shown.", exit: 2 },
  "SW-CONFIG-INVALID": {
    title: "The configuration is not valid",
    hint: "See docs/configuration.md for the keys and their types.",
    exit: 2,
  },
  "SW-CANCELLED": { title: "Cancelled", hint: "Run the same command again; nothing half-written was left.", exit: 3 },
  "SW-INTERNAL": {
    title: "Shipwheel itself failed",
    hint: "Please report it with the command that you ran and this message.",
    exit: 3,
  },
  // Project and git
  // The plan
  // Tools and build
  // Distributions: what an index refuses
  // Distributions: what a specification forbids, and practice
  // Assemble: the contract
  // HTTP and processes
  // Publish: the bundle and the index
  // Trusted publishing
  // The embedded index
  // Announce
  // Actions
  "SW-ARTIFACT-MISSING": {
    title: "This run has no such artifact",
    hint: "Let this job need the one that makes it: `needs: [build]`.",
    exit: 2,
  },
  "SW-ARTIFACT-FAILED": {
    title: "The artifact service did not do it",
    hint: "Run the job again; if it goes on, see the status page of GitHub.",
    exit: 3,
  },
} as const satisfies Record<`SW-${string}`, ErrorText>;

export type ErrorCode = keyof typeof ERRORS;

/** A place in a file of the user's. */
export interface Where {
  readonly file: string;
  /** Counted from 1, as is the column. */
  readonly line?: number;
  readonly column?: number;
  /** The offending text. */
  readonly text?: string;
}

/** One problem as every front end shows it: in a frame, as an annotation, as an object with `--json`. */
export interface CodedProblem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly where?: Where;
  /** Further lines: a tool's own last words. */
  readonly detail?: string;
}

interface ProblemOptions {
  readonly hint?: string;
  readonly where?: Where;
  readonly detail?: string;
}

/** The problem with its code's own title and hint; `offending` echoes the input, `hint` replaces the code's own. */
export function problem(code: ErrorCode, offending: string, options: ProblemOptions = {}): CodedProblem {
  return { hint: ERRORS[code].hint, ...options, code, message: `${ERRORS[code].title}: ${offending}` };
}

/** A refusal or a failure with its code. Carries every problem of its kind that was found, not the first alone. */
export class ShipwheelError extends Error {
  readonly problems: readonly [CodedProblem, ...CodedProblem[]];

  constructor(code: ErrorCode, offending: string, options: ProblemOptions & ErrorOptions = {}) {
    const { cause, ...shown } = options;
    const first = problem(code, offending, shown);
    super(first.message, cause === undefined ? undefined : { cause });
    this.name = "ShipwheelError";
    this.problems = [first];
  }

  /** One error for several problems. */
  static of(problems: readonly [CodedProblem, ...CodedProblem[]]): ShipwheelError {
    const [first] = problems;
    const error = new ShipwheelError(first.code, "");
    return Object.assign(error, { message: problems.map(({ message }) => message).join("\n"), problems });
  }

  get code(): ErrorCode {
    return this.problems[0].code;
  }

  get exitCode(): 1 | 2 | 3 {
    return ERRORS[this.code].exit;
  }
}
