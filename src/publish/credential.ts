/** What an index is signed in to with. */
export interface Credential {
  readonly username: string;
  readonly secret: string;
  /** Where it was found, in words; absent for a token that was minted. */
  readonly from?: string;
  /** HTTP's Basic scheme unless told; a bearer token has no user. */
  readonly scheme?: "bearer";
}

/** The user name that goes with an API token. */
const TOKEN_USER = "__token__";

interface Variables {
  readonly secret: string;
  readonly username?: string;
  readonly scheme?: "bearer";
}

/** Ours first, then those that `uv publish` and twine read. */
const VARIABLES: readonly Variables[] = [
  { secret: "SHIPWHEEL_TOKEN", username: "SHIPWHEEL_USERNAME" },
  { secret: "SHIPWHEEL_BEARER_TOKEN", scheme: "bearer" },
  { secret: "UV_PUBLISH_TOKEN" },
  { secret: "UV_PUBLISH_PASSWORD", username: "UV_PUBLISH_USERNAME" },
  { secret: "TWINE_PASSWORD", username: "TWINE_USERNAME" },
];

/**
 * The credential that the environment names. Without a user name it is an API token, whose user is `tokenUser`; SHIPWHEEL_USERNAME is for
 * indexes that have passwords.
 */
export function credentialOf(
  environment: Readonly<Record<string, string>>,
  tokenUser: string = TOKEN_USER,
): Credential | undefined {
  for (const variables of VARIABLES) {
    // A secret that was pasted into a form often ends in a line break.
    const secret = environment[variables.secret]?.trim();
    if (!secret) continue;
    const username = variables.username && environment[variables.username]?.trim();
    return {
      username: username || tokenUser,
      secret,
      from: variables.secret,
      ...(variables.scheme && { scheme: variables.scheme }),
    };
  }
  return undefined;
}

/** The credential of an upload token. */
export function tokenCredential(token: string): Credential {
  return { username: TOKEN_USER, secret: token };
}

/** The value of the Authorization header. */
export function authorizationBy(credential: Credential): string {
  return credential.scheme === "bearer" ? `Bearer ${credential.secret}` : `Basic ${encoded(credential)}`;
}

/** Every form in which the credential travels or may be echoed: all of them are masked, and none may stand in any output. */
export function secretForms(credential: Credential): readonly string[] {
  const { secret } = credential;
  const alone = Buffer.from(secret, "utf8").toString("base64");
  const written = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), inMarkup(secret)];
  return [...new Set([encoded(credential), ...written, alone])];
}

const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function inMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);
}

function encoded({ username, secret }: Credential): string {
  return Buffer.from(`${username}:${secret}`, "utf8").toString("base64");
}
