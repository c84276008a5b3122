import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const TOKEN = "ghs_TEST";
const REPOSITORY = "/repos/octo/my-tool";
const ROOT = `${REPOSITORY}/releases`;
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

/** What the repository beside its releases has. */
interface StoredRepository {
  /** Tags to the commits that they lead to. */
  readonly tags: Record<string, string>;
  /** Texts by path, the same at every commit. */
  readonly files: Record<string, string>;
  /** What stands between any two commits, the oldest first. */
  readonly commits: { readonly sha: string; readonly message: string; readonly author?: string }[];
  readonly pulls: Record<
    number,
    { readonly title: string; readonly author: string; readonly labels?: readonly string[] }
  >;
}

const NEW = { tag_name: "", name: "", body: "", prerelease: false, draft: false, immutable: false };
const NOT_FOUND: Answer = { status: 404, value: { message: "Not Found" } };

/** GitHub's releases of `octo/my-tool`, as its REST API documents them, on loopback and two a page. */
export async function startGitHub() {
  const releases: StoredRelease[] = [];
  const repository: StoredRepository = { tags: {}, files: {}, commits: [], pulls: {} };
  /** Answered instead, in order: a status, or the connection lost; `late` faults come once the request is done. */
  const faults: (number | "reset")[] = [];
  const late: { readonly request: RegExp; readonly fault: number | "reset" }[] = [];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const asked = await askedBy(request);
    requests.push(`${asked.method} ${asked.url.pathname}`);
    const at = late.findIndex((each) => each.request.test(requests.at(-1) ?? ""));
    const [spoiled] = at < 0 ? [] : late.splice(at, 1);
    const answer = faults.length === 0 ? replyTo(asked, releases, repository) : undefined;
    const fault = faults.shift() ?? spoiled?.fault;
    if (fault === "reset") request.socket.resetAndDestroy();
    else send(response, fault === undefined && answer ? answer : { status: fault ?? 500, value: { message: "Fault" } });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    access: { token: TOKEN, apiUrl, repository: "octo/my-tool" },
    releases,
    repository,
    faults,
    late,
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

function replyTo(asked: Asked, releases: StoredRelease[], repository: StoredRepository): Answer {
  const { method, url, body } = asked;
  if (asked.authorization !== `token ${TOKEN}`) return { status: 401, value: { message: "Bad credentials" } };
  if (!url.pathname.startsWith(ROOT)) return toldOf(repository, url);
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

/** Of an annotated tag the commit stands a request further: each of ours is one. */
function toldOf({ tags, files, commits, pulls }: StoredRepository, url: URL): Answer {
  const [what = "", ...rest] = decodeURIComponent(url.pathname.slice(REPOSITORY.length + 1)).split("/");
  const place = rest.join("/");
  if (what === "tags") return found(Object.keys(tags).map((name) => ({ name })));
  if (what === "git" && rest[0] === "ref") {
    const tag = rest.slice(2).join("/");
    return found(tags[tag] && { object: { type: "tag", sha: `of ${tag}` } });
  }
  if (what === "git") return found({ object: { type: "commit", sha: tags[place.slice("tags/of ".length)] } });
  if (what === "compare") {
    const told = commits.map(({ sha, message, author }) => ({
      sha,
      commit: { message },
      author: author && { login: author },
    }));
    return found({
      commits: told,
      total_commits: told.length,
      html_url: `https://github.com/octo/my-tool/compare/${place}`,
    });
  }
  if (what === "pulls") {
    const pull = pulls[Number(place)];
    const labels = (pull?.labels ?? []).map((name) => ({ name }));
    return found(pull && { title: pull.title, user: { login: pull.author }, labels });
  }
  const text = files[place];
  if (text !== undefined)
    return found({ type: "file", size: text.length, content: Buffer.from(text).toString("base64") });
  const names = Object.keys(files).filter(
    (name) => name.slice(0, name.lastIndexOf("/") + 1) === (place && `${place}/`),
  );
  return found(
    names.length > 0 && names.map((name) => ({ type: "file", name: name.slice(name.lastIndexOf("/") + 1) })),
  );
}

function found(value: unknown): Answer {
  return value ? { status: 200, value } : NOT_FOUND;
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
