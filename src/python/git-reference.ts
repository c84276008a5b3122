/** What is installed, and where git finds it; a plan says all of it. */
export interface TaggedRelease {
  readonly source: {
    /** The repository's host and path: `github.com/octo/my-tool`. */
    readonly origin?: string;
  };
  readonly project: {
    readonly normalizedName: string;
    /** The project's folder in the repository, with forward slashes; `.` for the repository itself. */
    readonly root: string;
  };
  readonly version: { readonly tag: string | null };
}

/** How installers take a tag of a repository, without and with a key: direct references of PEP 508. */
export interface GitReferences {
  readonly https: string;
  readonly ssh: string;
}

/**
 * `NAME @ git+https://HOST/PATH.git@TAG` and the same by ssh, with the folder of a project that is not at the top.
 *
 * `undefined` where there is no tag, where nobody knows where the repository is, and for names that installers would take apart
 * otherwise: they end the address at the last `@`, at a `#` and at a space, and pip knows no percent signs in a folder.
 */
export function gitReferences({ source: { origin = "" }, project, version }: TaggedRelease): GitReferences | undefined {
  const { normalizedName: name, root } = project;
  const tag = version.tag ?? "";
  const isPlain = [tag, origin, root].every((text) => /^[\w.+/!~=-]+$/.test(text));
  if (!isPlain) return undefined;
  const behind = `${origin}.git@${tag}${root === "." ? "" : `#subdirectory=${root}`}`;
  return { https: `${name} @ git+https://${behind}`, ssh: `${name} @ git+ssh://git@${behind}` };
}
