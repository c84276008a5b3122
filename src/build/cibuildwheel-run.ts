import path from "node:path";
import { ShipwheelError } from "../errors.ts";
import { type CibuildwheelCommand, type CibuildwheelOrder, cibuildwheelCommand } from "./cibuildwheel-command.ts";
import type { BuildSite, LaneOrder, MadeWheel } from "./lane.ts";
import { readMade } from "./made.ts";
import { versionsOf } from "./tools.ts";
import { runTool } from "./watched-tool.ts";
import { inFolder } from "./workplace.ts";

/**
 * Has cibuildwheel make the wheels of an order, into the folder `to`. All that comes out is given, also where it fails in the end: whether
 * it is whole, and what was planned, is for others to judge.
 *
 * Throws SW-BUILD-FAILED with its last lines, and SW-BUILD-ODD-OUTPUT when nothing came out.
 */
export async function* runCibuildwheel(
  order: CibuildwheelOrder,
  { to, work }: Pick<LaneOrder, "to" | "work">,
  site: BuildSite,
): AsyncGenerator<MadeWheel> {
  const [python] = site.pythons;
  const { pass, timeoutSeconds } = await site.buildingOn(python);
  const tools = await site.toolsOn("cibuildwheel", python);
  const used = [...versionsOf(["cibuildwheel"], tools), ...(order.engine === undefined ? [] : [order.engine])];
  yield* inFolder(path.join(work, "cibuildwheel"), site.machine.files, async function* (folder) {
    const output = path.join(folder, "wheels");
    const place = { folder, output, tools, pass };
    const command = await cibuildwheelCommand(order, place, site);
    try {
      await runWatched(command, timeoutSeconds * order.identifiers.length, site);
    } catch (error) {
      yield* await collect(output, to, used, site);
      throw error;
    }
    const made = await collect(output, to, used, site);
    if (made.length === 0) throw new ShipwheelError("SW-BUILD-ODD-OUTPUT", "cibuildwheel made no wheel");
    yield* made;
  });
}

async function runWatched(command: CibuildwheelCommand, timeoutSeconds: number, site: BuildSite): Promise<void> {
  const { byHand } = command;
  const tool = { ...command, timeoutSeconds, name: "cibuildwheel", onLine: wheelTimer(site) };
  const { exitCode, lines } = await runTool(tool, site.machine);
  if (exitCode === 0) return;
  const offending = (offendingLine(lines) ?? "it said nothing").trim().slice(0, 300);
  throw new ShipwheelError("SW-BUILD-FAILED", `cibuildwheel: ${offending} (exit code ${exitCode})`, {
    detail: lines.join("\n"),
    hint: byHand,
  });
}

/** Its last word is which command failed: what that command said tells more. */
function offendingLine(said: readonly string[]): string | undefined {
  const errors = said.filter((line) => /error/i.test(line)).map((line) => line.replace(/^cibuildwheel: error: /, ""));
  return errors.findLast((line) => !/^Command \[.*failed with code/.test(line)) ?? errors.at(-1) ?? said.at(-1);
}

/** Notes how long each wheel takes, by the lines before and after it. */
function wheelTimer({ machine: { clock }, watch }: BuildSite): (line: string) => void {
  let started = clock.now();
  return (line) => {
    if (/^Building \S+ wheel$/.test(line)) started = clock.now();
    const identifier = /^\S{0,5}\s*(\w+-\w+) finished in /.exec(line)?.[1];
    if (identifier !== undefined) watch.note(`wheel ${identifier}`, started, identifier);
  };
}

async function collect(
  output: string,
  to: string,
  used: MadeWheel["used"],
  { machine: { files, progress } }: BuildSite,
): Promise<readonly MadeWheel[]> {
  const names = ((await files.list(output)) ?? []).map(({ name }) => name).filter((name) => name.endsWith(".whl"));
  const by = used.map(({ name, version }) => `${name} ${version}`).join(" in ");
  const made: MadeWheel[] = [];
  for (const name of names) {
    const kept = path.join(to, name);
    await files.move(path.join(output, name), kept);
    made.push({ ...(await readMade(kept, files)), used });
    progress.step(`${name} by ${by}`);
  }
  return made;
}
