const FORGES = /^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/i;

interface Remote {
  readonly host: string;
  /** Of the repository there: `owner/name`. */
  readonly path: string;
}

/** `owner/name` of a remote on a forge, from any form that git takes; credentials in it are passed over. */
export function repositoryOf(remote: string): string | undefined {
  const { host, path } = parseRemote(remote) ?? { host: "", path: "" };
  return FORGES.test(host) ? path : undefined;
}

/** `host/owner/name` of a remote on another machine, whoever runs it; no port, and nothing of a credential. */
export function originOf(remote: string): string | undefined {
  const found = parseRemote(remote);
  // One word is a drive, or a host of somebody's own configuration.
  return found !== undefined && /^[\w-]+(?:\.[\w-]+)+$/.test(found.host) ? `${found.host}/${found.path}` : undefined;
}

function parseRemote(remote: string): Remote | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^:/]+)(?::\d+)?\/(?<path>.+)$/i.exec(remote) ??
    /^(?:[^@/]*@)?(?<host>[^:/]+):(?<path>.+)$/.exec(remote);
  const { host = "", path = "" } = match?.groups ?? {};
  const name = path.replace(/\/+$/, "").replace(/\.git$/, "");
  return /^[\w.-]+(?:\/[\w.-]+)+$/.test(name) ? { host, path: name } : undefined;
}
