/** What a release is told to have changed by: a commit, as the repository tells it. */
export interface RepositoryCommit {
  /** 40 hex digits. */
  readonly sha: string;
  /** Subject, and body below an empty line. */
  readonly message: string;
  /** The account of its author, where it is known. */
  readonly author?: string;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author?: string;
  readonly labels: readonly string[];
}

export interface Comparison {
  /** The oldest first; of very many, the first ones. */
  readonly commits: readonly RepositoryCommit[];
  /** How many there are. */
  readonly total: number;
  /** Its page. */
  readonly url: string;
}

/** One repository on GitHub, read only. Each throws SW-GITHUB-REFUSED with GitHub's own words, or SW-GITHUB-UNAVAILABLE. */
export interface Repository {
  /** The commit that a tag leads to; `undefined` where there is no such tag. */
  commitOf(tag: string): Promise<string | undefined>;
  tags(): Promise<readonly string[]>;
  /** The names of the files in a folder at `ref`; `""` is the top. Empty where there is no such folder. */
  fileNames(folder: string, ref: string): Promise<readonly string[]>;
  /** A file's text at `ref`; `undefined` where there is none. */
  text(path: string, ref: string): Promise<string | undefined>;
  compare(base: string, head: string): Promise<Comparison>;
  pullRequest(number: number): Promise<PullRequest | undefined>;
}
