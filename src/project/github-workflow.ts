import type { Sources } from "./sources.ts";

const FOLDER = ".github/workflows";
const MOST = 50;

/** A workflow of the project as text, without its comments: for words in it, not for what it does. */
export interface WorkflowText {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
}

/** The workflows that lie in the project itself. */
export async function* workflowTexts(sources: Sources): AsyncGenerator<WorkflowText> {
  const names = (await sources.list(FOLDER)).filter((name) => /\.ya?ml$/.test(name));
  for (const name of names.slice(0, MOST)) {
    const file = `${FOLDER}/${name}`;
    yield { file, text: ((await sources.read(file)) ?? "").replace(/^[ \t]*#.*$/gm, "") };
  }
}
