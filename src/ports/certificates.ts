/** Whom we believe, and who we are, by files in PEM. */
export interface CertificateFiles {
  /** Authorities that are trusted as well. */
  readonly authorities: readonly NamedFile[];
  /** What we show to who asks for it. The key may lie in the same file. */
  readonly identity?: { readonly certificate: NamedFile; readonly key?: NamedFile; readonly passphrase?: string };
}

export interface NamedFile {
  /** Who names it, in words. */
  readonly by: string;
  readonly path: string;
}
