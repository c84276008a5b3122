/** A service that many run an index on, known by the shape of its upload URLs. */
export interface IndexService {
  readonly name: string;
  /** The user name that goes with a token of its own, where that is not `__token__`. */
  readonly tokenUser?: string;
  /** Where what is uploaded to `upload` is listed. */
  simpleOf(upload: URL): string;
}

interface Shape extends Omit<IndexService, "simpleOf"> {
  readonly host?: RegExp;
  /** Of the path; its first group is what the listing's path begins with. */
  readonly path: RegExp;
}

// Sources: each vendor's guide for twine and pip, and for GitLab, Nexus and Gitea their own code.
const SHAPES: readonly Shape[] = [
  { name: "Azure Artifacts", path: /^(.*\/_packaging\/[^/]+\/pypi)\/upload\/?$/i },
  { name: "GitLab", path: /^(.*\/api\/v4\/projects\/[^/]+\/packages\/pypi)\/?$/ },
  { name: "AWS CodeArtifact", tokenUser: "aws", host: /\.codeartifact(?:-fips)?\./, path: /^(\/pypi\/[^/]+)\/?$/ },
  {
    name: "Google Artifact Registry",
    tokenUser: "oauth2accesstoken",
    host: /-python\.pkg\.dev$/,
    path: /^(\/[^/]+\/[^/]+)\/?$/,
  },
  // Its access tokens are told by an empty name: any other has to be that of their owner.
  { name: "Artifactory", tokenUser: "", path: /^(.*\/api\/pypi\/[^/]+)\/?$/ },
  { name: "Nexus", path: /^(.*\/repository\/[^/]+)\/?$/ },
  { name: "Gitea", path: /^(.*\/api\/packages\/[^/]+\/pypi)\/?$/ },
];

/** The service that `upload` is of. `undefined` where its address tells nothing: pypiserver, devpi and a proxy before anything have any. */
export function indexServiceAt(upload: string): IndexService | undefined {
  const url = new URL(upload);
  const shape = SHAPES.find(({ host, path }) => (host?.test(url.hostname) ?? true) && path.test(url.pathname));
  if (shape === undefined) return undefined;
  const { name, tokenUser, path } = shape;
  return {
    name,
    ...(tokenUser !== undefined && { tokenUser }),
    simpleOf: ({ origin, pathname }) => `${origin}${path.exec(pathname)?.[1] ?? ""}/simple/`,
  };
}

/** The upload URL beside `listing`, where that is a Simple API: people take one for the other. */
export function uploadBeside(listing: string): string | undefined {
  const { origin, pathname } = new URL(listing);
  const before = /^(.*\/)\+?simple\/?$/.exec(pathname)?.[1];
  if (before === undefined) return undefined;
  const upload = `${origin}${before}`;
  return /\/_packaging\/[^/]+\/pypi\/$/i.test(before) ? `${upload}upload/` : upload;
}
