export interface Finished {
  readonly exitCode: number;
  /** The end of what it said, where it said much: the last MiB, unless more was to be kept. */
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** All that the program sees of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Given to its standard input, which is empty otherwise. */
  readonly input?: string;
  /** 1,800 unless told. Past it the program and its children are ended, and SW-PROCESS-TIMEOUT is thrown. */
  readonly timeoutSeconds?: number;
  /** How much of its standard output is kept, in bytes; a MiB unless told. */
  readonly keptBytes?: number;
  /** Called with each line of either stream, as it comes. */
  readonly onLine?: (line: string) => void;
}

/**
 * Runs programs. Arguments are never seen by a shell; the environment is exactly what is given.
 *
 * Throws SW-PROCESS-NOT-FOUND when there is no such program, SW-CANCELLED when the run was cancelled; children are ended with it.
 */
export interface Processes {
  run(argv: readonly [string, ...string[]], options: RunOptions): Promise<Finished>;
}
