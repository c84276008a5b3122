import path from "node:path";
import type { ReleaseBundle } from "../documents/bundle.ts";
import { refuseAll } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Runner } from "../ports/runner.ts";
import { gitReceipt } from "../publish/git-channel.ts";
import { refusalsOf } from "../publish/refusals.ts";
import { gitLines } from "../report/git-lines.ts";
import { visible } from "../report/visible.ts";
import { jsonBytes, RECEIPT } from "./document-file.ts";
import type { Outcome } from "./outcome.ts";
import { refuseForeignDocuments } from "./own-files.ts";

interface ByGit {
  readonly bundle: ReleaseBundle;
  /** The folder that the receipt goes to; it is written nowhere when it is absent. */
  readonly receipts?: string | undefined;
  readonly dryRun: boolean;
}

const NO_INDEX = { upload: "", simple: "", loopback: false };

/**
 * What `publish` does where users install the tag itself: nothing is sent and nobody is asked. The receipt says so, and how it is installed.
 *
 * Throws what stands against the release all the same, as `refusalsOf` has it.
 */
export async function publishByGit(
  { bundle, receipts, dryRun }: ByGit,
  { files, runner }: { readonly files: Files; readonly runner: Runner },
): Promise<Outcome> {
  refuseAll(refusalsOf({ bundle, index: NO_INDEX, runner }));
  const receipt = gitReceipt(bundle);
  if (receipts !== undefined && !dryRun) {
    const file = path.join(receipts, RECEIPT);
    await refuseForeignDocuments([file], files);
    await files.write(file, jsonBytes(receipt));
  }
  const { name, version } = bundle.manifest.project;
  const lines = [`${name} ${version} goes to no index: its tag is what users install.`, ...gitLines(bundle.plan)].map(
    visible,
  );
  return {
    document: receipt,
    text: lines.join("\n"),
    exitCode: 0,
    outputs: { version },
    summary: () => ["## Published by git", "", ...lines.map((line) => `    ${line}`)].join("\n"),
    problems: [],
  };
}
