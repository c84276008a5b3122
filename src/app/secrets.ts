/** The secrets of this run as they become known. */
export interface Secrets {
  add(secret: string): void;
  /** `text` with `***` in the place of each secret. */
  without(text: string): string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOGIN = /:\/\/([^/\s:@]*):([^/\s@]+)@/g;
/** A token may stand where a user's name does. Names are shorter. */
const LONE_TOKEN = /:\/\/([^/\s:@]{20,})@/g;
/** Proxies are named without a scheme, too. */
const PROXY_VARIABLE = /^(?:https?|all)_proxy$/i;
const SECRET_VARIABLES = ["SHIPWHEEL_CLIENT_KEY_PASSWORD"] as const;

/**
 * What the environment holds that nobody asks for by its name and that may be echoed all the same: logins in the addresses of indexes and
 * proxies, as they stand there, decoded, and as HTTP's Basic scheme sends them; and what opens a key.
 */
export function secretsIn(environment: Environment): readonly string[] {
  const named = SECRET_VARIABLES.flatMap((name) => environment[name] ?? []);
  const addresses = Object.entries(environment).flatMap(([name, text = ""]) =>
    text.includes("://") ? [text] : PROXY_VARIABLE.test(name) ? [`http://${text}`] : [],
  );
  const logins = addresses.flatMap((text) => [...text.matchAll(LOGIN)]);
  const tokens = addresses.flatMap((text) => [...text.matchAll(LONE_TOKEN)]);
  return [
    ...named,
    ...logins.flatMap(([, user = "", password = ""]) => [...formsOf(password), basic(user, password)]),
    ...tokens.flatMap(([, token = ""]) => [...formsOf(token), basic(token, ""), basic("", token)]),
  ];
}

function formsOf(text: string): readonly string[] {
  return [...new Set([text, decoded(text)])];
}

function basic(user: string, password: string): string {
  return Buffer.from(`${decoded(user)}:${decoded(password)}`, "utf8").toString("base64");
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
      for (const line of secret.split(/[\r\n]+/).map((each) => each.trim())) {
        // A document in JSON writes quotes and backslashes in its own way.
        if (line.length >= SHORTEST) known.add(line).add(JSON.stringify(line).slice(1, -1));
      }
    },
    without(text) {
      const longestFirst = [...known].sort((a, b) => b.length - a.length);
      return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    },
  };
}
