/** The secrets of this run as they become known. */
export interface Secrets {
  add(secret: string): void;
  /** `text` with `***` in the place of each secret. */
  without(text: string): string;
}

// What is shorter guards nothing, and stands in many an innocent word.
const SHORTEST = 8;

/** The last guard on the way out: whatever a server, a tool or an exception says, what was masked is not shown. */
export function createSecrets(): Secrets {
  const known = new Set<string>();
  return {
    add(secret) {
      for (const line of secret.split(/[\r\n]+/)) if (line.trim().length >= SHORTEST) known.add(line.trim());
    },
    without(text) {
      const longestFirst = [...known].sort((a, b) => b.length - a.length);
      return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    },
  };
}
