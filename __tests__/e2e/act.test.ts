import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { machineClock } from "../../src/adapters/clock.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { checkFile } from "../../src/check/check.ts";
import { createIndex, type LocalIndex } from "../../src/local-index/local-index.ts";
import type { Listening } from "../../src/ports/listen.ts";
import type { Finished } from "../../src/ports/processes.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { exampleProject, type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";
import { forbiddenPrograms, runAct } from "../servers/act.ts";
import { type ArtifactServer, startArtifactServer } from "../servers/artifact-server.ts";

const REPOSITORY = path.resolve(import.meta.dirname, "..", "..");
const MINUTES = 60_000;
const TAG = "v1.2.3";

/** The workflows that the README tells people to paste, in its order. */
const [PURE = "", PLATFORM = ""] = [
  ...readFileSync(path.join(REPOSITORY, "README.md"), "utf8").matchAll(/^```yaml\n(.*?)^```$/gms),
].map((match) => match[1] ?? "");

let scratch: string;
let index: LocalIndex;
let server: Listening;
let artifacts: ArtifactServer;
let repository: FixtureRepository | undefined;

beforeEach(async () => {
  scratch = mkdtempSync(path.join(realpathSync(os.tmpdir()), "shipwheel-act-"));
  artifacts = await startArtifactServer();
});

afterEach(async () => {
  await server.close();
  await artifacts.close();
  repository?.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** An index whose pending publisher is the workflow `release.yml` of `ada/PROJECT`. */
async function openIndex(project: string): Promise<void> {
  const file = `ada/${project}/.github/workflows/release.yml@refs/tags/${TAG}`;
  index = await createIndex({
    clock: machineClock,
    readDistribution: checkFile,
    publishers: [{ project, owner: "ada", repository: project, workflow: "release.yml", environment: "pypi" }],
    claims: {
      repository: `ada/${project}`,
      repository_owner: "ada",
      repository_owner_id: "7",
      job_workflow_ref: file,
      workflow_ref: file,
      ref: `refs/tags/${TAG}`,
      environment: "pypi",
      event_name: "release",
    },
  });
  server = await serve(index.reply, { host: "127.0.0.1", port: 0 });
}

/** The README's workflow as act can run it: our action from this repository, Python as it is here, the index on loopback. */
function runnable(workflow: string): string {
  return workflow
    .replaceAll("shipwheel/shipwheel@SHIPWHEEL_COMMIT", "shipwheel/shipwheel@v0")
    .replaceAll(/^ {6}- uses: actions\/setup-python@.*\n {8}with:\n {10}python-version: .*\n/gm, "")
    .replaceAll("          command: publish\n", `          command: publish\n          index: ${variable("INDEX")}\n`);
}

/** How a workflow writes a variable of the repository. */
function variable(name: string): string {
  return `\${{ vars.${name} }}`;
}

/** Gives the id-token variables to the job `job`, as `id-token: write` does, and sets `programs` first on its PATH. */
function grant(workflow: string, job: string, programs?: string): string {
  const env = [
    "    env:",
    `      ACTIONS_ID_TOKEN_REQUEST_URL: ${variable("ID_TOKEN_URL")}`,
    `      ACTIONS_ID_TOKEN_REQUEST_TOKEN: ${variable("ID_TOKEN")}`,
  ].join("\n");
  const guard = programs === undefined ? "" : `      - run: echo "${programs}" >> "$GITHUB_PATH"\n`;
  return workflow.replace(
    new RegExp(`(^  ${job}:\\n(?:^    .*\\n)*?)^    steps:\\n`, "m"),
    `$1${env}\n    steps:\n${guard}`,
  );
}

interface Release {
  /** What the project is changed to before it is committed. */
  readonly before?: (dir: string) => void;
  /** Environment of every job, beside what all of them need. */
  readonly env?: Readonly<Record<string, string>>;
}

async function release(
  source: string,
  workflow: string,
  { before = () => {}, env = {} }: Release = {},
): Promise<Finished> {
  repository = fixtureRepository(source, {
    tag: TAG,
    before(dir) {
      before(dir);
      mkdirSync(path.join(dir, ".github", "workflows"), { recursive: true });
      writeFileSync(path.join(dir, ".github", "workflows", "release.yml"), workflow);
    },
  });
  repository.git("remote", "add", "origin", `https://github.com/ada/${path.basename(source)}.git`);
  const { url } = server;
  return runAct({
    dir: repository.dir,
    scratch,
    event: {
      name: "release",
      payload: { ref: `refs/tags/${TAG}`, action: "published", release: { tag_name: TAG } },
    },
    env: { ...artifacts.environment, ...env },
    vars: {
      INDEX: `${url}/legacy/`,
      ID_TOKEN_URL: `${url}/_/actions/id-token?api-version=2.0`,
      ID_TOKEN: index.issuer.requestToken,
    },
  });
}

function uploads(): readonly string[] {
  return index.log.filter(({ path: at }) => at === "/legacy/").map(({ status, outcome }) => `${status} ${outcome}`);
}

/** What act printed, when it is needed to see why a job failed. */
function said({ exitCode, stdout, stderr }: Finished): string {
  return exitCode === 0 ? "" : `${stdout}\n${stderr}`.slice(-8000);
}

whenComponents(["act", "python"], ["linux"])("the README's workflows under act", () => {
  test(
    "a pure project is planned, built, assembled and published by trusted publishing",
    async () => {
      await openIndex("my-tool");
      const programs = forbiddenPrograms(path.join(scratch, "forbidden"), FORBIDDEN);
      const finished = await release(exampleProject("my-tool"), grant(runnable(PURE), "publish", programs));

      expect(said(finished)).toBe("");
      expect(uploads()).toEqual(["200 stored", "200 stored"]);
      expect(existsSync(path.join(programs, "started"))).toBe(false);
      expect(finished.stdout).toMatch(/\[Release\/publish\].*Summary - ## Published/);
      expect(artifacts.names()).toEqual([
        "shipwheel-plan",
        "shipwheel-build-all",
        "shipwheel-bundle",
        "shipwheel-receipt",
      ]);
    },
    4 * MINUTES,
  );

  test(
    "a build job that could publish refuses to run the project's code",
    async () => {
      await openIndex("my-tool");
      const finished = await release(exampleProject("my-tool"), grant(runnable(PURE), "build"));

      expect(finished.exitCode).not.toBe(0);
      expect(finished.stdout).toContain("::error title=SW-BUILD-BESIDE-ID-TOKEN");
      expect(index.log).toEqual([]);
    },
    4 * MINUTES,
  );
});

whenComponents(["act", "python", "manylinux"], ["linux"])("the README's workflow for compiled code under act", () => {
  test(
    "the real cibuildwheel builds in the plan's matrix, in containers, from the one sdist",
    async () => {
      await openIndex("compound-interest");
      const programs = forbiddenPrograms(path.join(scratch, "forbidden"), FORBIDDEN);
      const workflow = grant(runnable(PLATFORM), "publish", programs);
      const { identifier, environment: env } = containers();
      const before = (dir: string) => buildsOnly(dir, identifier);
      const finished = await release(projectFixture("setuptools-extension"), workflow, { before, env });

      expect(said(finished)).toBe("");
      expect(finished.stdout).toMatch(
        /compound_interest-1\.2\.3-cp3\S+manylinux\S+\.whl by cibuildwheel \S+ in (podman|docker)/,
      );
      expect(uploads()).toEqual(["200 stored", "200 stored"]);
      expect(existsSync(path.join(programs, "started"))).toBe(false);
      expect([...artifacts.names()].sort()).toEqual([
        "shipwheel-build-sdist",
        expect.stringMatching(/^shipwheel-build-wheels-manylinux/),
        "shipwheel-bundle",
        "shipwheel-plan",
        "shipwheel-receipt",
      ]);
    },
    6 * MINUTES,
  );
});

/** What runs the containers, and the wheel that can be built in them. */
function containers(): { readonly identifier: string; readonly environment: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(path.join(requireComponent("manylinux"), "environment.json"), "utf8"));
}

// What the job that holds an id-token must never start.
const FORBIDDEN = ["git", "pip", "pip3", "python", "python3", "python3.11", "py", "uv", "uvx"];

/** The version of the tag, and a matrix of one wheel. */
function buildsOnly(dir: string, identifier: string): void {
  const file = path.join(dir, "pyproject.toml");
  const text = readFileSync(file, "utf8")
    .replace(/^version = .*$/m, `version = "${TAG.slice(1)}"`)
    .replace(/^build = .*$/m, `build = "${identifier}"`);
  writeFileSync(file, text);
}
