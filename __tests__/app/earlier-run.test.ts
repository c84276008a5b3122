import path from "node:path";
import { expect, test } from "@jest/globals";
import { commandNamed, type Given } from "../../src/app/arguments.ts";
import { runIdOf, withEarlierRun } from "../../src/app/earlier-run.ts";
import { bringArtifacts } from "../../src/app/handover.ts";
import { keepingRemains } from "../../src/app/remains.ts";
import type { Artifacts } from "../../src/ports/artifacts.ts";
import { fakeFiles } from "../fakes/files.ts";

type Stored = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A run whose artifacts hold these files. */
function runWith(stored: Stored, files: ReturnType<typeof fakeFiles>): Artifacts {
  return {
    upload: async () => {},
    names: async () => Object.keys(stored).sort(),
    async download(name, folder) {
      for (const [file, text] of Object.entries(stored[name] ?? {})) await files.write(`${folder}/${file}`, text);
    },
  };
}

function given(command: string): Given {
  return { command: commandNamed(command), positionals: ["release"], values: {}, switches: new Set() };
}

async function brought(command: string, own: Stored, earlier: Stored): Promise<Readonly<Record<string, string>>> {
  const files = fakeFiles({});
  const artifacts = withEarlierRun(runWith(own, files), runWith(earlier, files), 42);
  await bringArtifacts(given(command), files, { artifacts, prefix: "shipwheel", folder: "jobs" });
  const decoder = new TextDecoder();
  return Object.fromEntries([...files.contents].map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

const BUNDLE = { "manifest.json": "{}", "dist/a.whl": "a" };

test.each<{ own: Stored; earlier: Stored; finds: Readonly<Record<string, string>>; because: string }>([
  {
    own: {},
    earlier: {
      "shipwheel-bundle": BUNDLE,
      "shipwheel-receipt": { "journal.jsonl": "begun", "attestations/a.whl.publish.attestation": "{}" },
    },
    finds: {
      "release/manifest.json": "{}",
      "release/dist/a.whl": "a",
      "release/journal.jsonl": "begun",
      "release/attestations/a.whl.publish.attestation": "{}",
    },
    because: "the earlier run broke off while it published",
  },
  {
    own: { "shipwheel-receipt": { "receipt.json": "new" } },
    earlier: { "shipwheel-bundle": BUNDLE, "shipwheel-receipt": { "receipt.json": "old" } },
    finds: { "release/manifest.json": "{}", "release/dist/a.whl": "a", "release/receipt.json": "new" },
    because: "this run has published meanwhile",
  },
])("$because", async ({ own, earlier, finds }) => {
  expect(await brought("publish", own, earlier)).toEqual(finds);
});

test("a run that made something else is named with what it has", async () => {
  await expect(brought("publish", {}, { "shipwheel-plan": {} })).rejects.toMatchObject({
    code: "SW-ARTIFACT-MISSING",
    message: expect.stringMatching(/run 42 has no shipwheel-bundle: it has shipwheel-plan/),
  });
});

test.each(["", "abc", "-1", "1.5", "0", "1e3", "99999999999999999999"])("%p is no run", (text) => {
  expect(() => runIdOf(text)).toThrow(expect.objectContaining({ code: "SW-USAGE" }));
});

test("the number in a run's address is one", () => {
  expect(runIdOf("11822773641")).toBe(11_822_773_641);
});

const BROKEN_OFF = { "release/journal.jsonl": "begun", "release/manifest.json": "{}", "release/dist/a.whl": "a" };

test.each([
  { command: "publish", uploaded: ["shipwheel-receipt: journal.jsonl"], because: "another run may go on with it" },
  { command: "announce", uploaded: [], because: "it leaves nothing of its own" },
])("$command that breaks off leaves $uploaded: $because", async ({ command, uploaded }) => {
  const files = fakeFiles(BROKEN_OFF);
  const sent: string[] = [];
  const artifacts: Artifacts = {
    ...runWith({}, files),
    upload: async (name, root, paths) => {
      sent.push(`${name}: ${paths.map((each) => path.relative(root, each)).join()}`);
      throw new Error("the service is away");
    },
  };
  const failing = () => Promise.reject(new Error("the index is away"));
  const runner = { platform: "linux", arch: "x64" } as const;
  const handover = { artifacts, prefix: "shipwheel", folder: "jobs", runner };
  await expect(keepingRemains(failing, given(command), files, handover)).rejects.toThrow("the index is away");
  expect(sent).toEqual(uploaded);
});
