import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { machineClock } from "../../src/adapters/clock.ts";
import { machineFiles } from "../../src/adapters/files.ts";
import { machineHttp } from "../../src/adapters/http.ts";
import type { Receipt } from "../../src/documents/receipt.ts";
import { admit } from "../../src/publish/admission.ts";
import { openBundle } from "../../src/publish/bundle.ts";
import type { Credential } from "../../src/publish/credential.ts";
import { preflight } from "../../src/publish/preflight.ts";
import { publishRelease } from "../../src/publish/publish.ts";
import { indexOf } from "../../src/publish/target.ts";
import { type Uploaded, uploadFile } from "../../src/publish/upload.ts";
import { type ComponentName, requireComponent, whenComponents } from "../components.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { type PrivateIndex, startDevpi, startPypiserver } from "../servers/private-index.ts";
import { SDIST, WHEEL, writeRelease } from "../servers/release-folder.ts";
import { runProgram } from "../servers/server-process.ts";

const SERVERS: readonly {
  readonly name: string;
  readonly needs: readonly ComponentName[];
  readonly start: (folder: string) => Promise<PrivateIndex>;
}[] = [
  { name: "pypiserver", needs: ["pypiserver"], start: startPypiserver },
  { name: "devpi", needs: ["devpi", "devpi-init", "devpi-server"], start: startDevpi },
];
const CI: Credential = { username: "ci", secret: "secret" };
const STARTING_MS = 90_000;

function world() {
  const files = machineFiles();
  return { files, http: machineHttp({}), clock: machineClock, progress: fakeProgress(), mask: () => {} };
}

type Addresses = Pick<PrivateIndex, "upload" | "simple">;

async function requestFor(folder: string, { upload, simple }: Addresses, credential?: Credential) {
  return {
    bundle: await openBundle(folder, {}, world()),
    index: indexOf(upload, simple),
    runner: { inActions: false },
    ...(credential && { credential }),
  };
}

async function publish(folder: string, index: Addresses, credential?: Credential): Promise<Receipt> {
  return publishRelease(await requestFor(folder, index, credential), world());
}

/** Sends the wheel without a look at the index first, as it is when another run gets ahead of ours. */
async function sendUnseen(folder: string, { upload, simple }: PrivateIndex): Promise<Uploaded | undefined> {
  const { manifest, located } = await openBundle(folder, {}, world());
  const index = indexOf(upload, simple);
  const admission = await admit({ kind: "token", credential: CI }, { index, project: "my-tool" }, world());
  const [file] = manifest.files;
  const listing = { index, project: "my-tool", access: undefined };
  return (
    file &&
    uploadFile(
      file,
      located.get(file.path) ?? "",
      { index, admission, listing, attestations: new Map(), tooMuch: () => {} },
      world(),
    )
  );
}

for (const { name, needs, start } of SERVERS) {
  whenComponents([...needs, "python", "pip"])(`our client and a real ${name}`, () => {
    let work: string;
    let index: PrivateIndex;
    let release: string;

    beforeAll(async () => {
      work = await mkdtemp(path.join(tmpdir(), "shipwheel-test-"));
      release = await writeRelease(path.join(work, "release"), "answer = 42");
      index = await start(path.join(work, name));
    }, STARTING_MS);

    afterAll(async () => {
      await index?.stop();
      await rm(work, { recursive: true, force: true });
    });

    test.each([
      { credential: { ...CI, secret: "wrong" }, because: "the password is wrong" },
      { credential: undefined, because: "there is none" },
    ])("nothing is let in when $because", async ({ credential }) => {
      await expect(publish(release, index, credential)).rejects.toMatchObject({ code: "SW-INDEX-CREDENTIALS" });
    });

    test("a release goes up, the wheel first, and is verified", async () => {
      const receipt = await publish(release, index, CI);
      expect(receipt.uploads).toMatchObject([
        { name: WHEEL, outcome: "uploaded" },
        { name: SDIST, outcome: "uploaded" },
      ]);
      expect(receipt.verified).toHaveLength(2);
    });

    test("pip installs it from there", async () => {
      const target = path.join(work, "installed");
      const from = ["--index-url", index.simple, "--no-deps", "--disable-pip-version-check", "--isolated"];
      await runProgram(requireComponent("pip"), ["install", "--target", target, ...from, "my-tool==1.2.3"]);
      await runProgram(requireComponent("python"), [
        "-c",
        `import sys; sys.path[0] = ${JSON.stringify(target)}; import my_tool`,
      ]);
    });

    test("the same release again finds all there and sends nothing", async () => {
      const receipt = await publish(release, index, CI);
      expect(receipt.uploads.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
        ["present", 0],
        ["present", 0],
      ]);
    });

    test("the same bytes that another run sent meanwhile are a success, however the index puts it", async () => {
      expect(["uploaded", "present"]).toContain((await sendUnseen(release, index))?.outcome);
    });

    test("the same names with other bytes are refused, seen before or not", async () => {
      const other = await writeRelease(path.join(work, "other"), "answer = 43");
      await expect(sendUnseen(other, index)).rejects.toMatchObject({ code: "SW-INDEX-CONFLICT" });
      await expect(publish(other, index, CI)).rejects.toMatchObject({ code: "SW-INDEX-CONFLICT" });
    });

    test("what makes it one to be careful with is warned of, and nothing else", async () => {
      const codes = async (at: Addresses) => {
        const { warnings } = await preflight(await requestFor(release, at, CI), world());
        return warnings.flatMap((each) => /^SW-[A-Z-]+/.exec(each) ?? []);
      };
      expect(await codes(index)).toEqual([]);
      const nowhere = new URL("/ci/nowhere/+simple/", index.simple).href;
      expect(await codes({ upload: index.upload, simple: nowhere })).toEqual(["SW-SIMPLE-URL-DOUBTFUL"]);
      // What else replaces files does not say so.
      const upload = index.replacing;
      if (upload !== undefined) {
        expect(await codes({ upload, simple: `${upload}+simple/` })).toEqual(["SW-INDEX-REPLACES"]);
      }
    });
  });
}
