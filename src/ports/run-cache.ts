/** What is kept from one workflow run to another under a key. It may forget anything at any time, and what it holds may be anybody's who ran there. */
export interface RunCache {
  /** Puts `folders` back as they were saved under `key`, else under the newest key that begins with `prefix`; gives that key. */
  restore(folders: readonly string[], key: string, prefix: string): Promise<string | undefined>;
  /** Saves those of `folders` that are there; what is saved under a key already stays. */
  save(folders: readonly string[], key: string): Promise<void>;
}
