import type { Progress } from "../../src/ports/progress.ts";

/** Keeps all that is told, a line each. */
export function fakeProgress(): Progress & { readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    stage: (name, about) => void told.push(`${name}: ${about}`),
    step: (text) => void told.push(text),
    line: (text) => void told.push(text),
    running: () => () => {},
  };
}
