import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";

/**
 * The real programs that `scripts/components.mjs` finds or installs. `python` is the tests' own venv, `cyclonedx` and `pypi-attestations` its Python with those
 * libraries, `manylinux` a folder that says how cibuildwheel's containers are run.
 */
export type ComponentName =
  | "act"
  | "actionlint"
  | "cargo"
  | "cc"
  | "chromium"
  | "cyclonedx"
  | "devpi"
  | "devpi-init"
  | "devpi-server"
  | "git"
  | "manylinux"
  | "pip"
  | "pypiserver"
  | "pypi-attestations"
  | "python"
  | "twine"
  | "uv"
  | "zizmor";

interface Component {
  readonly path?: string;
  readonly missing?: string;
  /** The command that installs it. */
  readonly install?: string;
}

type Describe = (name: string, body: () => void) => void;

const REPOSITORY = path.dirname(import.meta.dirname);
const CACHE = path.resolve(process.env.SHIPWHEEL_TEST_CACHE || path.join(REPOSITORY, ".cache"));
const MUST_BE_THERE = process.platform === "linux" && process.env.CI === "true";

/** The path of a program. Throws where it is missing: ask within `whenComponents` of the same names. */
export function requireComponent(name: ComponentName): string {
  const { path: program, missing, install } = componentNamed(name);
  if (program === undefined) throw new Error(`${name} is missing: ${missing}. Install it: ${install}`);
  return program;
}

/**
 * `describe` where all of `needs` are present and the platform is one of `platforms` (any, unless told). Elsewhere one skipped
 * test that says why and how to mend it; on Linux under CI=true a missing component is a failure.
 */
export function whenComponents(needs: readonly ComponentName[], platforms?: readonly NodeJS.Platform[]): Describe {
  if (platforms !== undefined && !platforms.includes(process.platform)) {
    return (name) => test.skip(`${name} (needs ${platforms.join(" or ")}, this is ${process.platform})`, () => {});
  }
  const missing = needs.map((name) => ({ name, ...componentNamed(name) })).filter((each) => each.path === undefined);
  if (missing.length === 0) return describe;
  const because = missing.map((each) => `${each.name}: ${each.missing}, install it by \`${each.install}\``).join("; ");
  if (MUST_BE_THERE) return (name) => test(`${name} has its components`, () => expect(because).toBe(""));
  return (name) => test.skip(`${name} (${because})`, () => {});
}

function componentNamed(name: ComponentName): Component {
  return readComponents()[name] ?? { missing: "not installed yet", install: "node scripts/components.mjs" };
}

function readComponents(): Readonly<Partial<Record<ComponentName, Component>>> {
  try {
    return JSON.parse(readFileSync(path.join(CACHE, "components.json"), "utf8"));
  } catch {
    return {};
  }
}
