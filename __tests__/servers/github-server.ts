import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const TOKEN = "ghs_TEST";
const ROOT = "/repos/octo/my-tool/releases";
const PAGE = 2;

interface StoredRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly target_commitish?: string;
  readonly name: string;
  readonly body: string;
  readonly prerelease: boolean;
  readonly draft: boolean;
  readonly immutable: boolean;
  readonly assets: StoredAsset[];
}

interface StoredAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly state: "uploaded" | "starter";
  readonly digest: string | null;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: Buffer;
}

interface Answer {
  readonly status: number;
  readonly value?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const NEW = { tag_name: "", name: "", body: "", prerelease: false, draft: false, immutable: false };
const NOT_FOUND: Answer = { status: 404, value: { message: "Not Found" } };

/** GitHub's releases of `octo/my-tool`, as its REST API documents them, on loopback and two a page. */
export async function startGitHub() {
  const releases: StoredRelease[] = [];
  /** Answered instead, in order: a status, or the connection lost. */
  const faults: (number | "reset")[] = [];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const asked = await askedBy(request);
    requests.push(`${asked.method} ${asked.url.pathname}`);
    const fault = faults.shift();
    if (fault === "reset") request.socket.resetAndDestroy();
    else
      send(response, fault === undefined ? replyTo(asked, releases) : { status: fault, value: { message: "Fault" } });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    access: { token: TOKEN, apiUrl, repository: "octo/my-tool" },
    releases,
    faults,
    requests,
    /** A release that was there before. */
    given: (release: Partial<StoredRelease>) =>
      void releases.push({ ...NEW, id: releases.length + 1, assets: [], ...release }),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function askedBy(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", `http://${request.headers.host}`),
    authorization: request.headers.authorization,
    body: Buffer.concat(chunks),
  };
}

function send(response: ServerResponse, { status, value, headers }: Answer): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}

function replyTo(asked: Asked, releases: StoredRelease[]): Answer {
  const { method, url, body } = asked;
  if (asked.authorization !== `token ${TOKEN}`) return { status: 401, value: { message: "Bad credentials" } };
  const [what = "", id = ""] = url.pathname.slice(ROOT.length + 1).split("/");
  if (what === "") return method === "POST" ? create(releases, asked) : page(releases, url);
  if (what === "tags")
    return one(
      releases.find(({ tag_name, draft }) => tag_name === id && !draft),
      url,
    );
  if (what === "assets") return removeAsset(releases, Number(id));
  const at = releases.findIndex((release) => String(release.id) === (what === "uploads" ? id : what));
  const release = releases[at];
  if (release === undefined) return NOT_FOUND;
  if (what === "uploads") return addAsset(release, asked);
  if (id === "assets") return { status: 200, value: release.assets };
  releases[at] = { ...release, ...JSON.parse(body.toString()) };
  return one(releases[at], url);
}

function create(releases: StoredRelease[], { url, body }: Asked): Answer {
  const release: StoredRelease = { ...NEW, ...JSON.parse(body.toString()), id: releases.length + 1, assets: [] };
  releases.push(release);
  return { ...one(release, url), status: 201 };
}

function one(release: StoredRelease | undefined, { origin }: URL): Answer {
  if (release === undefined) return NOT_FOUND;
  const name = release.draft ? `draft-${release.id}` : release.tag_name;
  const upload_url = `${origin}${ROOT}/uploads/${release.id}/assets{?name,label}`;
  return { status: 200, value: { ...release, html_url: `${origin}/octo/my-tool/releases/${name}`, upload_url } };
}

function page(releases: readonly StoredRelease[], url: URL): Answer {
  const number = Number(url.searchParams.get("page") ?? 1);
  const shown = releases.slice((number - 1) * PAGE, number * PAGE).map((release) => one(release, url).value);
  const link = `<${url.origin}${ROOT}?page=${number + 1}>; rel="next"`;
  return { status: 200, value: shown, headers: releases.length > number * PAGE ? { link } : {} };
}

function addAsset({ assets }: StoredRelease, { url, body }: Asked): Answer {
  const name = (url.searchParams.get("name") ?? "").replace(/[^\w.+@-]/g, ".");
  if (assets.some((asset) => asset.name === name)) {
    return { status: 422, value: { message: "Validation Failed", errors: [{ code: "already_exists" }] } };
  }
  const digest = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  const asset: StoredAsset = { id: assets.length + 1, name, size: body.length, state: "uploaded", digest };
  assets.push(asset);
  return { status: 201, value: asset };
}

function removeAsset(releases: readonly StoredRelease[], id: number): Answer {
  for (const { assets } of releases) {
    const at = assets.findIndex((asset) => asset.id === id);
    if (at >= 0) assets.splice(at, 1);
  }
  return { status: 204 };
}
