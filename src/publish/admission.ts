import type { Wire } from "./attempts.ts";
import { basic, type Credential, secretForms, tokenCredential } from "./credential.ts";
import type { IndexTarget } from "./target.ts";
import { type Mask, type MintedToken, mintToken } from "./trusted.ts";
import type { WayIn } from "./way-in.ts";

/** What lets an upload in, once everything that could refuse it was asked. */
export interface Admission {
  readonly authentication: "oidc" | "token" | "none";
  /** The Authorization header for an upload that begins now. */
  authorization(): Promise<string | undefined>;
  /** What may stand in no output. */
  secrets(): readonly string[];
}

/** PyPI's tokens live for 15 minutes; an upload that begins with less than this left gets a new one. */
const RENEWED_BEFORE_MS = 3 * 60 * 1000;

const SETTINGS = {
  pypi: "https://pypi.org/manage/project/",
  testpypi: "https://test.pypi.org/manage/project/",
} as const;

/** The admission by `way`; for trusted publishing the token is minted now, and again when it is about to expire. Throws as `mintToken` does. */
export async function admit(
  way: WayIn,
  { index, project }: { readonly index: IndexTarget; readonly project: string },
  world: Wire & { readonly mask: Mask },
): Promise<Admission> {
  if (way.kind === "none") return { authentication: "none", authorization: async () => undefined, secrets: () => [] };
  if (way.kind === "token") return byToken(way.credential, world.mask);
  const settings = index.name && `${SETTINGS[index.name]}${project}/settings/publishing/`;
  const mint = () => mintToken({ ...way, upload: index.upload, ...(settings && { settings }) }, world);
  let minted = await mint();
  return {
    authentication: "oidc",
    async authorization() {
      if (isExpiring(minted, world.clock.now())) minted = await mint();
      return basic(tokenCredential(minted.token));
    },
    secrets: () => secretForms(tokenCredential(minted.token)),
  };
}

function byToken(credential: Credential, mask: Mask): Admission {
  for (const secret of secretForms(credential)) mask(secret);
  return {
    authentication: "token",
    authorization: async () => basic(credential),
    secrets: () => secretForms(credential),
  };
}

function isExpiring({ expires }: MintedToken, now: number): boolean {
  return expires !== undefined && expires - now < RENEWED_BEFORE_MS;
}
