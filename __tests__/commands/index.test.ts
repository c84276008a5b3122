import { expect, test } from "@jest/globals";
import { machineClock } from "../../src/adapters/clock.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { serveIndex } from "../../src/commands/index.ts";
import type { Listen } from "../../src/ports/listen.ts";
import { fakeFiles } from "../fakes/files.ts";
import { fakeProcesses } from "../fakes/processes.ts";
import { fakeProgress } from "../fakes/progress.ts";

/** Serves an index with `fault`, asks it by `use`, and gives what it told of that. */
async function served(fault: string, use: (url: string) => Promise<unknown>): Promise<readonly string[]> {
  const progress = fakeProgress();
  const listening = Promise.withResolvers<string>();
  const listen: Listen = async (handler, at) => {
    const server = await serve(handler, at);
    listening.resolve(server.url);
    return server;
  };
  const world = {
    ...{ files: fakeFiles(), processes: fakeProcesses(() => undefined), clock: machineClock, listen, progress },
    runner: { inActions: false, environment: {}, platform: "linux" as const, arch: "x64" },
  };
  const stopped = Promise.withResolvers<void>();
  const serving = serveIndex({ port: 0, upstream: "none", token: "secret", fault }, world, stopped.promise);
  await use(await Promise.race([listening.promise, serving.then(() => "")]));
  stopped.resolve();
  await serving;
  return progress.told.filter((line) => / (GET|POST) /.test(line) || line.startsWith("no answer"));
}

test("an index that goes wrong tells which fault struck which request", async () => {
  const told = await served("simple:status=502@2,simple:reset@3", async (url) => {
    for (let asked = 1; asked <= 3; asked += 1) await fetch(`${url}/simple/my-tool/`).catch(() => {});
  });
  expect(told).toEqual([
    "404 GET /simple/my-tool/ Not Found",
    "502 GET /simple/my-tool/ status (simple:status=502)",
    "no answer GET /simple/my-tool/ reset (simple:reset)",
  ]);
});

test("a fault that is none is refused before anything is served", async () => {
  await expect(served("upload:nonsense", async () => {})).rejects.toMatchObject({ code: "SW-USAGE" });
});
