import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

interface Served {
  /** Files by name, as the page of `project` lists them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly project: string;
  /** Where other projects are: their pages are redirected. */
  readonly upstream: string;
  /** Where the page says that the files are; here unless told. */
  readonly links?: string;
}

/** A Simple API (PEP 503) with one project on loopback; its URL ends in `/simple/`. */
export async function simpleIndex({ files, project, upstream, links = "/files/" }: Served): Promise<{
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  /** Where it sent its visitors. */
  readonly sent: string[];
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}> {
  const asked: string[] = [];
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const target = request.url ?? "";
    asked.push(target);
    const file = files.get(target.replace(/^\/files\//, ""));
    if (file !== undefined) return response.end(file);
    if (target === `/simple/${project}/`) {
      const anchors = [...files.keys()].map((name) => `<a href="${links}${name}">${name}</a>`);
      return response.setHeader("content-type", "text/html").end(anchors.join("\n"));
    }
    const name = /^\/simple\/([\w.-]+)\/$/.exec(target)?.[1];
    if (name === undefined) return response.writeHead(404).end();
    const location = `${upstream}${name}/`;
    sent.push(location);
    return response.writeHead(302, { location }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`,
    asked,
    sent,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
