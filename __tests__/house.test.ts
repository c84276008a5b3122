import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

const REPOSITORY = path.dirname(import.meta.dirname);
const BIOME = path.join(REPOSITORY, "node_modules", "@biomejs", "biome", "bin", "biome");

const IMPORTS = "lint/style/noRestrictedImports";
const GLOBALS = "lint/style/noRestrictedGlobals";
const CYCLES = "lint/suspicious/noImportCycles";

interface Planted {
  readonly folder: string;
  /** The file's, where it matters. */
  readonly name?: string;
  readonly planted: string;
}

interface Violation extends Planted {
  readonly rule: string;
  readonly because: string;
}

/** `planted` in a file of `folder` must be reported by `rule`. */
const violations = inFiles<Violation>("violation", [
  { folder: ".", name: "errors", planted: 'import "./version.ts";', rule: IMPORTS, because: "everything stands on it" },
  { folder: ".", name: "version", planted: 'import "./errors.ts";', rule: IMPORTS, because: "it reads one file" },
  { folder: "documents", planted: 'import "../errors.ts";', rule: IMPORTS, because: "documents know no errors" },
  { folder: "documents", planted: 'import "zod";', rule: IMPORTS, because: "zod/mini is half the start-up time" },
  { folder: "python", planted: 'import "../errors.ts";', rule: IMPORTS, because: "the judgement is the caller's" },
  { folder: "python", planted: 'import "node:fs";', rule: IMPORTS, because: "a byte source comes in" },
  { folder: "ports", planted: 'import "../config/config.ts";', rule: IMPORTS, because: "ports are below config" },
  { folder: "ports", planted: 'import "node:fs";', rule: IMPORTS, because: "a port promises, an adapter does" },
  { folder: "config", planted: 'import "../plan/plan.ts";', rule: IMPORTS, because: "config is below the stages" },
  { folder: "project", planted: 'import "../plan/plan.ts";', rule: IMPORTS, because: "stage to stage" },
  { folder: "project", planted: 'import "yaml";', rule: IMPORTS, because: "config/ reads files of a format" },
  { folder: "workflows", planted: 'import "../project/project.ts";', rule: IMPORTS, because: "stage to stage" },
  { folder: "plan", planted: 'import "../project/project.ts";', rule: IMPORTS, because: "stage to stage" },
  { folder: "plan", planted: 'import "node:crypto";', rule: IMPORTS, because: "randomness" },
  { folder: "build", planted: 'import "../check/check.ts";', rule: IMPORTS, because: "stage to stage" },
  { folder: "build", planted: 'import "node:child_process";', rule: IMPORTS, because: "programs run by a port" },
  { folder: "check", planted: 'import "../build/build.ts";', rule: IMPORTS, because: "stage to stage" },
  { folder: "assemble", planted: 'import "../adapters/files.ts";', rule: IMPORTS, because: "app alone takes adapters" },
  {
    folder: "publish",
    planted: 'import "../local-index/index.ts";',
    rule: IMPORTS,
    because: "it rehearses unknowingly",
  },
  { folder: "publish", planted: 'import "node:https";', rule: IMPORTS, because: "requests go through a port" },
  { folder: "announce", planted: 'import "@actions/github";', rule: IMPORTS, because: "GitHub is behind a port" },
  { folder: "verify", planted: 'import "../publish/bundle.ts";', rule: IMPORTS, because: "it is a reader of its own" },
  { folder: "verify", planted: 'import "@sigstore/sign";', rule: IMPORTS, because: "it signs nothing" },
  {
    folder: "local-index",
    planted: 'import "../publish/publish.ts";',
    rule: IMPORTS,
    because: "it shares check and verify alone",
  },
  { folder: "local-index", planted: 'import "node:http";', rule: IMPORTS, because: "it maps a request to a reply" },
  { folder: "report", planted: 'import "../commands/plan.ts";', rule: IMPORTS, because: "up" },
  { folder: "report", planted: 'import "../local-index/index.ts";', rule: IMPORTS, because: "beside" },
  { folder: "commands", planted: 'import "../adapters/files.ts";', rule: IMPORTS, because: "the world comes in" },
  { folder: "commands", planted: 'import "../app/cli.ts";', rule: IMPORTS, because: "up" },
  { folder: "app", planted: 'import "../plan/plan.ts";', rule: IMPORTS, because: "stages are the commands' to call" },
  { folder: "app", planted: 'import "@actions/core";', rule: IMPORTS, because: "npm packages are behind adapters" },
  { folder: "adapters", planted: 'import "../commands/plan.ts";', rule: IMPORTS, because: "up" },
  { folder: "cli", planted: 'import "../commands/plan.ts";', rule: IMPORTS, because: "an entry starts app" },
  { folder: "action", planted: 'import "node:fs";', rule: IMPORTS, because: "an entry starts app" },
  { folder: "plan", planted: "export const now = Date.now();", rule: GLOBALS, because: "no clock" },
  { folder: "plan", planted: "export const where = process.cwd();", rule: GLOBALS, because: "no environment" },
  { folder: "python", planted: "export const reply = fetch(here);", rule: GLOBALS, because: "no network" },
  { folder: "python", planted: "export const lot = Math.random();", rule: "plugin", because: "no randomness" },
  { folder: "publish", planted: "export const reply = fetch(there);", rule: GLOBALS, because: "a port" },
  { folder: "local-index", planted: "process.exit();", rule: GLOBALS, because: "it serves" },
  { folder: "commands", planted: "process.exit();", rule: GLOBALS, because: "an exit code is returned" },
  { folder: "build", planted: "export const all = process.env;", rule: "lint/style/noProcessEnv", because: "the edge" },
  { folder: "plan", planted: "export default 1;", rule: "lint/style/noDefaultExport", because: "a name tells" },
  { folder: "plan", planted: "export enum Kind { One }", rule: "lint/style/noEnum", because: "unions" },
  { folder: "plan", planted: "export const x: any = 1;", rule: "lint/suspicious/noExplicitAny", because: "types" },
  { folder: "plan", planted: "export const x = y!;", rule: "lint/style/noNonNullAssertion", because: "types" },
  { folder: "plan", planted: 'export * from "./plan.ts";', rule: "lint/performance/noBarrelFile", because: "barrels" },
  {
    folder: "plan",
    planted: `export function long(): void {\n${"  here();\n".repeat(61)}}`,
    rule: "lint/complexity/noExcessiveLinesPerFunction",
    because: "a reader tires",
  },
  {
    folder: "plan",
    name: "ring",
    planted: 'import { other } from "./other.ts"; export const ring = other;',
    rule: CYCLES,
    because: "a ring has no bottom",
  },
  {
    folder: "plan",
    name: "other",
    planted: 'import { ring } from "./ring.ts"; export const other = ring;',
    rule: CYCLES,
    because: "a ring has no bottom",
  },
]);

const allowed = inFiles<Planted>("allowed", [
  { folder: "documents", planted: 'import "zod/mini";' },
  { folder: "python", planted: 'import "node:zlib";' },
  { folder: "ports", planted: 'import "../documents/plan.ts";' },
  { folder: "config", planted: 'import "smol-toml"; import "yaml"; import "../ports/files.ts";' },
  { folder: "project", planted: 'import "../config/config.ts"; import "node:path";' },
  {
    folder: "plan",
    planted: 'import "../python/version.ts"; import t from "../../data/t.json" with { type: "json" }; t();',
  },
  { folder: "check", planted: 'import "../python/zip.ts"; import "node:zlib";' },
  { folder: "verify", planted: 'import "../python/attestation.ts"; import "@sigstore/verify";' },
  { folder: "local-index", planted: 'import "../check/check.ts"; import "../verify/signature.ts";' },
  { folder: "report", planted: 'import "../assemble/release.ts";' },
  { folder: "commands", planted: 'import "../plan/plan.ts"; import "../report/summary.ts";' },
  { folder: "app", planted: 'import "../adapters/files.ts"; import "node:fs/promises";' },
  { folder: "adapters", planted: 'import "node:fs/promises"; import "@actions/core"; import "../ports/files.ts";' },
  { folder: "cli", planted: 'import "../app/cli.ts";' },
  { folder: "python", planted: 'import type { Plan } from "../documents/plan.ts"; export type { Plan };' },
]);

function inFiles<Row extends Planted>(
  kind: string,
  rows: readonly Row[],
): readonly (Row & { readonly file: string })[] {
  return rows.map((row, index) => {
    const name = row.name ?? `${kind}-${index}`;
    return { ...row, file: path.posix.join("src", row.folder, `${name}.ts`) };
  });
}

let house = "";
let reported: readonly { readonly category: string; readonly location: { readonly path: string } }[] = [];

beforeAll(() => {
  house = mkdtempSync(path.join(realpathSync(tmpdir()), "shipwheel-house-"));
  for (const name of ["biome.json", ".gitignore", "scripts/lint"]) {
    cpSync(path.join(REPOSITORY, name), path.join(house, name), { recursive: true });
  }
  for (const { file, planted } of [...violations, ...allowed]) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), `${planted}\n`);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [BIOME, "lint", "--reporter=json", "--max-diagnostics=none", "--diagnostic-level=error", "src"],
    { cwd: house, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  reported = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function rulesFor(file: string): readonly string[] {
  return reported
    .filter(({ location }) => location.path.replaceAll("\\", "/") === file)
    .map(({ category }) => category);
}

test.each(violations)("$folder: `$planted` is reported: $because", ({ file, rule }) => {
  expect(rulesFor(file)).toContain(rule);
});

test.each(allowed)("$folder: `$planted` is allowed", ({ file }) => {
  expect(rulesFor(file).filter((rule) => rule === IMPORTS)).toEqual([]);
});

test("the whole tree is clean", () => {
  const lint = [BIOME, "check", "--error-on-warnings", "."];
  const { status, stdout, stderr } = spawnSync(process.execPath, lint, { cwd: REPOSITORY, encoding: "utf8" });
  expect({ status, says: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, says: "" });
});
