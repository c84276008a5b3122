export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Hex; older servers tell none. */
  readonly sha256?: string;
  /** Not so where an upload broke off and left its name behind. */
  readonly isWhole: boolean;
}

/** A GitHub release as it is there now. */
export interface Release {
  readonly id: number;
  /** Its page. */
  readonly url: string;
  readonly tag: string;
  readonly isDraft: boolean;
  /** Nothing can be added to it any more. */
  readonly isImmutable: boolean;
  readonly notes: string;
  /** Where its files are sent. */
  readonly uploadUrl: string;
  readonly assets: readonly ReleaseAsset[];
}

export interface NewRelease {
  readonly tag: string;
  /** The commit that the tag is on, where it is known. */
  readonly commit?: string;
  readonly title: string;
  /** Markdown. */
  readonly notes: string;
  readonly isPrerelease: boolean;
}

export interface NewAsset {
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** The GitHub releases of one repository. Each throws SW-GITHUB-REFUSED with GitHub's own words, or SW-GITHUB-UNAVAILABLE. */
export interface Releases {
  /** Published or a draft. */
  find(tag: string): Promise<Release | undefined>;
  createDraft(release: NewRelease): Promise<Release>;
  upload(release: Release, asset: NewAsset): Promise<ReleaseAsset>;
  removeAsset(asset: ReleaseAsset): Promise<void>;
  /** A draft becomes public, and its tag is made where there is none. */
  publish(release: Release, options: { readonly isLatest: boolean }): Promise<Release>;
}
