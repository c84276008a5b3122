import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Stored {
  readonly id: number;
  readonly name: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer;
  /** `sha256:HEX`, as the client told it. */
  digest: string;
  final: boolean;
}

/** The runner's artifact service (v4) on loopback: what `@actions/artifact` asks of it, and no more. */
export interface ArtifactServer {
  /** ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, as the runner sets them. */
  readonly environment: Readonly<Record<string, string>>;
  /** The finished artifacts' names, in the order of their upload. */
  names(): readonly string[];
  /** Makes what is stored of an artifact differ from what was sent. */
  spoil(name: string): void;
  close(): Promise<void>;
}

export async function startArtifactServer(): Promise<ArtifactServer> {
  const stored: Stored[] = [];
  let url = "";
  const server = createServer((request, response) => {
    answer(request, stored, url).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, { status: 500, json: { msg: String(error) } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken() },
    names: () => stored.filter(({ final }) => final).map(({ name }) => name),
    spoil(name) {
      const artifact = stored.findLast((each) => each.name === name);
      if (artifact) artifact.content = Buffer.concat([artifact.content, Buffer.from("x")]);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
}

function send(response: ServerResponse, { status, json, bytes }: Answer): void {
  const type = bytes ? "application/zip" : "application/json";
  response.writeHead(status, { "content-type": type, etag: '"1"', "last-modified": new Date(0).toUTCString() });
  response.end(bytes ?? (json === undefined ? "" : JSON.stringify(json)));
}

/** A token whose scope names a run and a job; nobody checks its signature. */
function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part({ scp: "Actions.Results:run-1:job-1" })}.${part("none")}`;
}

async function answer(request: IncomingMessage, stored: Stored[], url: string): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", url);
  const body = await bodyOf(request);
  const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(pathname)?.[1];
  if (method !== undefined) return answerCall(method, JSON.parse(body.toString()), stored, url);
  const artifact = stored.find(({ id }) => pathname === `/blob/${id}.zip`);
  if (artifact === undefined) return { status: 404, json: { msg: `nothing at ${pathname}` } };
  if (request.method === "GET") return { status: 200, bytes: artifact.content };
  return storeBlob(artifact, searchParams, body);
}

function answerCall(method: string, call: Record<string, string>, stored: Stored[], url: string): Answer {
  const named = () => stored.findLast(({ name }) => name === call.name);
  if (method === "CreateArtifact") {
    const id = stored.length + 1;
    stored.push({ id, name: call.name ?? "", blocks: new Map(), content: Buffer.alloc(0), digest: "", final: false });
    return { status: 200, json: { ok: true, signed_upload_url: `${url}/blob/${id}.zip?sig=c2lnbmF0dXJl` } };
  }
  if (method === "FinalizeArtifact") {
    const artifact = named();
    if (artifact) Object.assign(artifact, { final: true, digest: call.hash ?? "" });
    return { status: 200, json: { ok: artifact !== undefined, artifact_id: String(artifact?.id ?? 0) } };
  }
  if (method === "ListArtifacts") {
    const { name_filter, id_filter } = call;
    const isWanted = ({ id, name }: Stored) =>
      (name_filter === undefined || name === name_filter) && (id_filter === undefined || String(id) === id_filter);
    const artifacts = stored
      .filter((each) => each.final && isWanted(each))
      .map(({ id, name, content, digest }) => ({
        workflow_run_backend_id: "run-1",
        workflow_job_run_backend_id: "job-1",
        database_id: String(id),
        name,
        size: String(content.length),
        digest,
      }));
    return { status: 200, json: { artifacts } };
  }
  if (method === "GetSignedArtifactURL") {
    return { status: 200, json: { signed_url: `${url}/blob/${named()?.id ?? 0}.zip?sig=c2lnbmF0dXJl` } };
  }
  return { status: 404, json: { msg: `no method ${method}` } };
}

/** Azure's block blobs: whole in one request, or blocks and then the list that puts them in order. */
function storeBlob(artifact: Stored, parameters: URLSearchParams, body: Buffer): Answer {
  const action = parameters.get("comp");
  if (action === "block") artifact.blocks.set(parameters.get("blockid") ?? "", body);
  else if (action === "blocklist") {
    const order = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = ""]) => id);
    artifact.content = Buffer.concat(order.map((id) => artifact.blocks.get(id) ?? Buffer.alloc(0)));
  } else artifact.content = body;
  return { status: 201 };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
