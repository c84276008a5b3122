import type { ServedReply, ServedRequest } from "../ports/listen.ts";
import { normalizeName } from "../python/name.ts";
import type { IndexedFile } from "./catalogue.ts";
import { type Answer, bytesReply } from "./reply.ts";

/** Asks an index. */
export type Ask = (request: ServedRequest) => Promise<Answer>;

/** What a server of this kind says: JSON where `body` begins with a brace. */
export interface Said {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A file as a dialect's addresses name it. */
export interface NamedFile {
  readonly project: string;
  readonly version: string;
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
}

/** The ways of another index, as they were recorded: where things are, who may ask, what is said. What it takes is PyPI's all the same. */
export interface Dialect {
  readonly name: string;
  /** Paths from the root, where files are sent and where they are listed. */
  readonly upload: string;
  readonly simple: string;
  /** The user name that goes with a token; any, where it is absent. */
  readonly user?: string;
  /** Must who reads sign in, too? */
  readonly isClosed: boolean;
  /** Is the list given in JSON as well (PEP 691)? */
  readonly speaksJson: boolean;
  /** The hash that is listed with a file. */
  readonly hash: "sha256" | "md5";
  /** Fields that an upload must have, though they say nothing. */
  readonly required: readonly string[];
  /** Where a file is, from its project's page: relative, or from the root. */
  linkTo(file: NamedFile): string;
  /** The path of a file; its one group is the file's name. */
  readonly file: RegExp;
  /** Files are fetched from a storage elsewhere, at an address that is signed and takes no other credential. */
  readonly redirects?: 302 | 303;
  readonly taken: Said;
  /** Of a name that it has; with the same bytes perhaps. `undefined` when that is as good as taken. */
  again(file: NamedFile, isSame: boolean): Said | undefined;
  readonly unauthenticated: Said;
  readonly missing: (field: string) => Said;
  /** For a project, a file or a path that it does not have. */
  readonly unknownProject: Said;
  readonly elsewhere: Said;
}

export function replyWith({ status, body, headers = {} }: Said): ServedReply {
  const type = body.startsWith("{") ? "application/json" : body === "" ? "text/plain" : "text/html; charset=utf-8";
  const reply = bytesReply(status, type, body);
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

export function namedFile({ name, version, sha256, metadata }: IndexedFile): NamedFile {
  return { project: normalizeName(metadata.name?.[0] ?? ""), version, name, sha256 };
}
