import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { COMMANDS } from "../src/app/command-table.ts";
import { OPTION_INPUTS, SECRET_INPUTS, STEP_INPUTS } from "../src/app/inputs.ts";
import { OUTPUTS } from "../src/commands/outcome.ts";

const REPOSITORY = path.dirname(import.meta.dirname);
const ACTION = textOf("action.yml");
const PAGE = textOf("docs/action.md");

function textOf(file: string): string {
  return readFileSync(path.join(REPOSITORY, file), "utf8");
}

/** The keys of a top-level mapping of action.yml, in its order. */
function keysUnder(section: string): readonly string[] {
  const body = new RegExp(`^${section}:\\n((?:^ .*\\n|^\\n)*)`, "m").exec(ACTION)?.[1] ?? "";
  return [...body.matchAll(/^ {2}([\w-]+):/gm)].map((match) => match[1] ?? "");
}

/** The names in the first column of the table below a heading of docs/action.md. */
function namesBelow(heading: string): readonly string[] {
  const body = PAGE.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? "";
  return [...body.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1] ?? "");
}

const READ = [...OPTION_INPUTS, ...SECRET_INPUTS.map(({ input }) => input), ...STEP_INPUTS];

test("every input of action.yml is read, and no other", () => {
  expect([...keysUnder("inputs")].sort()).toEqual([...READ].sort());
});

test("every output of action.yml is set by some command, and no other", () => {
  expect([...keysUnder("outputs")].sort()).toEqual([...OUTPUTS].sort());
});

test("docs/action.md has each input and output, in the order of action.yml", () => {
  expect(namesBelow("Inputs")).toEqual(keysUnder("inputs"));
  expect(namesBelow("Outputs")).toEqual(keysUnder("outputs"));
});

test("an input that stands for an option has the name of one", () => {
  const options = new Set(COMMANDS.flatMap((command) => command.options.map(({ name }) => name)));
  expect(OPTION_INPUTS.filter((name) => !options.has(name))).toEqual([]);
});

test("the README's workflows give inputs that there are, and read outputs that there are", () => {
  const readme = textOf("README.md");
  const steps = readme.split("uses: shipwheel/shipwheel@").slice(1);
  const given = steps.flatMap((step) => [...(step.split(/^ {6}- /m)[0] ?? "").matchAll(/^ {10}([\w-]+):/gm)]);
  expect(given.map((match) => match[1]).filter((name) => !keysUnder("inputs").includes(name ?? ""))).toEqual([]);
  const read = [...readme.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map((match) => match[1] ?? "");
  expect(read.filter((name) => !keysUnder("outputs").includes(name))).toEqual([]);
  expect(given.length).toBeGreaterThan(5);
});
