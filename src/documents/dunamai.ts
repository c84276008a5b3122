/** Where dunamai looks for tags: among those of commits up to HEAD, by the order of the commits, then by date. */
export interface TagSearch {
  /** A tag that does not match is not passed over. */
  readonly latestOnly?: true;
  /** Tags of this branch count, instead of those below HEAD. */
  readonly branch?: string;
  /** Files that nobody tracks are changes too. */
  readonly untracked?: true;
}

/** What differs from the way in which dunamai writes a version. */
export interface DunamaiOptions {
  readonly style?: "pep440" | "semver" | "pvp";
  /** `{base}.dev{distance}` */
  readonly format?: string;
  /** Has the commit in it: always or never; after a tag unless told. */
  readonly metadata?: boolean;
  readonly taggedMetadata?: true;
  readonly dirty?: true;
  /** Which number of the tag goes up after it, from the left from 0, or from the right from -1. */
  readonly bump?: number;
  /** Digits of the commit; as git shortens it unless told. */
  readonly commitLength?: number;
  readonly commitPrefix?: string;
  /** What stands for each character of a branch that is no letter and no digit. */
  readonly escapeWith?: string;
  /** Without a tag there is no version. */
  readonly strict?: true;
}
