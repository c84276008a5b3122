import type { ServedReply, ServedRequest } from "../ports/listen.ts";
import type { Catalogue } from "./catalogue.ts";
import { fileReply, provenanceReply } from "./file.ts";
import { DISCOVERY_PATH, discovery, ID_TOKEN_PATH, type Issuer, idToken, KEY_SET_PATH, keySet } from "./issuer.ts";
import { AUDIENCE, type Mint } from "./mint.ts";
import { projectJson } from "./project-json.ts";
import { type Answer, jsonReply, refusal } from "./reply.ts";
import { SIGNING_CONFIG_PATH, SIGSTORE_PATH, type Sigstore, TRUSTED_ROOT_PATH } from "./sigstore.ts";
import { projectList, projectPage, SIMPLE_PATH } from "./simple.ts";
import type { Storage } from "./storage.ts";
import { UPLOAD_PATH, type UploadDesk } from "./upload.ts";

/** What the index is made of, as its paths lead to it. */
export interface Desks {
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  readonly issuer: Issuer;
  readonly mint: Mint;
  readonly desk: UploadDesk;
  readonly sigstore: Sigstore;
  /** A Simple API, with a slash at its end. */
  readonly upstream: string | undefined;
}

interface Call {
  readonly request: ServedRequest;
  readonly query: URLSearchParams;
  /** What the path's groups hold, decoded. */
  readonly names: readonly string[];
}

/** One method of one path. */
export interface Route {
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  answer(call: Call): Promise<ServedReply | Answer> | ServedReply;
}

/** Every path of the index. */
export function routesOf({ catalogue, storage, issuer, mint, desk, sigstore, upstream }: Desks): readonly Route[] {
  const get = (path: RegExp, reply: Route["answer"]): Route => ({ method: "GET", path, answer: reply });
  const post = (path: RegExp, reply: Route["answer"]): Route => ({ method: "POST", path, answer: reply });
  const project: Route["answer"] = ({ request, names }) => projectReply(names, request, catalogue);
  return [
    get(exactly(SIMPLE_PATH), (call) => projectList({ ...call, catalogue })),
    get(/^\/simple\/([^/]+)\/?$/, (call) => projectPage(call.names[0] ?? "", upstream, { ...call, catalogue })),
    get(/^\/files\/([^/]+)\/([^/]+)$/, ({ request, names }) => fileReply(names, request, { catalogue, storage })),
    get(/^\/integrity\/([^/]+)\/([^/]+)\/([^/]+)\/provenance\/?$/, ({ request, names }) =>
      provenanceReply(names, request, { catalogue }),
    ),
    get(/^\/pypi\/([^/]+)\/json\/?$/, project),
    get(/^\/pypi\/([^/]+)\/([^/]+)\/json\/?$/, project),
    post(exactly(UPLOAD_PATH), ({ request }) => desk.reply(request)),
    get(exactly("/_/oidc/audience"), () => jsonReply(200, { audience: AUDIENCE })),
    post(exactly("/_/oidc/mint-token"), ({ request }) => mint.mint(request)),
    post(exactly("/_/oidc/burn-token"), ({ request }) => mint.burn(request)),
    get(exactly(DISCOVERY_PATH), ({ request }) => discovery(request)),
    get(exactly(KEY_SET_PATH), () => keySet(issuer)),
    get(exactly(ID_TOKEN_PATH), ({ request, query }) => idToken(request, query, issuer)),
    post(exactly(`${SIGSTORE_PATH}/api/v2/signingCert`), ({ request }) => sigstore.certify(request)),
    post(exactly(`${SIGSTORE_PATH}/api/v1/log/entries`), ({ request }) => sigstore.enter(request)),
    get(/^\/_\/sigstore\/api\/v1\/log\/entries\/([0-9a-f]{80})$/, ({ names }) => sigstore.entry(names[0] ?? "")),
    get(exactly(SIGNING_CONFIG_PATH), ({ request }) => jsonReply(200, sigstore.signingConfig(request.origin))),
    get(exactly(TRUSTED_ROOT_PATH), () => jsonReply(200, sigstore.trustedRoot())),
  ];
}

/** The path, with or without a slash at its end. */
function exactly(path: string): RegExp {
  return new RegExp(`^${path.replace(/\/$/, "").replaceAll(".", "\\.")}/?$`);
}

/** Leads a request to its path's answer. */
export async function answer(request: ServedRequest, routes: readonly Route[]): Promise<Answer> {
  const answered = await dispatch(request, routes);
  return "reply" in answered ? answered : { reply: answered, outcome: answered.reason ?? "" };
}

async function dispatch(request: ServedRequest, routes: readonly Route[]): Promise<ServedReply | Answer> {
  const [pathname = "", ...rest] = request.target.split("?");
  const query = new URLSearchParams(rest.join("?"));
  const method = request.method === "HEAD" ? "GET" : request.method;
  const matching = routes.filter(({ path }) => path.test(pathname));
  const route = matching.find((each) => each.method === method);
  if (route === undefined) return noRoute(matching.length > 0, request);
  const names = decodeAll(route.path.exec(pathname)?.slice(1) ?? []);
  return names === undefined ? refusal(404, "Not Found", request) : route.answer({ request, query, names });
}

function decodeAll(encoded: readonly string[]): readonly string[] | undefined {
  try {
    return encoded.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function projectReply(
  [name = "", version]: readonly string[],
  request: ServedRequest,
  catalogue: Catalogue,
): ServedReply {
  const project = catalogue.project(name);
  const told = project && projectJson(project, request.origin, version);
  return told ? jsonReply(200, told) : refusal(404, "Not Found", request);
}

function noRoute(isKnownPath: boolean, request: ServedRequest): ServedReply {
  return isKnownPath ? refusal(405, "Method Not Allowed", request) : refusal(404, "Not Found", request);
}
