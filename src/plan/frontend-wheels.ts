import type { Project } from "../documents/project.ts";
import type { FrontendBuild } from "../documents/wheel-build.ts";
import { interpreterTags, readIdentifier } from "./identifier.ts";
import { minorOf, namedInterpreter } from "./maturin-interpreter.ts";
import type { PlannedWheel } from "./planned-wheel.ts";
import { hostOf } from "./runner-label.ts";
import { buildsIt } from "./workflow-place.ts";

/**
 * The wheel of a frontend (`python -m build`), which builds for the Python that runs it: nothing where that cannot be read, nor on Linux, as
 * no index takes a wheel of a plain Linux.
 */
export function frontendWheel(
  { runner, python = "", arch: told, evidence }: FrontendBuild,
  project: Project,
): PlannedWheel | undefined {
  const interpreter = namedInterpreter(python);
  if (runner === undefined || interpreter === undefined) return undefined;
  const { os, machine } = hostOf(runner);
  if (os === "linux") return undefined;
  const windows = machine === "ARM64" ? "win_arm64" : python.endsWith("-x86") ? "win32" : "win_amd64";
  // The CPythons that are set up on macOS are universal, and so are the wheels that they build.
  const arch = told ?? (interpreter.startsWith("cp") ? "universal2" : machine);
  const identifier = readIdentifier(`${interpreter}-${os === "macos" ? `macosx_${arch}` : windows}`, os);
  return { identifier, ...tagsOf(interpreter, project), because: buildsIt(evidence) };
}

function tagsOf(interpreter: string, { abi3, abiFree }: Project): Pick<PlannedWheel, "python" | "abi"> {
  if (abiFree) return { python: "py3", abi: "none" };
  const takesStable = abi3 !== undefined && /^cp3\d+$/.test(interpreter) && minorOf(interpreter) >= minorOf(abi3);
  return takesStable
    ? { python: abi3 === "cp3" ? interpreter : abi3, abi: "abi3" }
    : interpreterTags(interpreter, { tags: {} });
}
