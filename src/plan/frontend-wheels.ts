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
  if (os === "linux") return wheelInImage({ image, interpreter, machine, evidence }, project);
  const windows = machine === "ARM64" ? "win_arm64" : python.endsWith("-x86") ? "win32" : "win_amd64";
  // The CPythons that are set up on macOS are universal, and so are the wheels that they build.
  const arch = told ?? (interpreter.startsWith("cp") ? "universal2" : machine);
  const identifier = readIdentifier(`${interpreter}-${os === "macos" ? `macosx_${arch}` : windows}`, os);
  return { identifier, ...tagsOf(interpreter, project), tool: "build", because: buildsIt(evidence) };
}

interface InImage {
  readonly image: string | undefined;
  readonly interpreter: string;
  /** Of the runner: an image for every machine is that of its own. */
  readonly machine: string;
  readonly evidence: Evidence;
}

function wheelInImage(
  { image = "", interpreter, machine, evidence }: InImage,
  project: Project,
): PlannedWheel | undefined {
  const [, family, arch = machine] = IMAGE.exec(image) ?? [];
  if (family === undefined) return undefined;
  const identifier = readIdentifier(`${interpreter}-${family}_${arch}`, "linux");
  const floor = imageFloor(image);
  return {
    identifier,
    ...tagsOf(interpreter, project),
    tool: "build",
    ...(floor && { floor }),
    because: buildsIt(evidence),
  };
}

/** `quay.io/pypa/manylinux_2_28_x86_64:latest`, `musllinux_1_2_aarch64` */
const IMAGE = /((?:many|musl)linux)(?:[\w.]{0,12}[_:-](x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)(?![a-z]))?/;

function tagsOf(interpreter: string, { abi3, abiFree }: Project): Pick<PlannedWheel, "python" | "abi"> {
  if (abiFree) return { python: "py3", abi: "none" };
  return abi3 !== undefined && takesStableAbi(interpreter, abi3)
    ? { python: abi3 === "cp3" ? interpreter : abi3, abi: "abi3" }
    : interpreterTags(interpreter, { tags: {} });
}
