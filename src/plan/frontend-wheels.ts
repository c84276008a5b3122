import type { Evidence, Project } from "../documents/project.ts";
import type { FrontendBuild } from "../documents/wheel-build.ts";
import { imageFloor } from "./floor.ts";
import { interpreterTags, readIdentifier, takesStableAbi } from "./identifier.ts";
import { namedInterpreter } from "./maturin-interpreter.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { hostOf } from "./runner-label.ts";
import { buildsIt } from "./workflow-place.ts";

/**
 * The wheel of a frontend (`python -m build`), which builds for the Python that runs it: nothing where that cannot be read, nor on Linux, as
 * no index takes a wheel of a plain Linux; but for what is built and repaired in an image.
 */
export function frontendWheel(
  { runner, python = "", image, arch: told, abi3, evidence }: FrontendBuild,
  written: Project,
): PlannedWheel | undefined {
  const project = abi3 === undefined ? written : { ...written, abi3 };
  const interpreter = namedInterpreter(python);
  if (runner === undefined || interpreter === undefined) return undefined;
  const { os, machine } = hostOf(runner);
  if (os === "linux") return wheelInImage({ image, interpreter, machine, evidence, tool: toolFor(abi3) }, project);
  const windows = machine === "ARM64" ? "win_arm64" : python.endsWith("-x86") ? "win32" : "win_amd64";
  // The CPythons that are set up on macOS are universal, and so are the wheels that they build.
  const arch = told ?? (interpreter.startsWith("cp") ? "universal2" : machine);
  const identifier = readIdentifier(`${interpreter}-${os === "macos" ? `macosx_${arch}` : windows}`, os);
  return { identifier, ...tagsOf(interpreter, project), tool: toolFor(abi3), because: buildsIt(evidence) };
}

/** cibuildwheel brings each Python along, which a runner may not have. What is told on the command line alone needs a frontend. */
function toolFor(abi3: string | undefined): PlannedWheel["tool"] {
  return abi3 === undefined ? "cibuildwheel" : "build";
}

interface InImage {
  readonly image: string | undefined;
  readonly interpreter: string;
  /** Of the runner: an image for every machine is that of its own. */
  readonly machine: string;
  readonly evidence: Evidence;
  readonly tool: PlannedWheel["tool"];
}

function wheelInImage(
  { image = "", interpreter, machine, evidence, tool }: InImage,
  project: Project,
): PlannedWheel | undefined {
  const [, family, arch = machine] = IMAGE.exec(image) ?? [];
  if (family === undefined) return undefined;
  const identifier = readIdentifier(`${interpreter}-${family}_${arch}`, "linux");
  const floor = imageFloor(image);
  return {
    identifier,
    ...tagsOf(interpreter, project),
    tool,
    ...(tool === "cibuildwheel" && { environment: imageVariable(image, `${family}_${pypy(interpreter)}${arch}`) }),
    ...(floor && { floor }),
    because: buildsIt(evidence),
  };
}

/** cibuildwheel knows images by the names of their kinds (`manylinux_2_28`), or by where they are to be had. */
function imageVariable(image: string, machine: string): Readonly<Record<string, string>> {
  const kind = /(?:many|musl)linux(?:_\d{1,3}_\d{1,3}|2014|2010|1)(?!\d)/.exec(image)?.[0];
  const named = image.includes("/") ? image.replace(/^docker:\/\//, "") : kind;
  return named === undefined ? {} : { [`CIBW_${machine.toUpperCase()}_IMAGE`]: named };
}

/** PyPy has images of its own for manylinux. */
function pypy(interpreter: string): string {
  return interpreter.startsWith("pp") ? "pypy_" : "";
}

/** `quay.io/pypa/manylinux_2_28_x86_64:latest`, `musllinux_1_2_aarch64` */
const IMAGE = /((?:many|musl)linux)(?:[\w.]{0,12}[_:-](x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)(?![a-z]))?/;

function tagsOf(interpreter: string, { abi3, abiFree }: Project): Pick<PlannedWheel, "python" | "abi"> {
  if (abiFree) return { python: "py3", abi: "none" };
  return abi3 !== undefined && takesStableAbi(interpreter, abi3)
    ? { python: abi3 === "cp3" ? interpreter : abi3, abi: "abi3" }
    : interpreterTags(interpreter, { tags: {} });
}
