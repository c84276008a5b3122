import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { openWorkplace, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { type FixtureRepository, fixtureRepository, projectFixture } from "../fixture-repository.ts";

jest.setTimeout(180_000);

const NAMES = `ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
  AWS_SESSION_TOKEN AZURE_CLIENT_SECRET CARGO_REGISTRY_TOKEN CI_JOB_TOKEN CODECOV_TOKEN DOCKER_PASSWORD GH_TOKEN GITHUB_ENV
  GITHUB_OUTPUT GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TOKEN GITLAB_TOKEN GOOGLE_APPLICATION_CREDENTIALS INPUT_GITHUB-TOKEN
  INPUT_PASSWORD INPUT_TOKEN NODE_AUTH_TOKEN NPM_TOKEN PYPI_API_TOKEN PYPI_TOKEN SHIPWHEEL_TOKEN SHIPWHEEL_USERNAME SSH_AUTH_SOCK
  TEST_PYPI_API_TOKEN TWINE_PASSWORD TWINE_USERNAME UV_PUBLISH_PASSWORD UV_PUBLISH_TOKEN VAULT_TOKEN SOMETHING_OF_THEIR_OWN`;
const CANARIES = Object.fromEntries(NAMES.split(/\s+/).map((name) => [name, `canary-of-${name}`]));

/** flit's project, whose backend and whose module each write down what they see of the world into `folder`. */
function watchingProject(folder: string): FixtureRepository {
  const look = (name: string) =>
    `import json, os, sys\nopen(os.path.join(${JSON.stringify(folder)}, "${name}-%d.json" % os.getpid()), "w").write(json.dumps([dict(os.environ), sys.argv, getattr(sys, "orig_argv", []), sys.path]))\n`;
  return fixtureRepository(projectFixture("flit"), {
    tag: "v0.9.0",
    before: (dir) => {
      const pyproject = path.join(dir, "pyproject.toml");
      const text = readFileSync(pyproject, "utf8").replace('"flit_core.buildapi"', '"watching"\nbackend-path = ["."]');
      // What is named here is let through.
      writeFileSync(
        pyproject,
        `${text}\n[tool.flit.sdist]\ninclude = ["watching.py"]\n\n[tool.shipwheel]\nenvironment = ["LET_THROUGH"]\n`,
      );
      writeFileSync(path.join(dir, "watching.py"), `from flit_core.buildapi import *\n${look("backend")}`);
      writeFileSync(
        path.join(dir, "slug_maker.py"),
        `"""Slugs"""\n__version__ = "0.9.0"\n${look("module")}def main():\n    print("0.9.0")\n`,
      );
    },
  });
}

/** What was written down, each with the name of who saw it. */
function seenIn(folder: string): readonly { readonly who: string; readonly text: string }[] {
  return readdirSync(folder).map((name) => ({
    who: name.split("-")[0] ?? "",
    text: readFileSync(path.join(folder, name), "utf8"),
  }));
}

async function runWatched(work: Workplace, command: string, environment: Readonly<Record<string, string>>) {
  using repository = watchingProject(work.dir);
  return await work.run([command, repository.dir, "--out", work.at("..", "release"), "--verbose"], {
    env: environment,
  });
}

whenComponents(["git", "python"])("no secret of a job", () => {
  test.each(["rehearse", "build"])(
    "reaches the code of the project by %s, neither its backend nor its module, nor what is told",
    async (command) => {
      using work = openWorkplace();
      const { exitCode, stdout, stderr } = await runWatched(work, command, {
        ...CANARIES,
        LET_THROUGH: "as was asked",
      });
      expect({ exitCode, stdout, stderr }).toEqual({
        exitCode: 0,
        stdout: "",
        stderr: expect.not.stringContaining("canary-of-"),
      });
      const seen = seenIn(work.dir);
      expect(new Set(seen.map(({ who }) => who))).toEqual(new Set(["backend", "module"]));
      expect(seen.filter(({ text }) => text.includes("canary-of-"))).toEqual([]);
      const backends = seen.filter(({ who }) => who === "backend").map(({ text }) => JSON.parse(text)[0]);
      for (const environment of backends) expect(environment).toMatchObject({ LET_THROUGH: "as was asked" });
      // Only what is tried, and thrown away, needs no time.
      expect(backends).toContainEqual(expect.objectContaining({ SOURCE_DATE_EPOCH: expect.any(String) }));
    },
  );
});

whenComponents(["git", "python"])("the code of a project", () => {
  test.each(
    ["rehearse", "build"].flatMap((command) =>
      ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"].map((name) => ({ command, name })),
    ),
  )("is not run by $command beside $name", async ({ command, name }) => {
    using work = openWorkplace();
    const { exitCode, stderr } = await runWatched(work, command, { [name]: "https://token.example/" });
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining("SW-BUILD-BESIDE-ID-TOKEN") });
    expect(stderr).not.toContain("https://token.example/");
    expect(readdirSync(work.dir)).toEqual([]);
    expect(existsSync(work.at("..", "release"))).toBe(false);
  });
});
