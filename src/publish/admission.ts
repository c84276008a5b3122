import type { Wire } from "./attempts.ts";
import { authorizationBy, type Credential, secretForms, tokenCredential } from "./credential.ts";
import type { IndexTarget } from "./target.ts";
import { type Mask, type MintedToken, type MintRequest, mintToken } from "./trusted.ts";
import type { WayIn } from "./way-in.ts";

/** What lets an upload in, once everything that could refuse it was asked. */
export interface Admission {
  readonly authentication: "oidc" | "token" | "none";
  /** The Authorization header for an upload that begins now and will take about `seconds`. */
  authorization(seconds: number): Promise<string | undefined>;
  /** Is there another try with a new token, for one that the index calls expired? `spent` is the header that it refused. */
  renew?(spent: string): Promise<void>;
  /** What may stand in no output. */
  secrets(): readonly string[];
}

/** PyPI's tokens live for 15 minutes, and the index looks at them once all bytes are there. */
const SPARE_SECONDS = 3 * 60;

const SETTINGS = {
  pypi: "https://pypi.org/manage/project/",
  testpypi: "https://test.pypi.org/manage/project/",
} as const;

/** To what it is, and for whom. */
export interface Admitted extends Pick<MintRequest, "objection"> {
  readonly index: IndexTarget;
  readonly project: string;
}

/** The admission by `way`; for trusted publishing the token is minted now, and again when it is about to expire. Throws as `mintToken` does. */
export async function admit(
  way: WayIn,
  { index, project, objection }: Admitted,
  world: Wire & { readonly mask: Mask },
): Promise<Admission> {
  if (way.kind === "none") return { authentication: "none", authorization: async () => undefined, secrets: () => [] };
  if (way.kind === "token") return byToken(way.credential, world.mask);
  const settings = index.name && `${SETTINGS[index.name]}${project}/settings/publishing/`;
  const mint = () =>
    mintToken({ ...way, upload: index.upload, ...(settings && { settings }), ...(objection && { objection }) }, world);
  let minted = await mint();
  let renewal: Promise<void> | undefined;
  // Several uploads find the token spent at once: one asks, and all wait for it.
  const renew = () => {
    renewal ??= mint()
      .then((token) => {
        minted = token;
      })
      .finally(() => {
        renewal = undefined;
      });
    return renewal;
  };
  const header = () => authorizationBy(tokenCredential(minted.token));
  return {
    authentication: "oidc",
    async authorization(seconds) {
      if (renewal !== undefined || isExpiring(minted, world.clock.now(), seconds)) await renew();
      return header();
    },
    async renew(spent) {
      if (header() === spent) await renew();
    },
    secrets: () => secretForms(tokenCredential(minted.token)),
  };
}

function byToken(credential: Credential, mask: Mask): Admission {
  for (const secret of secretForms(credential)) mask(secret);
  return {
    authentication: "token",
    authorization: async () => authorizationBy(credential),
    secrets: () => secretForms(credential),
  };
}

function isExpiring({ expires }: MintedToken, now: number, seconds: number): boolean {
  return expires !== undefined && expires - now < 1000 * (SPARE_SECONDS + seconds);
}
