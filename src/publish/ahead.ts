import type { Runner } from "../ports/runner.ts";
import type { Wire } from "./attempts.ts";
import { chosenIndex, type IndexChoice } from "./chain.ts";
import { credentialOf, secretForms } from "./credential.ts";
import { readAccess } from "./preflight.ts";
import { refusesUnasked } from "./refusals.ts";
import { attemptList, type ListedAhead } from "./simple-api.ts";
import type { Mask } from "./trusted.ts";

/** What is known of plain files before one of them is read. */
export interface Announcement {
  /** PEP 503. */
  readonly project: string;
  readonly rehearsal: boolean;
}

export interface AheadOptions extends IndexChoice {
  readonly auth?: "oidc" | "token";
  readonly runner: Pick<Runner, "environment" | "event" | "inActions">;
}

/**
 * Asks the index what it lists while the files are read: the answer takes a round trip, and they take as long. They have no plan.
 *
 * `undefined` where nobody is to be asked anything, or a credential has to be looked for first. Throws what `chosenIndex` throws.
 */
export function listAhead(
  { project, rehearsal }: Announcement,
  { auth, runner, ...choice }: AheadOptions,
  { mask, ...wire }: Wire & { readonly mask: Mask },
): ListedAhead | undefined {
  const index = chosenIndex(choice, null);
  const credential = credentialOf(runner.environment, index.service?.tokenUser);
  const isSettled = credential !== undefined || runner.inActions || auth === "oidc";
  if (!isSettled || refusesUnasked({ rehearsal, index, runner })) return undefined;
  for (const secret of credential ? secretForms(credential) : []) mask(secret);
  const access = readAccess({ index, ...(credential && { credential }) });
  const attempt = attemptList({ index, project, access }, wire);
  // Its failure is for whoever needs the answer: the files may be refused before that.
  attempt.catch(() => undefined);
  return { project, attempt };
}
