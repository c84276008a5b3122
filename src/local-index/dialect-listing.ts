import type { ServedRequest } from "../ports/listen.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Ask, type Dialect, namedFile, replyWith } from "./dialect.ts";
import { digestOf } from "./digests.ts";
import type { Answer } from "./reply.ts";
import { SIMPLE_PATH } from "./simple.ts";

/** An index that speaks a dialect, and what it is made of. */
export interface Speaker {
  readonly dialect: Dialect;
  readonly ask: Ask;
  readonly catalogue: Catalogue;
}

/** The list of a project's files, or of all projects where `project` is empty. */
export async function listingReply(project: string, request: ServedRequest, speaker: Speaker): Promise<Answer> {
  const { dialect, ask } = speaker;
  const accept = dialect.speaksJson ? (request.headers.accept ?? "") : "text/html";
  const target = project === "" ? SIMPLE_PATH : `${SIMPLE_PATH}${project}/`;
  const answer = await ask({ ...request, target, headers: { ...request.headers, accept } });
  if (answer.reply.status === 404) return { ...answer, reply: replyWith(dialect.unknownProject) };
  const page = new TextDecoder().decode(answer.reply.body);
  const body = new TextEncoder().encode(await withLinks(page, request, speaker));
  return { ...answer, reply: { ...answer.reply, body } };
}

const OUR_LINK = /"\/files\/[0-9a-f]{64}\/([^"#]+)(#sha256=[0-9a-f]{64})?"/g;

/** Our own links, in HTML and in JSON, as the dialect has them. */
async function withLinks(page: string, request: ServedRequest, speaker: Speaker): Promise<string> {
  const { catalogue, dialect } = speaker;
  const links = new Map<string, string>();
  for (const [whole, name = "", fragment] of page.matchAll(OUR_LINK)) {
    const file = catalogue.file(decodeURIComponent(name));
    if (file === undefined) continue;
    const digest = dialect.hash === "sha256" ? file.sha256 : await md5Of(name, request, speaker);
    const hash = fragment === undefined ? "" : `#${dialect.hash}=${digest}`;
    links.set(whole, `"${dialect.linkTo(namedFile(file))}${hash}"`);
  }
  return page.replace(OUR_LINK, (whole) => links.get(whole) ?? whole);
}

async function md5Of(name: string, request: ServedRequest, speaker: Speaker): Promise<string> {
  const { reply } = await fileBytes(name, request, speaker);
  return digestOf(reply.body, "md5_digest");
}

/** A file, or its metadata, by its name as it stands in an address. */
export function fileBytes(name: string, request: ServedRequest, { catalogue, ask }: Speaker): Promise<Answer> {
  const sha256 = catalogue.file(decodeURIComponent(name).replace(/\.metadata$/, ""))?.sha256 ?? "";
  return ask({ ...request, target: `/files/${sha256}/${name}` });
}
