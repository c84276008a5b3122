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
  "SW-PYTHON-MISSING": {
    title: "There is no Python that our tools run on",
    hint: "Install Python 3.11 or newer, or name one with --python PATH.",
    exit: 3,
  },
  "SW-PYTHON-TOO-OLD": {
    title: "The Python found is too old for the build tools",
    hint: "Install Python 3.11 or newer beside it, or name one with --python PATH; the project itself may support older ones.",
    exit: 3,
  },
  "SW-PYTHON-NO-VENV": {
    title: "This Python cannot make virtual environments",
    hint: "Install its venv module, on Debian and Ubuntu `apt install python3-venv`, or put uv on PATH.",
    exit: 3,
  },
  "SW-TOOLS-NOT-INSTALLED": {
    title: "The build tools could not be installed",
    hint: "Check the network and PIP_INDEX_URL, then run the same command again.",
    exit: 3,
  },
  "SW-BUILD-BESIDE-ID-TOKEN": {
    title: "A build would run beside the right to publish",
    hint: "Take `id-token: write` from this job: only the publish job needs it.",
    exit: 2,
  },
  "SW-BUILD-ENVIRONMENT-SECRET": {
    title: "A secret may not reach the build tools",
    hint: "Take the name from `environment` in [tool.shipwheel].",
    exit: 2,
  },
  "SW-BUILD-UNKNOWN-JOB": { title: "The plan has no such job", hint: "Name one of its jobs, or `all`.", exit: 2 },
  "SW-BUILD-EXPORT-FAILED": {
    title: "The commit could not be exported",
    hint: "Run `git fsck` in the repository, and `git submodule update --init` where it has submodules.",
    exit: 1,
  },
  "SW-BUILD-BACKEND-MISSING": {
    title: "The build backend cannot be imported",
    hint: "Mend build-backend in [build-system] of pyproject.toml, and have its package in requires.",
    exit: 2,
  },
  "SW-BUILD-FAILED": { title: "The build failed", hint: "Read the tool's last lines, then try it by hand.", exit: 1 },
  "SW-BUILD-ODD-OUTPUT": {
    title: "The build did not make what it should",
    hint: "One sdist and one wheel a build are expected: see the backend's configuration.",
    exit: 1,
  },
  "SW-BUILD-NO-INTERPRETER": {
    title: "This machine cannot build what the job owns",
    hint: "Give the job a runner with that Python, or take the identifier from the plan.",
    exit: 3,
  },
  "SW-REPAIR-FAILED": {
    title: "auditwheel could not repair the wheel",
    hint: "Install the library that it misses, or build in a manylinux image.",
    exit: 1,
  },
  "SW-INSTALL-FAILED": {
    title: "The package does not install from the index",
    hint: "Read pip's last lines.",
    exit: 1,
  },
  "SW-INSTALL-NOT-OURS": {
    title: "What pip installed is not what was published",
    hint: "Look for another index or a mirror that answers for this name.",
    exit: 1,
  },
  // Distributions: what an index refuses
  // Distributions: what a specification forbids, and practice
  // Assemble: the contract
  // HTTP and processes
  "SW-PROCESS-NOT-FOUND": {
    title: "The program could not be started",
    hint: "Install it, or put its folder on PATH.",
    exit: 3,
  },
  "SW-PROCESS-TIMEOUT": {
    title: "The program did not end within its time limit",
    hint: "Find out by hand what it waits for.",
    exit: 3,
  },
  // Publish: the bundle and the index
  // Trusted publishing
  // The embedded index
  "SW-PORT-IN-USE": {
    title: "The port is in use",
    hint: "End the program that listens there, or choose another with --port (0 takes a free one).",
    exit: 3,
  },
  "SW-PORT-REFUSED": {
    title: "This machine does not let us listen there",
    hint: "Choose a port above 1023 with --port (0 takes a free one).",
    exit: 3,
  },
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
