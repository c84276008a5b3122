import { readPyproject } from "../src/config/pyproject.ts";
import type { Project } from "../src/documents/project.ts";
import { readProject } from "../src/project/project.ts";
import { fakeFiles } from "./fakes/files.ts";

/** The files of a project by their paths. */
export type Sources = Readonly<Record<string, string>>;

/** What is read of a project that has these files. */
export async function projectOf(sources: Sources): Promise<Project> {
  const files = fakeFiles(Object.fromEntries(Object.entries(sources).map(([name, text]) => [`/p/${name}`, text])));
  return readProject("/p", await readPyproject("/p", { files }), { files });
}

/** A pyproject.toml of a backend, with a name. */
export function built(backend: string, rest: string, project = 'name = "a"\ndynamic = ["version"]'): string {
  return `[build-system]\nrequires = ["own"]\nbuild-backend = "${backend}"\n[project]\n${project}\n${rest}`;
}
