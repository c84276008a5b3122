/** The event that started a workflow, as far as it decides what may be published. */
export interface RunnerEvent {
  /** GITHUB_EVENT_NAME */
  readonly name: string;
  /** GITHUB_REF */
  readonly ref?: string;
  /** GITHUB_SHA */
  readonly sha?: string;
  /** GITHUB_REPOSITORY, `owner/name`. */
  readonly repository?: string;
  /** `repository.visibility`: `public`, `private` or `internal`. */
  readonly visibility?: string;
  /** `release.tag_name` of a release event. */
  readonly releaseTag?: string;
  /** `release.immutable`: nothing can be added to that release. */
  readonly releaseIsImmutable?: true;
  /** The repository that a `workflow_run` came from. */
  readonly headRepository?: string;
  /** The event that started what a `workflow_run` followed. */
  readonly headEvent?: string;
}

/** Where an id-token is asked for: the two variables that `id-token: write` sets. */
export interface IdTokenEndpoint {
  readonly url: string;
  readonly token: string;
}

/** What is known of the machine and the workflow that we run in. Read once, at the edge. */
export interface Runner {
  readonly inActions: boolean;
  readonly event?: RunnerEvent;
  readonly idToken?: IdTokenEndpoint;
  /** The machine's environment: names to values. Only `build/environment.ts` chooses what a program sees of it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly platform: "linux" | "darwin" | "win32";
  /** `x64`, `arm64`, ... as Node names it. */
  readonly arch: string;
  /** How many programs it can run at a time. */
  readonly cores?: number;
}
