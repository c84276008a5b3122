import { normalizeName } from "../python/name.ts";

/** A project that pip installed: where from, and by which sha256 (hex). */
export interface Installation {
  readonly name: string;
  readonly version: string;
  readonly url: string;
  /** Empty for what is no archive. */
  readonly sha256: string;
  /** Of what came from git. */
  readonly commit?: string;
}

interface Entry {
  readonly download_info: {
    readonly url: string;
    readonly vcs_info?: { readonly commit_id?: string };
    readonly archive_info?: { readonly hashes?: { readonly sha256?: string } };
  };
  readonly metadata: { readonly name: string; readonly version: string };
}

/** What pip's report (version 1) says of the project `name`; `undefined` where it was not installed. */
export function installationOf(name: string, report: unknown): Installation | undefined {
  const entries = (report as { readonly install?: readonly Entry[] } | null)?.install ?? [];
  const entry = entries.find(({ metadata }) => normalizeName(metadata.name) === normalizeName(name));
  if (entry === undefined) return undefined;
  const { download_info: download, metadata } = entry;
  const sha256 = download.archive_info?.hashes?.sha256 ?? "";
  const commit = download.vcs_info?.commit_id;
  return {
    name: metadata.name,
    version: metadata.version,
    url: download.url,
    sha256,
    ...(commit !== undefined && { commit }),
  };
}
