const FORGES = /^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/i;

/** `owner/name` of a remote on a forge, from any form that git takes; credentials in it are passed over. */
export function repositoryOf(remote: string): string | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?(?<host>[^:/]+)(?::\d+)?\/(?<path>.+)$/i.exec(remote) ??
    /^(?:[^@/]*@)?(?<host>[^:/]+):(?<path>.+)$/.exec(remote);
  const { host = "", path = "" } = match?.groups ?? {};
  const name = path.replace(/\/+$/, "").replace(/\.git$/, "");
  return FORGES.test(host) && /^[\w.-]+(?:\/[\w.-]+)+$/.test(name) ? name : undefined;
}
