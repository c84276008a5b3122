import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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
/** The indexes of a chain that come before the last one. */
const opened: { readonly index: LocalIndex; readonly server: Listening }[] = [];
let repository: FixtureRepository | undefined;

beforeEach(async () => {
  scratch = mkdtempSync(path.join(realpathSync(os.tmpdir()), "shipwheel-act-"));
  artifacts = await startArtifactServer();
});

afterEach(async () => {
  await server.close();
  for (const each of opened.splice(0)) await each.server.close();
  await artifacts.close();
  repository?.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** An index whose pending publisher is the workflow `release.yml` of `ada/PROJECT`. */
async function openIndex(project: string, environment = "pypi"): Promise<void> {
  const file = `ada/${project}/.github/workflows/release.yml@refs/tags/${TAG}`;
  index = await createIndex({
    clock: machineClock,
    readDistribution: checkFile,
    publishers: [{ project, owner: "ada", repository: project, workflow: "release.yml", environment }],
    claims: {
      repository: `ada/${project}`,
      repository_owner: "ada",
      repository_owner_id: "7",
      job_workflow_ref: file,
      workflow_ref: file,
      ref: `refs/tags/${TAG}`,
      environment,
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
    .replaceAll(
      /^ {10}command: publish\n(?! {10}index:)/gm,
      `          command: publish\n          index: ${variable("INDEX")}\n`,
    );
}

/** How a workflow writes a variable of the repository. */
function variable(name: string): string {
  return `\${{ vars.${name} }}`;
}

/**
 * Gives the id-token variables to the job `job`, as `id-token: write` does, and sets `programs` first on its PATH. `prefix` is what the names
 * of the variables begin with that say where the tokens come from.
 */
function grant(workflow: string, job: string, programs?: string, prefix = ""): string {
  const env = [
    "    env:",
    `      ACTIONS_ID_TOKEN_REQUEST_URL: ${variable(`${prefix}ID_TOKEN_URL`)}`,
    `      ACTIONS_ID_TOKEN_REQUEST_TOKEN: ${variable(`${prefix}ID_TOKEN`)}`,
  ].join("\n");
  const guard = programs === undefined ? "" : `      - run: echo "${programs}" >> "$GITHUB_PATH"\n`;
  return workflow.replace(
    new RegExp(`(^  ${job}:\\n(?:^    .*\\n)*?)^    steps:\\n`, "m"),
    `$1${env}\n    steps:\n${guard}`,
  );
}

/** The indexes of a chain: the same workflow publishes to each, in the environment of its name. */
async function openChain(project: string): Promise<Readonly<Record<string, string>>> {
  await openIndex(project, "testpypi");
  const [first, at] = [index, server];
  opened.push({ index: first, server: at });
  await openIndex(project, "pypi");
  const token = (prefix: string, { issuer }: LocalIndex, { url }: Listening) => ({
    [`${prefix}INDEX`]: `${url}/legacy/`,
    [`${prefix}ID_TOKEN_URL`]: `${url}/_/actions/id-token?api-version=2.0`,
    [`${prefix}ID_TOKEN`]: issuer.requestToken,
  });
  return { ...token("FIRST_", first, at), ...token("SECOND_", index, server) };
}

interface Release {
  /** What the project is changed to before it is committed. */
  readonly before?: (dir: string) => void;
  /** `vars` of the workflow, beside those. */
  readonly vars?: Readonly<Record<string, string>>;
  /** Environment of every job, beside what all of them need. */
  readonly env?: Readonly<Record<string, string>>;
}

async function release(
  source: string,
  workflow: string,
  { before = () => {}, env = {}, vars = {} }: Release = {},
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
      ...vars,
    },
  });
}

function uploads(at: LocalIndex = index): readonly string[] {
  return at.log.filter(({ path: at }) => at === "/legacy/").map(({ status, outcome }) => `${status} ${outcome}`);
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

whenComponents(["act", "python"], ["linux"])("the example of a chain under act", () => {
  test(
    "what was published to the first index is tried there, and goes to the second with its own environment",
    async () => {
      const vars = await openChain("my-tool");
      const programs = forbiddenPrograms(path.join(scratch, "forbidden"), FORBIDDEN);
      const example = runnable(readFileSync(path.join(REPOSITORY, "examples", "testpypi-then-pypi.yml"), "utf8"))
        .replaceAll(/^ {10}index: testpypi$/gm, `          index: ${variable("FIRST_INDEX")}`)
        .replaceAll(/^ {10}index: pypi$/gm, `          index: ${variable("SECOND_INDEX")}`);
      const workflow = grant(grant(example, "testpypi", programs, "FIRST_"), "pypi", programs, "SECOND_");
      const links = ["FIRST_INDEX", "SECOND_INDEX"].map((name) => JSON.stringify(vars[name])).join(", ");
      const before = (dir: string) =>
        appendFileSync(path.join(dir, "pyproject.toml"), `\n[tool.shipwheel.publish]\nvia = [${links}]\n`);
      const finished = await release(exampleProject("my-tool"), workflow, { vars, before });

      expect(said(finished)).toBe("");
      expect([uploads(opened[0]?.index), uploads()]).toEqual(Array(2).fill(["200 stored", "200 stored"]));
      expect(existsSync(path.join(programs, "started"))).toBe(false);
      expect(finished.stdout).toMatch(/\[Release\/smoke +\].*Summary - ## Tried as .*: it works/);
      expect(artifacts.names()).toEqual([
        "shipwheel-plan",
        "shipwheel-build-all",
        "shipwheel-bundle",
        expect.stringMatching(/^shipwheel-receipt-127\.0\.0\.1-\d+-legacy$/),
        expect.stringMatching(/^shipwheel-smoke-127\.0\.0\.1-\d+-legacy-linux-\w+$/),
        expect.stringMatching(/^shipwheel-receipt-127\.0\.0\.1-\d+-legacy$/),
      ]);
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
