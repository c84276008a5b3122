/** What an index is signed in to with, by HTTP's Basic scheme. */
export interface Credential {
  readonly username: string;
  readonly secret: string;
}

/** The user name that goes with an API token. */
const TOKEN_USER = "__token__";

/** The credential in SHIPWHEEL_TOKEN, under the user name in SHIPWHEEL_USERNAME where the index has passwords and no tokens. */
export function credentialOf(environment: Readonly<Record<string, string>>): Credential | undefined {
  // A secret that was pasted into a form often ends in a line break.
  const secret = environment.SHIPWHEEL_TOKEN?.trim();
  if (!secret) return undefined;
  return { username: environment.SHIPWHEEL_USERNAME?.trim() || TOKEN_USER, secret };
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
