import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, expect, test } from "@jest/globals";
import { cacheFolder } from "../../src/build/cache-folder.ts";
import { findPythons, type Python } from "../../src/build/python.ts";
import { makeToolEnvironment } from "../../src/build/tool-environment.ts";
import { lockedTools } from "../../src/build/tool-lock.ts";
import { prepareTools } from "../../src/build/tools.ts";
import { realMachine } from "../build/machine.ts";
import { requireComponent, whenComponents } from "../components.ts";

const MINUTES = 60_000;
const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "tools-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The tools as they were locked: on which Python, and the folder that the cache keeps their wheels in. */
async function cached(): Promise<{ readonly base: Python; readonly key: string; readonly wheels: string }> {
  const machine = realMachine();
  for await (const base of findPythons(requireComponent("python"), machine)) {
    const { programs } = await prepareTools("build", base, false, machine);
    const key = path.basename(path.dirname(programs));
    return { base, key, wheels: path.join(cacheFolder(machine.runner), "wheels", key) };
  }
  throw new Error("the tests' own Python does not answer");
}

function wheelOf(name: string, wheels: string): string {
  return path.join(wheels, readdirSync(wheels).find((each) => each.startsWith(`${name}-`)) ?? "");
}

const PLANTS = [
  {
    plant: (wheels: string) => appendFileSync(wheelOf("build", wheels), "x"),
    refused: /^build-\S+ is not locked$/,
    because: "a byte was added",
  },
  {
    plant: (wheels: string) => cpSync(wheelOf("build", wheels), wheelOf("pip", wheels)),
    refused: /^pip-\S+ is not locked$/,
    because: "a locked wheel stands for another",
  },
  {
    plant: (wheels: string) => rmSync(wheelOf("pip", wheels)),
    refused: /^there is no wheel of pip$/,
    because: "one is missing",
  },
  {
    plant: (wheels: string) => writeFileSync(path.join(wheels, "sitecustomize-1-py3-none-any.whl"), "x"),
    refused: /^sitecustomize-\S+ is not locked$/,
    because: "there is one too many",
  },
  {
    plant: (wheels: string) => mkdirSync(path.join(wheels, "a-1-py3-none-any.whl")),
    refused: /^a-\S+ is no wheel$/,
    because: "a folder is none",
  },
];

whenComponents(["python"])("tools that an earlier build may have rewritten", () => {
  test.each(PLANTS)("are noticed before one of them runs: $because", async ({ plant, refused }) => {
    const { base, wheels } = await cached();
    const planted = mkdtempSync(path.join(folder, "wheels-"));
    cpSync(wheels, planted, { recursive: true });
    plant(planted);
    const order = { folder: path.join(folder, "none"), wheels: planted, tools: lockedTools("build", base), base };
    const answer = await makeToolEnvironment(order, realMachine());
    expect(answer.refused).toMatch(refused);
    expect(readdirSync(folder)).not.toContain("none");
  });

  test(
    "are had anew, and run",
    async () => {
      const { base, key, wheels } = await cached();
      const cache = path.join(folder, "cache");
      const planted = path.join(cache, "wheels", key);
      cpSync(wheels, planted, { recursive: true });
      appendFileSync(wheelOf("build", planted), "x");
      const config = path.join(folder, "pip.conf");
      writeFileSync(config, `[global]\nno-index = true\nfind-links = ${wheels}\n`);
      const environment = { ...process.env, SHIPWHEEL_CACHE: cache, PIP_CONFIG_FILE: config };
      const machine = { ...realMachine(environment), temporary: path.join(folder, "temporary") };
      mkdirSync(machine.temporary);
      const { interpreter } = await prepareTools("build", base, false, machine);
      expect(machine.told).toEqual([expect.stringMatching(/^Download the tools/)]);
      const asked = await machine.processes.run([interpreter, "-P", "-m", "build", "--version"], {
        cwd: folder,
        env: {},
      });
      expect(asked.stdout).toMatch(/^build /);
      const kept = await makeToolEnvironment(
        { folder: path.join(folder, "kept"), wheels: planted, tools: lockedTools("build", base), base },
        machine,
      );
      expect(kept).toEqual({});
    },
    2 * MINUTES,
  );
});
