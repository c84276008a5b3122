import { expect, test } from "@jest/globals";
import { commandNamed, type Given } from "../../src/app/arguments.ts";
import { bringArtifacts, handOnArtifacts } from "../../src/app/handover.ts";
import { fakeFiles } from "../fakes/files.ts";
import { examplePlan } from "../publish/example-bundle.ts";

const CHAIN = JSON.stringify(
  examplePlan({ publish: { via: [{ channel: "testpypi", environment: "testpypi" }, { channel: "pypi" }] } }),
);
const PLAIN = JSON.stringify(examplePlan());

/** A run with artifacts of these names, and a bundle's folder with these files. */
function open(names: readonly string[], contents: Readonly<Record<string, string>>) {
  const files = fakeFiles(contents);
  const sent: Record<string, readonly string[]> = {};
  const brought: string[] = [];
  const artifacts = {
    names: async () => names,
    async upload(name: string, _root: string, paths: readonly string[]) {
      sent[name] = [...paths].sort();
    },
    async download(name: string, folder: string) {
      brought.push(name);
      if (name.endsWith("-bundle")) await files.write(`${folder}/plan.json`, CHAIN);
    },
  };
  return {
    files,
    sent,
    brought,
    handover: { artifacts, prefix: "p", folder: "jobs", runner: { platform: "linux", arch: "x64" } as const },
  };
}

function given(command: string, index?: string): Given {
  const values = index === undefined ? {} : { index };
  return { command: commandNamed(command), positionals: ["release"], values, switches: new Set() };
}

const LEFT = {
  "release/receipt.json": "{}",
  "release/journal.jsonl": "{}",
  "release/attestations/a.publish.attestation": "{}",
  "release/smoke/testpypi-linux-x64.json": "{}",
  "release/dist/a.whl": "",
};
const PUBLISHED = ["attestations/a.publish.attestation", "journal.jsonl", "receipt.json"];

test.each([
  { command: "publish", plan: PLAIN, leaves: { "p-receipt": PUBLISHED }, because: "there is one receipt" },
  {
    command: "publish",
    index: "testpypi",
    plan: CHAIN,
    leaves: { "p-receipt-testpypi": PUBLISHED },
    because: "a run has each name once",
  },
  {
    command: "publish",
    index: "https://upload.pypi.org/legacy/",
    plan: CHAIN,
    leaves: { "p-receipt-pypi": PUBLISHED },
    because: "it is the same index",
  },
  {
    command: "smoke",
    index: "testpypi",
    plan: CHAIN,
    leaves: { "p-smoke-testpypi-linux-x64": ["smoke/testpypi-linux-x64.json"] },
    because: "the next link looks at it",
  },
])("$command to $index leaves $leaves: $because", async ({ command, index, plan, leaves }) => {
  const { files, sent, handover } = open([], { ...LEFT, "release/plan.json": plan });
  await handOnArtifacts(given(command, index), files, handover);
  const wanted = Object.entries(leaves).map(([name, paths]) => [name, paths.map((each) => `release/${each}`)]);
  expect(sent).toEqual(Object.fromEntries(wanted));
});

test.each([
  { command: "publish", there: [], brings: [], because: "it is the first link" },
  {
    command: "smoke",
    there: ["p-receipt-testpypi"],
    brings: ["p-receipt-testpypi"],
    because: "its receipt says what is there",
  },
  {
    command: "publish",
    there: ["p-receipt-testpypi", "p-smoke-testpypi-linux-x64", "p-smoke-testpypi-win32-x64"],
    brings: ["p-receipt-testpypi", "p-smoke-testpypi-linux-x64", "p-smoke-testpypi-win32-x64"],
    because: "attestations, journal, and what was tried serve the second link",
  },
  {
    command: "announce",
    there: ["p-receipt-pypi", "p-receipt-testpypi", "other-receipt-pypi"],
    brings: ["p-receipt-pypi"],
    because: "the last one has those before it",
  },
])("$command with $there brings $brings: $because", async ({ command, there, brings }) => {
  const { files, brought, handover } = open(["p-bundle", ...there], {});
  await bringArtifacts(given(command), files, handover);
  expect(brought).toEqual(["p-bundle", ...brings]);
});
