import { valueAt } from "../config/table.ts";
import type { Call } from "./python-syntax.ts";
import { cfgOption } from "./setup-cfg.ts";
import type { Sources } from "./sources.ts";

/**
 * The Pythons that cibuildwheel takes from a project: those of `[project]`, else of setup.cfg, else those that a plain call in setup.py names.
 *
 * It reads nothing of a backend's own: a range in `[tool.poetry]` or `[tool.flit]` keeps no wheel from being built.
 */
export async function buildRange(sources: Sources): Promise<string | undefined> {
  const written = valueAt(sources.project, "requires-python");
  if (written !== undefined) return String(written);
  const inCfg = cfgOption(sources.setupCfg, "options", "python_requires");
  if (inCfg !== undefined) return inCfg.value;
  const calls = sources.setupPy?.calls.filter((call) => call.keywords.get("python_requires")?.kind === "text") ?? [];
  if (calls.length === 0) return undefined;
  const lines = ((await sources.read("setup.py")) ?? "").split(/\r?\n/);
  const range = calls.findLast((call) => isStatement(call, lines))?.keywords.get("python_requires");
  return range?.kind === "text" && range.value !== "" ? range.value : undefined;
}

/** Whether a call is all of a statement or of what it assigns, at the top of the module or right under `if __name__ == "__main__":`. */
function isStatement({ name, line }: Call, lines: readonly string[]): boolean {
  const text = lines[line - 1] ?? "";
  const indent = indentOf(text);
  const value = text.slice(indent).replace(/^\w+\s*=(?!=)/, "");
  if (!value.replaceAll(/\s/g, "").startsWith(`${name}(`)) return false;
  if (indent === 0) return true;
  const opening = lines.slice(0, line - 1).findLast((each) => isCode(each) && indentOf(each) < indent) ?? "";
  return IF_MAIN.test(opening);
}

const IF_MAIN = /^if\b[\s(]*(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)[\s)]*:/;

function isCode(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
