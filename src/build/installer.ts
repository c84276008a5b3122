import type { Python } from "./python.ts";
import type { Tools } from "./tools.ts";

/** What installs into an environment: uv, our own pip from outside, or the pip that the Python brings along. */
type Installer = "uv" | "pip" | "own pip";

type Argv = readonly [string, ...string[]];

/** The oldest Pythons that they can install for. */
const OLDEST = { uv: 8, pip: 10 };

/** uv where it is there and knows the Python, else our pip where that runs on it, else the Python's own. */
export function installerFor({ installer }: Tools, { version: [, minor] }: Python): Installer {
  if (installer === "uv" && minor >= OLDEST.uv) return "uv";
  return minor >= OLDEST.pip ? "pip" : "own pip";
}

/** Can an environment be made with this Python? */
export function canInstall(tools: Tools, python: Python): boolean {
  const installer = installerFor(tools, python);
  return installer === "uv" || (python.hasVenv && (installer === "pip" || python.hasEnsurepip));
}

/** The command that makes an environment, but for its folder. */
export function environmentBy(installer: Installer, { executable }: Python): Argv {
  if (installer === "uv") return ["uv", "venv", "--quiet", "--no-project", "--python", executable];
  return [executable, "-m", "venv", ...(installer === "pip" ? ["--without-pip"] : [])];
}

/** The command that installs into the environment of `interpreter`, but for what. */
export function adding(installer: Installer, tools: Tools, interpreter: string): Argv {
  if (installer === "uv") return ["uv", "pip", "install", "--python", interpreter];
  return [...pip(installer, tools, interpreter), "install", "--no-compile"];
}

/** The command that checks what is installed there. */
export function checking(installer: Installer, tools: Tools, interpreter: string): Argv {
  if (installer === "uv") return ["uv", "pip", "check", "--python", interpreter];
  return [...pip(installer, tools, interpreter), "check"];
}

function pip(installer: "pip" | "own pip", tools: Tools, interpreter: string): Argv {
  if (installer === "own pip") return [interpreter, "-m", "pip"];
  return [tools.interpreter, "-P", "-m", "pip", "--python", interpreter];
}
