import type { Cause } from "./difference.ts";

interface CauseText {
  /** What differs, as the rest of "the two builds differ in ...". */
  readonly says: string;
  /** What to change. */
  readonly change: string;
}

const NORMALISE = 'Set `reproducible = "normalise"` in [tool.shipwheel].';

const TEXTS: Readonly<Record<Cause, CauseText>> = {
  names: {
    says: "the names of the files",
    change: "Take the version from the tag alone: a date, a counter or a random part makes another one each time.",
  },
  members: {
    says: "what is in them",
    change: "Leave out what is there by chance: files that a build makes, caches, temporary files.",
  },
  order: { says: "the order of the members", change: NORMALISE },
  timestamps: { says: "the times", change: NORMALISE },
  modes: { says: "the modes, which hang on the umask,", change: NORMALISE },
  owners: { says: "the owners", change: NORMALISE },
  links: { says: "the targets", change: "Link by relative paths that do not change." },
  "gzip-header": { says: "the gzip header", change: NORMALISE },
  packing: { says: "how the bytes are packed", change: NORMALISE },
  record: { says: "the rows of RECORD", change: NORMALISE },
  "line-order": {
    says: "the order of lines",
    change: "Sort what the build writes: sets and folders have no order of their own.",
  },
  path: {
    says: "a path of the machine",
    change:
      "Keep the build folder out: `-ffile-prefix-map=$PWD=.` in CFLAGS, `--remap-path-prefix` in RUSTFLAGS, relative paths in what is generated.",
  },
  date: {
    says: "a date or a time",
    change: "Take it from SOURCE_DATE_EPOCH instead of the clock, or leave it out.",
  },
  bytecode: {
    says: "compiled Python",
    change: "Leave `*.pyc` out: it has the time of its source in it, and each installer compiles anew.",
  },
  binary: {
    says: "compiled code",
    change:
      "Look for __DATE__ and __TIME__, for the order in which objects are linked, and for random names; `strip` and `-Wl,--build-id=none` take out what is left.",
  },
  content: { says: "the bytes", change: "Have the build write the same from the same commit." },
};

/** Where a backend is known for it, what makes the difference and the way that it offers. */
const OF_BACKENDS: ReadonlyMap<string, Readonly<Partial<Record<Cause, string>>>> = new Map([
  [
    "setuptools",
    {
      timestamps: `setuptools writes the time of the build into every sdist. ${NORMALISE}`,
      "gzip-header": `setuptools writes the time of the build into every sdist. ${NORMALISE}`,
      owners: `setuptools writes its user into every sdist. ${NORMALISE}`,
    },
  ],
  ["pdm-backend", { "gzip-header": `pdm-backend writes the time of the build into every sdist. ${NORMALISE}` }],
  [
    "scikit-build-core",
    {
      timestamps: "Set `sdist.reproducible = true` in [tool.scikit-build].",
      order: "Set `sdist.reproducible = true` in [tool.scikit-build].",
    },
  ],
]);

/** What is said of a cause, and what to change where `backend` builds. */
export function causeText(cause: Cause, backend: string): CauseText {
  const { says, change } = TEXTS[cause];
  return { says, change: OF_BACKENDS.get(backend)?.[cause] ?? change };
}
