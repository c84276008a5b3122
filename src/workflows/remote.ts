import { entriesOf, itemsOf, nodeAt, scalarText, type YamlNode, type YamlReader } from "../config/yaml.ts";
import type { Evidence } from "../documents/project.ts";
import { type CibuildwheelCall, cibuildwheelRun } from "./cibuildwheel.ts";
import { addToolRun, emptyRun, type StepsRun } from "./step.ts";
import { areEqual, HOLE, isTrue, textOfValue, type Value } from "./value.ts";

/** A call of a workflow of another repository. */
export interface RemoteCall {
  readonly given: ReadonlyMap<string, Value>;
  readonly evidence: Evidence;
  /** The project's folder in the repository. */
  readonly project: string;
  readonly parse: YamlReader;
}

const ASTRONOMY = /^OpenAstronomy\/github-actions(?:-workflows)?\/\.github\/workflows\/publish\.yml@/i;

/** Whether a workflow is of another repository for sure, though this one may have a file of the same name. */
export function isKnownRemote(name: string): boolean {
  return ASTRONOMY.test(name);
}

/** What a workflow of another repository does: one that is known is followed; of others that build wheels or release, only that they do is known. */
export function remoteRuns(name: string, call: RemoteCall): readonly StepsRun[] {
  if (ASTRONOMY.test(name)) return astronomyRuns(call);
  const run = emptyRun();
  if (/wheel|maturin/i.test(name)) run.unread.push(call.evidence);
  if (/pypi|publish|release/i.test(name)) run.sendings.push({ to: "index" });
  return [run];
}

const DEFAULT_TARGETS = "- linux\n- macos\n- windows\n";

/** OpenAstronomy's workflow: one run of cibuildwheel for each of its `targets`, a platform or a selector of builds. */
function astronomyRuns({ given, evidence, project, parse }: RemoteCall): readonly StepsRun[] {
  const upload = given.has("upload_to_pypi") ? given.get("upload_to_pypi") : true;
  const targets = textOfValue(given.has("targets") ? given.get("targets") : DEFAULT_TARGETS);
  const environment = new Map(
    entriesOf(parse(textOfValue(given.get("env") ?? null))).map(
      ([name, node]) => [name, scalarText(node) ?? ""] as const,
    ),
  );
  const publishes = isTrue(upload) !== false && areEqual(upload, "false") !== true;
  // Then a job of the project's own publishes what it downloads.
  const saves = isTrue(given.get("save_artifacts") ?? false) === true;
  return itemsOf(parse(targets)).map((target) => {
    const run = emptyRun();
    const evidenceOf = { ...evidence, says: `${evidence.says}: ${targetOf(target)}` };
    const own = variablesOf(target, environment);
    const place = { evidence: evidenceOf, runner: runnerOf(target), environment: own, folder: project, pythons: [] };
    addToolRun(run, cibuildwheelRun(PLAIN_CALL, place, project), place);
    if (publishes) run.sendings.push({ to: "index" });
    if (saves) run.sendings.push({ to: "artifacts", name: `dist-${HOLE}`, paths: "dist/*" });
    return run;
  });
}

const PLAIN_CALL: CibuildwheelCall = {
  version: undefined,
  platform: undefined,
  only: undefined,
  archs: undefined,
  enable: [],
  configFile: undefined,
  packageDir: undefined,
  outputDir: "dist",
};

function targetOf(target: YamlNode): string {
  return scalarText(target) ?? scalarText(nodeAt(target, "target")) ?? HOLE;
}

function runnerOf(target: YamlNode): string {
  const given = scalarText(nodeAt(target, "runs-on"));
  if (given !== undefined) return given;
  const name = targetOf(target);
  if (name.includes("macos")) return "macos-latest";
  if (name.includes("win_arm")) return "windows-11-arm";
  return name.includes("win") ? "windows-latest" : "ubuntu-latest";
}

const PLATFORMS = ["linux", "macos", "windows"];

function variablesOf(target: YamlNode, environment: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const name = targetOf(target);
  const own = entriesOf(target).filter(([key]) => key.startsWith("CIBW_"));
  return new Map([
    ...environment,
    ["CIBW_BUILD", PLATFORMS.includes(name) ? (environment.get("CIBW_BUILD") ?? "*") : name],
    ["CIBW_ARCHS", architecturesOf(name, environment.get("CIBW_ARCHS"))],
    ...own.map(([key, node]) => [key, scalarText(node) ?? ""] as const),
  ]);
}

function architecturesOf(target: string, given: string | undefined): string {
  const foreign = target.includes("macos") ? /(?:universal2|x86_64)$/ : /(?:aarch64|ppc64le|s390x|armv7l)$/;
  const named = /macos|linux/.test(target) ? foreign.exec(target)?.[0] : undefined;
  return named ?? given ?? (target.includes("macos") ? "arm64 x86_64" : "auto");
}
