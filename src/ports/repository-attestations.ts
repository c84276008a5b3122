/** A file that an attestation is about. */
export interface Subject {
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
}

/** What is said of subjects, and of what kind it is: the address of an in-toto predicate type. */
export interface Predicate {
  readonly type: string;
  readonly content: object;
}

/** Which of GitHub's two signing services: that of everybody, whose log is public, or GitHub's own for private repositories. */
export type SigstoreInstance = "public-good" | "github";

/**
 * Attestations that GitHub keeps with a repository, and `gh attestation verify` finds by a file's digest. Each is signed by the identity
 * of this job. Throws SW-GITHUB-REFUSED, SW-GITHUB-UNAVAILABLE.
 */
export interface RepositoryAttestations {
  /** What this run of a workflow is, as build provenance tells it (SLSA, version 1). */
  provenance(): Promise<Predicate>;
  /** Signs `predicate` of all of `subjects` (at most 1024) and keeps it with the repository; gives the address of its page. */
  attest(subjects: readonly Subject[], predicate: Predicate, instance: SigstoreInstance): Promise<string>;
  /** The predicate types of what is kept already of the file with this sha256. */
  known(sha256: string): Promise<ReadonlySet<string>>;
}
