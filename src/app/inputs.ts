/** Inputs of action.yml that are options of the command line under the same name. */
export const OPTION_INPUTS = [
  "project",
  "job",
  "plan",
  "sdist",
  "ref",
  "add-to",
  "build-tag",
  "durations",
  "tag",
  "index",
  "simple-url",
  "dependencies-url",
  "manifest-digest",
  "attestations",
  "signing-config",
  "auth",
  "dry-run",
  "out-of-order",
  "repository",
  "notes",
  "workflow",
  "trusted-root",
  "require",
  "containers",
  "python",
  "sarif",
  "trust-record",
  "out",
] as const;

/** Inputs that reach the commands as the environment variables which the command line reads them from. */
export const SECRET_INPUTS = [
  { input: "token", variable: "SHIPWHEEL_TOKEN" },
  { input: "username", variable: "SHIPWHEEL_USERNAME" },
  { input: "github-token", variable: "GITHUB_TOKEN" },
] as const;

/** Inputs of the step itself: the command, what it is done to, and how files travel. */
export const STEP_INPUTS = ["command", "paths", "subject", "artifacts", "artifact-prefix", "run-id"] as const;
