import type { Receipt } from "../documents/receipt.ts";
import { type CodedProblem, type ErrorCode, ShipwheelError } from "../errors.ts";
import type { Journal } from "../publish/journal.ts";
import type { PublishRequest } from "../publish/preflight.ts";
import { type PublishWorld, publishRelease } from "../publish/publish.ts";
import { codesOf, receiptOf } from "../publish/release-receipt.ts";
import type { IndexTarget } from "../publish/target.ts";
import type { PublishOptions } from "./publish.ts";

/** What the same command would not mend: the index has other bytes under these names, or will have no more. */
const FOR_GOOD: ReadonlySet<ErrorCode> = new Set(["SW-INDEX-CONFLICT", "SW-INDEX-CLOSED", "SW-INDEX-YANKED"]);

/** Without these the shell would read something else. */
const PLAIN_WORD = /^[\w./:@%+=,-]+$/;

interface UnfinishedRun {
  readonly receipt: Receipt;
  readonly options: PublishOptions;
  readonly index: Pick<IndexTarget, "name" | "upload">;
  /** Is it a job of a workflow, which is run again and not typed? */
  readonly inActions: boolean;
}

interface Keeping {
  readonly options: PublishOptions;
  readonly cancelled: Promise<void>;
  /** Puts the receipt where it belongs. */
  readonly keep: (receipt: Receipt) => Promise<void>;
}

/**
 * Publishes. A run that ends early leaves a receipt too, and its error says what is up, what is not, and what to run next; one that is
 * `cancelled` ends with SW-CANCELLED at once. Throws as `publishRelease` does.
 */
export async function publishKept(
  request: PublishRequest & { readonly journal: Journal },
  { options, cancelled, keep }: Keeping,
  world: PublishWorld,
): Promise<Receipt> {
  const { journal, index, runner } = request;
  try {
    return await Promise.race([publishRelease(request, world), stopped(cancelled, journal)]);
  } catch (error) {
    if (!journal.hasBegun) throw error;
    const receipt = receiptOf(request, journal.known(), codesOf(error));
    const lines = standing(error, { receipt, options, index, inActions: runner.inActions });
    const unkept = await keep(receipt).then(
      () => [],
      (failure: Error) => [failure.message],
    );
    const isSaid = error instanceof ShipwheelError && error.code !== "SW-CANCELLED";
    for (const line of isSaid ? [] : lines) world.progress.step(line);
    throw withStanding(error, [...lines, ...unkept]);
  } finally {
    await journal.close();
  }
}

async function stopped(cancelled: Promise<void>, journal: Journal): Promise<never> {
  await cancelled;
  if (journal.hasBegun) {
    journal.note({ event: "ended", outcome: "cancelled", codes: ["SW-CANCELLED"] });
    await journal.sync();
  }
  throw new ShipwheelError("SW-CANCELLED", "the release was not finished");
}

/** What is up, what is not, and what to run next: a line each. */
function standing(error: unknown, { receipt, options, index, inActions }: UnfinishedRun): readonly string[] {
  const up = receipt.uploads.map(({ name }) => name);
  const missing = receipt.incomplete?.missing ?? [];
  const command = inActions ? "re-run the failed jobs" : `run \`${commandAgain(options, index)}\``;
  const isForGood = error instanceof ShipwheelError && error.problems.some(({ code }) => FOR_GOOD.has(code));
  const isTheirs = error instanceof ShipwheelError && error.exitCode !== 3 && error.code !== "SW-CANCELLED";
  const again = `${command}: what is up is not sent again`;
  return [
    `Up at ${index.upload} (${up.length} of ${up.length + missing.length}): ${up.join(", ") || "nothing"}`,
    `Not up: ${missing.join(", ") || "nothing"}`,
    isForGood
      ? "Next: release a new version. Or bring back the bundle whose files are up, and publish that."
      : `Next: ${isTheirs ? "mend what is said above, and " : ""}${again}`,
  ];
}

/** The same failure, with `lines` below its first problem. What is no failure of ours stays as it is. */
function withStanding(error: unknown, lines: readonly string[]): unknown {
  if (!(error instanceof ShipwheelError)) return error;
  const [first, ...others] = error.problems;
  const detail = [...(first.detail === undefined ? [] : [first.detail]), ...lines].join("\n");
  return Object.assign(ShipwheelError.of([{ ...first, detail } satisfies CodedProblem, ...others]), {
    cause: error.cause,
  });
}

function commandAgain(options: PublishOptions, { name, upload }: UnfinishedRun["index"]): string {
  const { paths, simpleUrl, auth, manifestDigest, signingConfig, outOfOrder, out } = options;
  const words = [
    ...["shipwheel", "publish", ...paths, "--index", options.index ?? name ?? upload],
    ...(simpleUrl === undefined ? [] : ["--simple-url", simpleUrl]),
    ...(auth === undefined ? [] : ["--auth", auth]),
    ...(manifestDigest === undefined ? [] : ["--manifest-digest", manifestDigest]),
    ...(signingConfig === undefined ? [] : ["--signing-config", signingConfig]),
    ...(outOfOrder === true ? ["--out-of-order"] : []),
    ...(out === undefined || out === "release" ? [] : ["--out", out]),
  ];
  return words.map((word) => (PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");
}
