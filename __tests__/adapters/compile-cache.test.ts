import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { whenComponents } from "../components.ts";

const ADAPTER = pathToFileURL(path.resolve("src/adapters/compile-cache.ts")).href;
const ASK = `
import module from "node:module";
import { keepCompiled } from ${JSON.stringify(ADAPTER)};
keepCompiled(process.argv[1]);
console.log(module.getCompileCacheDir() ?? "");
`;

let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(path.join(os.tmpdir(), "compile-cache-"));
});
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

/** Where Node keeps what it compiles for the command; nothing when it does not. */
function kept(command: string, environment: Record<string, string> = {}): string {
  const { PATH = "", SystemRoot = "" } = process.env;
  const env = { PATH, SystemRoot, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ...environment };
  return execFileSync(process.execPath, ["--input-type=module", "-e", ASK, command], { env, encoding: "utf8" }).trim();
}

function folder(): string {
  return path.join(temporary, `shipwheel-compiled-${process.getuid?.() ?? "user"}`);
}

test("what plan is compiled to is kept in a folder of the user's own", () => {
  expect(kept("plan").startsWith(folder())).toBe(true);
});

test.each([
  { command: "publish", environment: {}, because: "it sees credentials" },
  { command: "build", environment: {}, because: "what it builds could change it" },
  { command: "plan", environment: { GITHUB_ACTIONS: "true" }, because: "no job leaves code for another" },
])("nothing is kept of $command: $because", ({ command, environment }) => {
  expect(kept(command, environment)).toBe("");
  expect(existsSync(folder())).toBe(false);
});

whenComponents([], ["linux", "darwin"])("a folder that is not the user's alone", () => {
  test("nothing is kept where others may write", () => {
    mkdirSync(folder());
    chmodSync(folder(), 0o777);
    expect(kept("plan")).toBe("");
  });

  test("nothing is kept behind a link", () => {
    mkdirSync(path.join(temporary, "elsewhere"), { mode: 0o700 });
    symlinkSync(path.join(temporary, "elsewhere"), folder());
    expect(kept("plan")).toBe("");
  });
});
