import type { LockedNeed } from "../documents/locked.ts";
import type { LockedSource } from "./lock.ts";

const PYPI = /^https:\/\/pypi\.(?:org|python\.org)(?:\/|$)/;

/** A source as it may be told to everybody: without credentials and paths of a machine; none for PyPI. */
export function recordedSource({ kind, url }: LockedSource): LockedNeed["source"] {
  if (kind === "index" && (url === undefined || PYPI.test(url))) return undefined;
  const shown = publicUrl(url);
  return { kind, ...(shown !== undefined && { url: shown }) };
}

function publicUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^(?:git\+)?(?:https?|ssh):$/.test(url.protocol)) return undefined;
  url.username = "";
  url.password = "";
  // Where a revision is asked for; what else stands there may be a token.
  url.search = "";
  return url.href.slice(0, 1000);
}
