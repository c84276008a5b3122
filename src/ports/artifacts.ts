/** The artifacts of a workflow run. */
export interface StoredArtifacts {
  /** Their names, sorted. */
  names(): Promise<readonly string[]>;
  /** Unpacks the artifact into `folder`. Throws SW-ARTIFACT-MISSING, SW-ARTIFACT-FAILED. */
  download(name: string, folder: string): Promise<void>;
}

/** The artifacts of this workflow run: how files travel from job to job. */
export interface Artifacts extends StoredArtifacts {
  /** `files` are paths below `root`; the artifact holds them by their path from there. Throws SW-ARTIFACT-FAILED. */
  upload(name: string, root: string, files: readonly string[]): Promise<void>;
}
