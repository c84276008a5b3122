import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "@jest/globals";
import { machineClock } from "../../src/adapters/clock.ts";
import { serve } from "../../src/adapters/http-server.ts";
import { machineProcesses } from "../../src/adapters/processes.ts";
import { checkFile } from "../../src/check/check.ts";
import { createIndex, type IndexOptions, type LocalIndex } from "../../src/local-index/local-index.ts";
import type { Listening } from "../../src/ports/listen.ts";
import { requireComponent, whenComponents } from "../components.ts";
import { type MadeDistribution, sdistOf, wheelOf } from "../distributions.ts";
import { send, TOKEN } from "../local-index/visitor.ts";
import { openTlsFront } from "../servers/tls-front.ts";

const MINUTE = 60_000;
const LIBRARY = wheelOf({ name: "my-library", version: "2.0", metadata: ["Requires-Python: >=3.8"] });
const TOOL = wheelOf({ name: "my-tool", version: "1.0", metadata: ["Requires-Dist: my-library>=1"] });
const SDIST = sdistOf({ name: "my-tool", version: "1.0" });
const OTHER_BYTES = wheelOf({ name: "my-tool", version: "1.0", members: { "my_tool/new.py": "" } });

const WORKFLOW = { owner: "acme", repository: "my-tool", workflow: "release.yml" };
const TRUSTING = {
  publishers: [{ project: "my-tool", ...WORKFLOW }],
  claims: {
    repository: "acme/my-tool",
    repository_owner: "acme",
    job_workflow_ref: "acme/my-tool/.github/workflows/release.yml@refs/tags/v1.0",
    ref: "refs/tags/v1.0",
  },
};

const base = mkdtempSync(path.join(realpathSync(os.tmpdir()), "clients-"));
const processes = machineProcesses();
const servers: Pick<Listening, "close">[] = [];
let index: LocalIndex;
let url: string;
let folder: string;

async function open(options: Partial<IndexOptions> = {}): Promise<{ index: LocalIndex; url: string }> {
  const opened = await createIndex({
    clock: machineClock,
    readDistribution: checkFile,
    uploadToken: TOKEN,
    ...options,
  });
  const server = await serve(opened.reply, { host: "127.0.0.1", port: 0 });
  servers.push(server);
  return { index: opened, url: server.url };
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(base, "one-"));
  ({ index, url } = await open());
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** The machine's environment without what would lead the clients elsewhere. */
function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(PIP|UV|TWINE|PYTHON|VIRTUAL_ENV|https?_proxy|all_proxy)/i.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    PIP_CONFIG_FILE: os.devNull,
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_CACHE_DIR: path.join(folder, "pip"),
    UV_CACHE_DIR: path.join(folder, "uv"),
    UV_NO_CONFIG: "1",
  };
}

async function run(
  program: "pip" | "twine" | "uv",
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const { exitCode, stdout, stderr } = await processes.run([requireComponent(program), ...args], {
    cwd: folder,
    env: { ...environment(), ...env },
  });
  return { exitCode, said: `${stdout}${stderr}`.replace(/\s+/g, " ") };
}

/** Writes the files for a client to find, and tells their paths. */
function onDisk(...files: readonly MadeDistribution[]): readonly string[] {
  return files.map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

function requested(of: LocalIndex = index): readonly string[] {
  return of.log.map(
    ({ method, path: target, status }) => `${method} ${target.replace(/[0-9a-f]{64}/, "SHA256")} ${status}`,
  );
}

const RESOLVED = [
  "GET /simple/my-tool/ 200",
  `GET /files/SHA256/${TOOL.name}.metadata 200`,
  `GET /files/SHA256/${TOOL.name} 200`,
  "GET /simple/my-library/ 200",
  `GET /files/SHA256/${LIBRARY.name}.metadata 200`,
  `GET /files/SHA256/${LIBRARY.name} 200`,
];

whenComponents(["pip"])("pip", () => {
  const options = ["--no-input", "--progress-bar", "off"];

  test(
    "installs a project and what it requires, by the metadata beside the wheels",
    async () => {
      for (const file of [TOOL, LIBRARY]) await send(index, file);
      const { exitCode, said } = await run("pip", [
        "install",
        ...options,
        "--index-url",
        `${url}/simple/`,
        "--target",
        "site",
        "my-tool",
      ]);
      expect({ exitCode, said }).toEqual({ exitCode: 0, said: expect.stringContaining("my-library-2.0 my-tool-1.0") });
      expect(requested()).toEqual(expect.arrayContaining(RESOLVED));
    },
    MINUTE,
  );

  test(
    "downloads the bytes that were uploaded",
    async () => {
      await send(index, TOOL);
      const asked = ["--no-deps", "--index-url", `${url}/simple/`, "--dest", "got", "My.Tool==1.0"];
      expect(await run("pip", ["download", ...options, ...asked])).toMatchObject({ exitCode: 0 });
      expect(readFileSync(path.join(folder, "got", TOOL.name)).equals(TOOL.bytes)).toBe(true);
    },
    MINUTE,
  );

  test(
    "finds what the index does not have at its upstream",
    async () => {
      const near = await open({ upstream: `${url}/simple/` });
      await send(index, LIBRARY);
      await send(near.index, TOOL);
      const asked = ["--index-url", `${near.url}/simple/`, "--dest", "got", "my-tool"];
      expect(await run("pip", ["download", ...options, ...asked])).toMatchObject({ exitCode: 0 });
      expect(readdirSync(path.join(folder, "got")).sort()).toEqual([LIBRARY.name, TOOL.name]);
      expect(requested(near.index)).toContain("GET /simple/my-library/ 303");
      expect(requested()).toContain(`GET /files/SHA256/${LIBRARY.name} 200`);
    },
    MINUTE,
  );
});

whenComponents(["uv", "python"])("uv pip", () => {
  test(
    "installs a project and what it requires, by the metadata beside the wheels",
    async () => {
      for (const file of [TOOL, LIBRARY]) await send(index, file);
      const where = ["--python", requireComponent("python"), "--target", "site"];
      const { exitCode, said } = await run("uv", [
        "pip",
        "install",
        ...where,
        "--index-url",
        `${url}/simple/`,
        "my-tool",
      ]);
      expect({ exitCode, said }).toEqual({
        exitCode: 0,
        said: expect.stringContaining("+ my-library==2.0 + my-tool==1.0"),
      });
      expect(requested()).toEqual(expect.arrayContaining(RESOLVED));
    },
    MINUTE,
  );
});

whenComponents(["uv"])("uv publish", () => {
  const publish = (token: string, ...files: readonly string[]) =>
    run("uv", [
      "publish",
      "--publish-url",
      `${url}/legacy/`,
      "--token",
      token,
      "--trusted-publishing",
      "never",
      ...files,
    ]);

  test(
    "publishes a wheel and an sdist, and the same again",
    async () => {
      const files = onDisk(TOOL, SDIST);
      expect(await publish(TOKEN, ...files)).toMatchObject({ exitCode: 0 });
      expect(await publish(TOKEN, ...files)).toMatchObject({ exitCode: 0 });
      expect(index.log.map(({ outcome }) => outcome).sort()).toEqual(["present", "present", "stored", "stored"]);
    },
    MINUTE,
  );

  test.each([
    {
      because: "the token is another",
      token: "guess",
      file: SDIST,
      says: "Invalid or non-existent authentication information",
    },
    { because: "the name is taken by other bytes", token: TOKEN, file: OTHER_BYTES, says: "File already exists" },
  ])(
    "is told why not when $because",
    async ({ token, file, says }) => {
      await send(index, TOOL);
      const { exitCode, said } = await publish(token, ...onDisk(file));
      expect(exitCode).not.toBe(0);
      expect(said).toContain(says);
    },
    MINUTE,
  );
});

whenComponents(["uv"])("uv publish in a workflow", () => {
  test(
    "publishes by trusted publishing, from the id-token of a job to the burning of the upload token",
    async () => {
      ({ index, url } = await open(TRUSTING));
      const front = await openTlsFront(url);
      servers.push(front);
      const anchor = path.join(folder, "anchor.pem");
      writeFileSync(anchor, front.certificate);
      const job = { url: `${url}/_/actions/id-token?api-version=2.0`, token: index.issuer.requestToken };
      const actions = { ACTIONS_ID_TOKEN_REQUEST_URL: job.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.token };
      const args = [
        "publish",
        "--trusted-publishing",
        "always",
        "--publish-url",
        `${front.url}/legacy/`,
        ...onDisk(TOOL),
      ];
      const env = { ...actions, GITHUB_ACTIONS: "true", SSL_CERT_FILE: anchor };
      expect(await run("uv", args, env)).toMatchObject({ exitCode: 0 });
      expect(requested()).toEqual([
        "GET /_/oidc/audience 200",
        "GET /_/actions/id-token?api-version=2.0&audience=shipwheel-local 200",
        "POST /_/oidc/mint-token 200",
        "POST /legacy/ 200",
        "POST /_/oidc/burn-token 202",
      ]);
    },
    MINUTE,
  );
});

whenComponents(["twine"])("twine", () => {
  const options = ["--non-interactive", "--disable-progress-bar", "--username", "__token__"];
  const upload = (token: string, ...files: readonly string[]) =>
    run("twine", ["upload", ...options, "--password", token, "--repository-url", `${url}/legacy/`, ...files]);

  test(
    "uploads a wheel and an sdist with all three digests, and the same again",
    async () => {
      const files = onDisk(TOOL, SDIST);
      expect(await upload(TOKEN, ...files)).toMatchObject({ exitCode: 0 });
      expect(await upload(TOKEN, ...files)).toMatchObject({ exitCode: 0 });
      expect(index.log.map(({ outcome }) => outcome)).toEqual(["stored", "stored", "present", "present"]);
    },
    MINUTE,
  );

  test.each([
    { because: "the password is another", token: "guess", file: SDIST, says: "403 Forbidden" },
    { because: "the name is taken by other bytes", token: TOKEN, file: OTHER_BYTES, says: "File already exists" },
  ])(
    "is told why not when $because",
    async ({ token, file, says }) => {
      await send(index, TOOL);
      const { exitCode, said } = await upload(token, ...onDisk(file));
      expect(exitCode).not.toBe(0);
      expect(said).toContain(says);
    },
    MINUTE,
  );
});
