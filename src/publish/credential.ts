/** What an index is signed in to with, by HTTP's Basic scheme. */
export interface Credential {
  readonly username: string;
  readonly secret: string;
  /** Where it was found, in words; absent for a token that was minted. */
  readonly from?: string;
}

/** The user name that goes with an API token. */
const TOKEN_USER = "__token__";

interface Variables {
  readonly secret: string;
  readonly username?: string;
}

/** Ours first, then those that `uv publish` and twine read. */
const VARIABLES: readonly Variables[] = [
  { secret: "SHIPWHEEL_TOKEN", username: "SHIPWHEEL_USERNAME" },
  { secret: "UV_PUBLISH_TOKEN" },
  { secret: "UV_PUBLISH_PASSWORD", username: "UV_PUBLISH_USERNAME" },
  { secret: "TWINE_PASSWORD", username: "TWINE_USERNAME" },
];

/** The credential that the environment names. Without a user name it is an API token; SHIPWHEEL_USERNAME is for indexes that have passwords. */
export function credentialOf(environment: Readonly<Record<string, string>>): Credential | undefined {
  for (const variables of VARIABLES) {
    // A secret that was pasted into a form often ends in a line break.
    const secret = environment[variables.secret]?.trim();
    if (!secret) continue;
    const username = variables.username && environment[variables.username]?.trim();
    return { username: username || TOKEN_USER, secret, from: variables.secret };
  }
  return undefined;
}

/** The credential of an upload token. */
export function tokenCredential(token: string): Credential {
  return { username: TOKEN_USER, secret: token };
}

/** The value of the Authorization header. */
export function basic(credential: Credential): string {
  return `Basic ${encoded(credential)}`;
}

/** Every form in which the credential travels: all of them are masked, and none may stand in any output. */
export function secretForms(credential: Credential): readonly string[] {
  return [credential.secret, encoded(credential)];
}

function encoded({ username, secret }: Credential): string {
  return Buffer.from(`${username}:${secret}`, "utf8").toString("base64");
}
