import { entriesOf, nodeAt, type YamlNode } from "../config/yaml.ts";
import { cibuildwheelAction, cibuildwheelRun } from "./cibuildwheel.ts";
import { pureBuild } from "./frontend.ts";
import { maturinRun } from "./maturin.ts";
import { sendingOfAction } from "./sending.ts";
import { followScript } from "./shell-run.ts";
import { addToolRun, placeAt, type Step, type StepsState } from "./step.ts";
import { textOfNode } from "./template.ts";
import { pathFrom, placeOf, type ToolPlace, type ToolRun } from "./tool.ts";
import { HOLE, openObject, type Value } from "./value.ts";

type Input = (name: string) => string;

/** Follows a step that uses an action of another repository: those count that build, send, or set up a Python. Gives its outputs. */
export function followAction(uses: string, node: YamlNode, step: Step, state: StepsState): Value {
  const [name = "", ref = ""] = uses.split("@");
  const given = new Map(
    entriesOf(nodeAt(step.node, "with")).map(([key, value]) => [key.toLowerCase(), value] as const),
  );
  const input: Input = (key) => textOfNode(given.get(key), step.contexts);
  if (/(?:^|\/)shipwheel$/i.test(name)) state.run.usesShipwheel = true;
  const sending = sendingOfAction(name, input);
  if (sending !== undefined) state.run.sendings.push(sending);
  if (/^actions\/download-artifact$/i.test(name))
    state.run.downloads.push({ name: input("name"), pattern: input("pattern") });
  const version = versionOf(ref, node);
  const shown = version === undefined ? uses : `${name}@v${version}`;
  const place = placeAt(state, node.line, `uses: ${shown}`, { environment: step.environment, folder: "." });
  const found = actionRun(name, version, { input, place, state });
  if (found !== undefined) addToolRun(state.run, found, place);
  return SETS_UP_PYTHON.test(name) ? setUpPython(input, state) : undefined;
}

interface ActionCall {
  readonly input: Input;
  readonly place: ToolPlace;
  readonly state: StepsState;
}

function actionRun(
  name: string,
  version: string | undefined,
  { input, place, state }: ActionCall,
): ToolRun | undefined {
  switch (name.toLowerCase()) {
    case "pypa/cibuildwheel":
    case "joerick/cibuildwheel":
      return cibuildwheelRun(cibuildwheelAction(input, version), place, state.project);
    case "pyo3/maturin-action":
    case "messense/maturin-action":
      return maturinAction(input, place);
    case "hynek/build-and-inspect-python-package":
      if (input("skip-wheel") === "true") return undefined;
      // It sends what it builds to the artifacts itself.
      state.run.sendings.push({ to: "artifacts", name: `Packages${input("upload-name-suffix")}`, paths: "dist" });
      return inspectedBuild(input, place);
    default:
      return /python-wheels-manylinux-build$/i.test(name) ? { kind: "unread" } : undefined;
  }
}

function maturinAction(input: Input, place: ToolPlace): ToolRun | undefined {
  const written = input("working-directory");
  const folder = written === "" || written.includes(HOLE) ? "." : pathFrom(".", written);
  const version = /^v?(\d+(?:\.\d+)+)$/.exec(input("maturin-version"))?.[1];
  return maturinRun(
    {
      command: input("command") || "build",
      words: wordsOf(input("args")),
      target: input("target"),
      manylinux: containerOf(input("manylinux"), input("container")),
      version,
    },
    { ...place, folder },
  );
}

/** The words of a text, as a shell would part them. */
function wordsOf(text: string): readonly string[] {
  const found: string[] = [];
  followScript(`words ${text.replace(/\s+/g, " ")}`, "posix", {
    environment: new Map(),
    read: () => undefined,
    onCommand: ({ words }) => void found.push(...words.slice(1)),
  });
  return found;
}

function inspectedBuild(input: Input, place: ToolPlace): ToolRun {
  const written = input("path");
  const packageDir = pathFrom(".", written === "" || written.includes(HOLE) ? "." : written);
  const pure = pureBuild(place.environment);
  return { kind: "builds", builds: [{ ...placeOf(place), tool: "frontend", ...pure, packageDir }], output: "dist" };
}

/** What maturin-action builds for Linux in: `auto` is a container of its own, another one that is named, or none where it is off. */
function containerOf(manylinux: string, container: string): string {
  if (manylinux !== "auto" || /^(?:on|auto|true)?$/.test(container)) return manylinux;
  return container === "off" ? "" : container;
}

/** The release that the reference names: a tag, or the remark behind a commit. */
function versionOf(ref: string, node: YamlNode): string | undefined {
  const remark = node.kind === "scalar" ? (node.comment ?? "") : "";
  const tag = /^v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)$/.exec(ref)?.[1];
  return tag ?? (/^[\da-f]{40}$/i.test(ref) ? /v?(\d+(?:\.\d+)+(?:(?:a|b|rc)\d+)?)/.exec(remark)?.[1] : undefined);
}

const SETS_UP_PYTHON =
  /^(?:actions\/setup-python|astral-sh\/setup-uv|MatteoH2O1999\/setup-python|quansight-labs\/setup-python)$/i;

/** The last of several is the one that `python` starts. */
function setUpPython(input: Input, { pythons }: StepsState): Value {
  const versions = input("python-version")
    .split("\n")
    .map((each) => each.trim())
    .filter((each) => each !== "" && !each.includes(HOLE));
  // Another architecture than the machine's own is on Windows alone.
  const suffix = input("architecture") === "x86" ? "-x86" : "";
  pythons.push(...versions.map((each) => `${each}${suffix}`));
  const last = versions.at(-1);
  if (last === undefined) return undefined;
  const [, other, version = last] = /^(pypy|graalpy)-?(.*)$/.exec(last) ?? [];
  return openObject({ "python-path": `${other ?? "python"}${version}`, "python-version": last });
}
