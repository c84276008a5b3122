import type { ServedReply, ServedRequest } from "../ports/listen.ts";
import { isProjectName, normalizeName } from "../python/name.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import type { Catalogue, IndexedFile, IndexedProject } from "./catalogue.ts";
import { digestOf } from "./digests.ts";
import { chooseFormat, type SimpleFormat } from "./negotiation.ts";
import { bytesReply, jsonReply, redirect, refusal } from "./reply.ts";

/** Where clients find it, below where the index is served. */
export const SIMPLE_PATH = "/simple/";

const API_VERSION = "1.3";

interface SimplePage {
  readonly request: ServedRequest;
  readonly query: URLSearchParams;
  readonly catalogue: Catalogue;
}

/** `/simple/`: every project (PEP 503 and 691). */
export function projectList({ request, query, catalogue }: SimplePage): ServedReply {
  const chosen = chooseFormat(request.headers.accept, query.get("format"));
  if (chosen === undefined) return refusal(406, "The Simple API is served as JSON and HTML", request);
  const projects = catalogue.projects();
  if (chosen.format === "json") {
    return page(chosen, { meta: { "api-version": API_VERSION }, projects: projects.map(({ name }) => ({ name })) });
  }
  const links = projects.map(({ name, normalizedName }) => `<a href="${normalizedName}/">${escapeHtml(name)}</a><br>`);
  return page(chosen, htmlPage("Simple index", links));
}

/**
 * `/simple/NAME/`: the files of one project (PEP 503, 691, 700, 714).
 *
 * A name in another spelling is redirected to its normal one; one that the index does not have to `upstream`, a Simple API
 * with a slash at its end, where there is one.
 */
export function projectPage(name: string, upstream: string | undefined, simple: SimplePage): ServedReply {
  const { request, query, catalogue } = simple;
  const normalizedName = normalizeName(name);
  if (!isProjectName(name)) return refusal(404, "Not Found", request);
  if (!request.target.replace(/\?.*$/s, "").endsWith(`/${normalizedName}/`)) {
    return redirect(301, `${SIMPLE_PATH}${normalizedName}/`);
  }
  const project = catalogue.project(name);
  if (project === undefined) {
    return upstream ? redirect(303, `${upstream}${normalizedName}/`) : refusal(404, "Not Found", request);
  }
  const chosen = chooseFormat(request.headers.accept, query.get("format"));
  if (chosen === undefined) return refusal(406, "The Simple API is served as JSON and HTML", request);
  const { origin } = request;
  return page(chosen, chosen.format === "json" ? jsonProject(project, origin) : htmlProject(project, origin));
}

function page({ sent }: SimpleFormat, content: string | object): ServedReply {
  const reply = typeof content === "string" ? bytesReply(200, sent, content) : jsonReply(200, content, sent);
  return { ...reply, headers: { ...reply.headers, vary: "Accept" } };
}

/** Where a file is, from the root of the index. Its digest makes the address of other bytes another one. */
export function fileUrl({ name, sha256 }: IndexedFile): string {
  return `/files/${sha256}/${encodeURIComponent(name)}`;
}

/** The whole address of a file's provenance (PEP 740), as the Simple API gives it. */
function provenanceUrl({ name, version, metadata, provenance }: IndexedFile, origin: string): string | undefined {
  if (provenance === undefined) return undefined;
  const project = normalizeName(metadata.name?.[0] ?? "");
  return `${origin}/integrity/${project}/${encodeURIComponent(version)}/${encodeURIComponent(name)}/provenance`;
}

function jsonProject({ normalizedName, files }: IndexedProject, origin: string): object {
  return {
    meta: { "api-version": API_VERSION },
    name: normalizedName,
    versions: versionsOf(files),
    files: files.map((file) => jsonFile(file, origin)),
  };
}

/** The versions that have files, in their order. */
export function versionsOf(files: readonly IndexedFile[]): readonly string[] {
  const versions = [...new Set(files.map(({ version }) => version))].map((text) => ({
    text,
    parsed: parseVersion(text),
  }));
  return versions
    .sort((a, b) => (a.parsed && b.parsed ? compareVersions(a.parsed, b.parsed) : 0))
    .map(({ text }) => text);
}

function jsonFile(file: IndexedFile, origin: string): object {
  const metadata = metadataDigest(file);
  return {
    filename: file.name,
    url: fileUrl(file),
    hashes: { sha256: file.sha256 },
    size: file.size,
    "upload-time": new Date(file.uploaded).toISOString(),
    yanked: false,
    provenance: provenanceUrl(file, origin) ?? null,
    "core-metadata": metadata ?? false,
    // The name that it had before PEP 714, for older clients.
    "data-dist-info-metadata": metadata ?? false,
    ...(requiresPython(file) !== undefined && { "requires-python": requiresPython(file) }),
  };
}

function metadataDigest({ metadataBytes }: IndexedFile): { readonly sha256: string } | undefined {
  return metadataBytes && { sha256: digestOf(metadataBytes, "sha256_digest") };
}

function requiresPython({ metadata }: IndexedFile): string | undefined {
  return metadata["requires-python"]?.[0];
}

function htmlProject({ normalizedName, files }: IndexedProject, origin: string): string {
  return htmlPage(
    `Links for ${normalizedName}`,
    files.map((file) => htmlFile(file, origin)),
  );
}

function htmlFile(file: IndexedFile, origin: string): string {
  const metadata = metadataDigest(file);
  const attributes: [string, string | undefined][] = [
    ["href", `${fileUrl(file)}#sha256=${file.sha256}`],
    ["data-requires-python", requiresPython(file)],
    ["data-core-metadata", metadata && `sha256=${metadata.sha256}`],
    ["data-dist-info-metadata", metadata && `sha256=${metadata.sha256}`],
    ["data-provenance", provenanceUrl(file, origin)],
  ];
  const written = attributes.map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`));
  return `<a${written.join("")}>${escapeHtml(file.name)}</a><br>`;
}

function htmlPage(title: string, links: readonly string[]): string {
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="pypi:repository-version" content="${API_VERSION}"><title>${escapeHtml(title)}</title></head>`,
    "<body>",
    ...links,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
