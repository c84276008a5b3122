import { type MachineAsFound, withOwnTemporary } from "../build/machine.ts";
import type { Python } from "../build/python.ts";
import { type Ignored, withoutIgnored } from "../check/ignored.ts";
import { restructuredText, withRendered } from "../check/rendered.ts";
import type { CheckedFile } from "../documents/distribution.ts";

export interface JudgementOptions {
  /** What counts for nothing, as the project's configuration says. */
  readonly ignored: Ignored;
  /** Renders descriptions; one is looked for where it is absent and there is something to render. */
  readonly python?: Python;
}

/** Files that were checked, in their order, with what only others know: whether their descriptions can be shown, and what counts for nothing. */
export async function judged<File extends CheckedFile>(
  files: readonly File[],
  { ignored, python }: JudgementOptions,
  machine: MachineAsFound,
): Promise<readonly File[]> {
  const texts = [...new Set(files.flatMap((file) => restructuredText(file) ?? []))];
  if (texts.length === 0) return files.map((file) => withoutIgnored(file, ignored));
  // Most descriptions are Markdown, and need none of what starts a Python.
  const { renderDescriptions } = await import("../build/descriptions.ts");
  const rendered = await withOwnTemporary(machine, (own) => renderDescriptions(texts, own, python));
  return files.map((file) => {
    const text = restructuredText(file);
    const shown = text === undefined ? file : withRendered(file, rendered[texts.indexOf(text)]);
    return withoutIgnored(shown, ignored);
  });
}
