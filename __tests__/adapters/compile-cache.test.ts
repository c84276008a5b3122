import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { whenComponents } from "../components.ts";

const ADAPTER = JSON.stringify(path.resolve("src/adapters/compile-cache.ts"));
const PROGRAM = `require(${ADAPTER}).keepCompiled(process.argv[2]);
console.log(require("./part.js").answer());`;
const DIGEST = "0".repeat(64);

let folder: string;
let temporary: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "compile-cache-")));
  temporary = path.join(folder, "temporary");
  mkdirSync(temporary);
  mkdirSync(path.join(folder, "bundle"));
  bundled("package.json", JSON.stringify({ type: "commonjs", digest: DIGEST }));
  bundled("index.js", PROGRAM);
  bundled("part.js", part("first"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function bundled(name: string, text: string): string {
  const file = path.join(folder, "bundle", name);
  writeFileSync(file, text);
  return file;
}

function part(word: string): string {
  return `exports.answer = () => ${JSON.stringify(word)} + require("node:path").basename(__filename);`;
}

/** What the bundle's program says as the command called `name`. */
function run(name: string, environment: Record<string, string> = {}): string {
  const { PATH = "", SystemRoot = "" } = process.env;
  const env = { PATH, SystemRoot, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ...environment };
  const program = path.join(folder, "bundle", "index.js");
  return execFileSync(process.execPath, ["--no-warnings", program, name], { env, encoding: "utf8" }).trim();
}

function own(): string {
  return path.join(temporary, `shipwheel-compiled-${process.getuid?.() ?? "user"}`);
}

function kept(): readonly string[] {
  const generations = readdirSync(temporary).length === 0 ? [] : readdirSync(own());
  return generations.flatMap((each) => readdirSync(path.join(own(), each)).map((name) => path.join(own(), each, name)));
}

test("what plan is compiled to is kept in a folder of the user's own, and used again", () => {
  expect(run("plan")).toBe("firstpart.js");
  expect(kept().map((file) => path.basename(file))).toEqual([expect.stringMatching(/^part\.js-\d+-[\d.]+$/)]);
  expect(run("plan")).toBe("firstpart.js");
  expect(kept()).toHaveLength(1);
});

test("a part that was changed is compiled anew, also where it is as long as before", () => {
  run("plan");
  const file = bundled("part.js", part("other"));
  utimesSync(file, 1, 1);
  expect(run("plan")).toBe("otherpart.js");
});

test("another bundle has a folder of its own", () => {
  run("plan");
  bundled("package.json", JSON.stringify({ type: "commonjs", digest: "1".repeat(64) }));
  run("plan");
  expect(readdirSync(own())).toHaveLength(2);
});

test("what was cut off is compiled anew", () => {
  run("plan");
  for (const file of kept()) truncateSync(file, 100);
  expect(run("plan")).toBe("firstpart.js");
});

test.each([
  { command: "publish", environment: {}, because: "it sees credentials" },
  { command: "build", environment: {}, because: "what it builds could change it" },
  { command: "plan", environment: { GITHUB_ACTIONS: "true" }, because: "no job leaves code for another" },
  { command: "plan", environment: { NODE_DISABLE_COMPILE_CACHE: "1" }, because: "the user wants none" },
])("nothing is kept of $command: $because", ({ command, environment }) => {
  expect(run(command, environment)).toBe("firstpart.js");
  expect(kept()).toEqual([]);
});

test("nothing is kept of a bundle that does not say what it is", () => {
  bundled("package.json", JSON.stringify({ type: "commonjs" }));
  expect(run("plan")).toBe("firstpart.js");
  expect(kept()).toEqual([]);
});

whenComponents([], ["linux", "darwin"])("a folder that is not the user's alone", () => {
  test("nothing is kept where others may write", () => {
    mkdirSync(own());
    chmodSync(own(), 0o777);
    expect(run("plan")).toBe("firstpart.js");
    expect(kept()).toEqual([]);
  });

  test("nothing is kept behind a link", () => {
    mkdirSync(path.join(temporary, "elsewhere"), { mode: 0o700 });
    symlinkSync(path.join(temporary, "elsewhere"), own());
    expect(run("plan")).toBe("firstpart.js");
    expect(kept()).toEqual([]);
  });
});
