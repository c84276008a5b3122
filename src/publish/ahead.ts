import type { CodedProblem } from "../errors.ts";
import type { HttpRequest } from "../ports/http.ts";
import type { Runner } from "../ports/runner.ts";
import type { Attempt, Wire } from "./attempts.ts";
import { chosenIndex, type IndexChoice } from "./chain.ts";
import { credentialOf, secretForms } from "./credential.ts";
import { indexWarnings } from "./index-warnings.ts";
import { readAccess } from "./preflight.ts";
import { refusesUnasked } from "./refusals.ts";
import { attemptList, type IndexFiles } from "./simple-api.ts";
import type { Mask } from "./trusted.ts";

/** What is known of plain files before one of them is read. */
export interface Announcement {
  /** PEP 503. */
  readonly project: string;
  readonly rehearsal: boolean;
}

/** What an index was asked once, before the answers were needed. */
export interface AskedAhead {
  /** PEP 503. */
  readonly project: string;
  /** When the question is on its way; never, where it could not be sent. */
  readonly sent: Promise<void>;
  readonly listed: Promise<Attempt<IndexFiles>>;
  /** What makes the index one to be careful with; `undefined` where its list did not come. */
  readonly warnings: Promise<readonly CodedProblem[] | undefined>;
}

interface AheadOptions extends IndexChoice {
  readonly auth?: "oidc" | "token";
  readonly runner: Pick<Runner, "environment" | "event" | "inActions">;
}

/**
 * Asks the index what it lists while the files are read: that takes a round trip or two, and they take as long. They have no plan.
 *
 * `undefined` where nobody is to be asked anything, or a credential has to be looked for first. Throws what `chosenIndex` throws.
 */
export function askAhead(
  { project, rehearsal }: Announcement,
  { auth, runner, ...choice }: AheadOptions,
  { mask, ...wire }: Wire & { readonly mask: Mask },
): AskedAhead | undefined {
  const index = chosenIndex(choice, null);
  const credential = credentialOf(runner.environment, index.service?.tokenUser);
  const isSettled = credential !== undefined || runner.inActions || auth === "oidc";
  if (!isSettled || refusesUnasked({ rehearsal, index, runner })) return undefined;
  for (const secret of credential ? secretForms(credential) : []) mask(secret);
  const access = readAccess({ index, ...(credential && { credential }) });
  let isSent = () => {};
  const sent = new Promise<void>((resolve) => {
    isSent = resolve;
  });
  const http = { send: (asked: HttpRequest) => wire.http.send({ ...asked, sent: isSent }) };
  const listed = attemptList({ index, project, access }, { ...wire, http });
  // Its failure is for whoever needs the answer: the files may be refused before that.
  const answer = listed.catch(() => undefined);
  const warnings = answer.then((came) =>
    came?.kind === "done" ? indexWarnings(index, { access, isListed: came.value.size > 0 }, wire) : undefined,
  );
  return { project, sent, listed, warnings };
}
