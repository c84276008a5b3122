/** The secrets of this run as they become known. */
export interface Secrets {
  add(secret: string): void;
  /** `text` with `***` in the place of each secret. */
  without(text: string): string;
}

/** The passwords in addresses that the environment holds, as those of indexes and proxies: as they stand there, and decoded. */
export function passwordsIn(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const texts = Object.values(environment).filter((text) => text?.includes("://"));
  const written = texts.flatMap((text) =>
    [...(text ?? "").matchAll(/:\/\/[^/\s:@]*:([^/\s@]+)@/g)].map(([, it = ""]) => it),
  );
  return written.flatMap((password) => [password, decoded(password)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
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
