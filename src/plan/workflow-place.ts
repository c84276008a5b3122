import type { Evidence } from "../documents/project.ts";

/** `.github/workflows/wheels.yml, line 40` */
export function placeOf({ file, line }: Evidence): string {
  return line === undefined ? file : `${file}, line ${line}`;
}

/** `.github/workflows/wheels.yml, line 40 builds it` */
export function buildsIt(evidence: Evidence): string {
  return `${placeOf(evidence)} builds it`;
}
