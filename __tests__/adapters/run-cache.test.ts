import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { actionsCache } from "../../src/adapters/run-cache.ts";
import { type CacheServer, startCacheServer } from "../servers/cache-server.ts";

const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "run-cache-"));
const wheels = path.join(folder, "wheels");
const wheel = path.join(wheels, "a-1-py3-none-any.whl");
const folders = [wheels, path.join(folder, "never-made")];
const before = { ...process.env };
let server: CacheServer;

beforeAll(async () => {
  // It talks to the runner by what it prints.
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
  server = await startCacheServer();
  const runner = { RUNNER_TEMP: path.join(folder, "temporary"), GITHUB_WORKSPACE: folder };
  Object.assign(process.env, server.environment, runner);
  mkdirSync(runner.RUNNER_TEMP);
});

afterAll(async () => {
  jest.restoreAllMocks();
  process.env = before;
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("what one run saves the next has again, and one with another key has the newest that is like it", async () => {
  const cache = actionsCache();
  expect(await cache.restore(folders, "tools-1", "tools-")).toBeUndefined();
  mkdirSync(wheels);
  writeFileSync(wheel, "a wheel");
  await cache.save(folders, "tools-1");
  for (const key of ["tools-1", "tools-2"]) {
    rmSync(wheels, { recursive: true });
    expect(await cache.restore(folders, key, "tools-")).toBe("tools-1");
    expect(readFileSync(wheel, "utf8")).toBe("a wheel");
  }
  expect(await cache.restore(folders, "other-1", "other-")).toBeUndefined();
});

test("a service that refuses is no error", async () => {
  server.fail();
  rmSync(wheels, { recursive: true, force: true });
  expect(await actionsCache().restore(folders, "tools-1", "tools-")).toBeUndefined();
  mkdirSync(wheels);
  await actionsCache().save(folders, "tools-3");
  expect(existsSync(wheel)).toBe(false);
});
