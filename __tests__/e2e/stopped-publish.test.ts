import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { machineFiles } from "../../src/adapters/files.ts";
import { assemble } from "../../src/commands/assemble.ts";
import type { Handler } from "../../src/ports/listen.ts";
import { openWorkplace, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { fakeProgress } from "../fakes/progress.ts";
import { openSigningIndex } from "../signing-index.ts";

jest.setTimeout(60_000);

const TOKEN = "pypi-the-upload-token";
const WANTED = { name: "my-tool", version: "1.2.3" };
const FILES = [wheelOf({ ...WANTED, tag: "cp311-cp311-win_amd64" }), wheelOf(WANTED), sdistOf(WANTED)];
// As it is here, whatever was bundled last.
const SCRIPT = path.join(import.meta.dirname, "..", "..", "src", "cli", "index.ts");

async function makeBundle(work: Workplace): Promise<void> {
  mkdirSync(work.at("made"));
  for (const { name, bytes } of FILES) writeFileSync(work.at("made", name), bytes);
  const world = { files: machineFiles(), progress: fakeProgress() };
  await assemble({ dirs: [work.at("made")], project: work.at("made"), out: work.at("release") }, world);
}

/** Says nothing to the second upload, and tells when it came. */
function silentAtSecond() {
  let came = () => {};
  const second = new Promise<void>((resolve) => {
    came = resolve;
  });
  let uploads = 0;
  const between =
    (handler: Handler): Handler =>
    (request) => {
      uploads += request.method === "POST" ? 1 : 0;
      if (request.method !== "POST" || uploads !== 2) return handler(request);
      came();
      return new Promise(() => {});
    };
  return { second, between };
}

whenComponents([], ["linux", "darwin"])("a release that is stopped while a file is sent", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s ends with 130, says what is up, and goes on later",
    async (signal) => {
      using work = openWorkplace();
      await makeBundle(work);
      const { second, between } = silentAtSecond();
      const opened = await openSigningIndex({ uploadToken: TOKEN, between });
      try {
        const args = ["publish", "release", "--index", `${opened.url}/legacy/`];
        const options = { script: SCRIPT, env: { SHIPWHEEL_TOKEN: TOKEN } };
        const running = work.start(args, options);
        await second;
        running.child.kill(signal);
        const { exitCode, stderr } = await running.ended;
        expect(exitCode).toBe(130);
        expect(stderr).toContain(`Up at ${opened.url}/legacy/ (1 of 3): ${FILES[0]?.name}`);
        expect(stderr).toContain(`Not up: ${FILES[1]?.name}, ${FILES[2]?.name}`);
        const receipt = JSON.parse(readFileSync(work.at("release", "receipt.json"), "utf8"));
        expect(receipt).toMatchObject({ uploads: [{ name: FILES[0]?.name }], incomplete: { codes: ["SW-CANCELLED"] } });
        const lines = readFileSync(work.at("release", "journal.jsonl"), "utf8").trimEnd().split("\n");
        expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ event: "ended", outcome: "cancelled" });
        expect(await work.run(args, options)).toMatchObject({ exitCode: 0 });
        expect(opened.index.log.filter(({ outcome }) => outcome === "stored")).toHaveLength(FILES.length);
      } finally {
        await opened.close();
      }
    },
  );
});
