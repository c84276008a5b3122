import type { Clock } from "../ports/clock.ts";
import type { ServedRequest } from "../ports/listen.ts";
import { type Fault, measureOf, type Place, shownFault } from "./fault.ts";
import { createBehaviour, type FaultDesk } from "./fault-behaviour.ts";
import type { Answer } from "./reply.ts";

type Ask = (request: ServedRequest) => Promise<Answer>;

const PATHS: readonly (readonly [method: "GET" | "POST", path: RegExp, place: Place])[] = [
  ["POST", /^\/legacy\/?$/, "upload"],
  ["GET", /^\/simple\/[^/]+\/?$/, "simple"],
  ["GET", /^\/pypi\//, "json"],
  ["GET", /^\/files\//, "files"],
  ["GET", /^\/_\/oidc\/audience\/?$/, "audience"],
  ["POST", /^\/_\/oidc\/mint-token\/?$/, "mint"],
  ["GET", /^\/_\/actions\/id-token\/?$/, "id-token"],
  ["POST", /^\/_\/sigstore\/api\/v2\/signingCert\/?$/, "authority"],
  ["POST", /^\/_\/sigstore\/api\/v1\/log\/entries\/?$/, "log"],
];

/**
 * `ask`, with faults: the first of them that strikes a request decides how that is answered. Each counts the requests at its place on
 * its own, so the same requests in the same order meet the same faults.
 */
export function withFaults(ask: Ask, faults: readonly Fault[], desk: FaultDesk): Ask {
  const counted = faults.map((fault) => ({ fault, seen: 0 }));
  const behave = createBehaviour(desk);
  const caches = faults.some(({ kind }) => kind === "stale");
  const first = new Map<string, Answer>();

  return async (request) => {
    const place = placeOf(request);
    const here = counted.filter(({ fault }) => fault.where === place);
    for (const each of here) each.seen += 1;
    const struck = here.find(({ fault, seen }) => strikes(fault, seen))?.fault;
    const name = `${request.target} ${request.headers.accept ?? ""}`;
    const answered = async () => {
      const answer = await ask(request);
      if (caches && request.method === "GET" && !first.has(name)) first.set(name, answer);
      return answer;
    };
    if (struck === undefined) return answered();
    const scene = { kind: struck.kind, value: measureOf(struck), request, answered, cached: first.get(name) };
    return { ...(await behave(scene)), fault: shownFault(struck) };
  };
}

/** What the request is for, where faults may strike it. */
export function placeOf({ method, target }: ServedRequest): Place | undefined {
  const [path = ""] = target.split("?");
  return PATHS.find(([asked, pattern]) => asked === method && pattern.test(path))?.[2];
}

function strikes({ at }: Fault, seen: number): boolean {
  return at === "every" || (at.first <= seen && seen <= at.last);
}

/** `clock`, as far ahead of the time as the faults have it. */
export function skewed(clock: Clock, faults: readonly Fault[]): Clock {
  const seconds = faults.reduce((sum, fault) => (fault.kind === "skew" ? sum + (measureOf(fault) ?? 0) : sum), 0);
  if (seconds === 0) return clock;
  return { now: () => clock.now() + 1_000 * seconds, sleep: (milliseconds) => clock.sleep(milliseconds) };
}
