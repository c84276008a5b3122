/** Bytes that can be read at any place: a file on disk, or a buffer. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /**
   * `length` bytes from `offset`; fewer only at the end.
   *
   * A caller that reads much gives `room` for them, to be used over and over. They may stand there or elsewhere.
   */
  read(offset: number, length: number, room?: Uint8Array): Promise<Uint8Array>;
}

/** Puts chunks aside that are too many to hold, for whoever reads them at any place. */
export type Spool = (chunks: AsyncIterable<Uint8Array>) => Promise<ByteSource>;
