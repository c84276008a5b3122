import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { ShipwheelError } from "../../src/errors.ts";
import { refuseCredentials } from "../../src/project/git-credentials.ts";
import { whenComponents } from "../components.ts";
import { fixtureRepository } from "../fixture-repository.ts";

const SECRET = "c2VjcmV0OmNhbmFyeQ==";
const root = mkdtempSync(path.join(realpathSync(os.tmpdir()), "credentials-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const repository = fixtureRepository(path.join(import.meta.dirname, "..", "projects", "flit"));
afterAll(() => repository.remove());

/** What is said of the repository whose `.git/config` gets these lines. */
async function refusal(config: string, environment: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const file = path.join(repository.dir, ".git", "config");
  writeFileSync(file, `[core]\n\trepositoryformatversion = 0\n${config}\n`);
  try {
    const { PATH = "" } = process.env;
    const read = { dir: repository.dir, files: machineFiles(), processes: machineProcesses() };
    await refuseCredentials({ ...read, environment: { PATH, HOME: root, ...environment } });
    return undefined;
  } catch (error) {
    if (!(error instanceof ShipwheelError)) throw error;
    return `${error.code} ${error.problems.map(({ message, detail }) => `${message} ${detail ?? ""}`).join()}`;
  }
}

whenComponents(["git"])("credentials in the repository's own configuration", () => {
  test.each([
    {
      config: `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${SECRET}`,
      says: "http.https://github.com/.extraheader in .git/config",
      because: "actions/checkout leaves it up to its fifth release",
    },
    {
      config: `[remote "origin"]\n\turl = https://ada:${SECRET}@github.com/ada/x.git`,
      says: "remote.origin.url",
      because: "a password is in the URL",
    },
    {
      config: '[remote "origin"]\n\tpushurl = https://ghp_0123456789@github.com/ada/x.git',
      says: "remote.origin.pushurl",
      because: "a token stands for the name",
    },
    {
      config: `[url "https://x-access-token:${SECRET}@github.com/"]\n\tinsteadOf = https://github.com/`,
      says: "url.https://***@github.com/.insteadof",
      because: "the key has the password",
    },
    { config: "[credential]\n\thelper = store", says: "credential.helper", because: "the helper gives what it stores" },
    {
      config: '[credential "https://github.com"]\n\thelper = "!f() { echo password=hunter2; }; f"',
      says: "credential.https://github.com.helper",
      because: "the helper says it by itself",
    },
    {
      config: "[core]\n\tsshCommand = ssh -i /runner/_temp/key",
      says: "core.sshcommand",
      because: "actions/checkout was given a key",
    },
  ])("$says is refused: $because", async ({ config, says }) => {
    const said = await refusal(config, { RUNNER_TEMP: "/runner/_temp" });
    expect(said).toContain(`SW-BUILD-CREDENTIALS`);
    expect(said).toContain(says);
    expect(said).not.toContain(SECRET);
  });

  test.each([
    { name: 'includeIf "gitdir:/elsewhere/.git"', because: "actions/checkout includes it from its sixth release on" },
    { name: "include", because: "it is always read" },
  ])("so is a file that [$name] names: $because", async ({ name }) => {
    const file = path.join(root, "git-credentials.config");
    writeFileSync(file, `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${SECRET}\n`);
    expect(await refusal(`[${name}]\n\tpath = ${file}`)).toContain(`extraheader in ${file}`);
    expect(await refusal(`[${name}]\n\tpath = ~/git-credentials.config`)).toContain("extraheader");
  });

  test("and that of a submodule, and of files that include each other", async () => {
    const module = path.join(repository.dir, ".git", "modules", "vendor", "lib");
    mkdirSync(module, { recursive: true });
    writeFileSync(path.join(module, "HEAD"), "ref: refs/heads/main\n");
    writeFileSync(path.join(module, "config"), `[include]\n\tpath = config\n[http]\n\textraheader = A: ${SECRET}\n`);
    expect(await refusal("")).toContain("http.extraheader in .git/modules/vendor/lib/config");
    rmSync(path.join(repository.dir, ".git", "modules"), { recursive: true });
  });

  test.each([
    { config: '[remote "origin"]\n\turl = https://ada@github.com/ada/x.git', because: "a name opens nothing" },
    { config: '[remote "origin"]\n\turl = git@github.com:ada/x.git', because: "the key is elsewhere" },
    { config: '[remote "origin"]\n\turl = ssh://git@github.com:22/ada/x.git', because: "it is a port" },
    { config: "[credential]\n\thelper = osxkeychain", because: "it asks its user" },
    { config: "[core]\n\tsshCommand = ssh -i ~/.ssh/work", because: "it is the user's own" },
    { config: "[http]\n\textraheader =", because: "actions/checkout takes it back so" },
    { config: "[include]\n\tpath = nowhere", because: "there is no such file" },
  ])("what opens nothing is no credential: $because", async ({ config }) => {
    expect(await refusal(config)).toBeUndefined();
  });
});
