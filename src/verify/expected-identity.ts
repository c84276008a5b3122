import type { AttestationPart, CertificateIdentity } from "../documents/verification.ts";
import type { Publisher } from "../python/provenance.ts";

/** Who must have signed; what is absent may be anything. */
export interface ExpectedIdentity {
  readonly issuer?: string;
  /** Its address: `https://github.com/owner/name`. */
  readonly repository?: string;
  /** The path of the workflow's file, as it follows the repository in the certificate: `/.github/workflows/release.yml`. */
  readonly workflow?: string;
  /** `refs/tags/v1.2.3`. */
  readonly ref?: string;
  /** The certificate's own subject: the e-mail address of a service account, the address of a pipeline. */
  readonly subject?: string;
}

const GITHUB = { issuer: "https://token.actions.githubusercontent.com", server: "https://github.com" };
const WORKFLOWS = "/.github/workflows/";

/** What is known of a workflow on GitHub. */
interface GitHubWorkflow {
  readonly repository?: string | null | undefined;
  readonly workflow?: string | undefined;
  readonly tag?: string | null | undefined;
}

/** A workflow on GitHub: the repository is `owner/name`, the workflow the name of its file, with or without its folder. */
export function githubIdentity(
  { repository, workflow, tag }: GitHubWorkflow,
  { issuer, server } = GITHUB,
): ExpectedIdentity {
  const file = workflow?.slice(workflow.lastIndexOf("/") + 1);
  return {
    ...((repository || file) && { issuer }),
    ...(repository && { repository: `${server}/${repository}` }),
    ...(file && { workflow: WORKFLOWS + file }),
    ...(tag && { ref: `refs/tags/${tag}` }),
  };
}

/** Who must have signed for `publisher` to be what the index says; nothing where its kind is not known. */
export function publisherIdentity(publisher: Publisher): ExpectedIdentity {
  const text = (key: string) => (typeof publisher[key] === "string" ? { [key]: publisher[key] } : {});
  const { kind, repository, workflow_filepath: path, email, vcs_origin: origin } = publisher;
  if (kind === "GitHub") return githubIdentity({ ...text("repository"), ...text("workflow") });
  if (kind === "GitLab") {
    return {
      issuer: "https://gitlab.com",
      ...(typeof repository === "string" && { repository: `https://gitlab.com/${repository}` }),
      // Two slashes part the project from the file.
      ...(typeof path === "string" && { workflow: `//${path}` }),
    };
  }
  if (kind === "Google") {
    return { issuer: "https://accounts.google.com", ...(typeof email === "string" && { subject: email }) };
  }
  if (kind === "CircleCI") {
    const { project_id: project, pipeline_definition_id: definition } = publisher;
    return {
      issuer: "https://oidc.circleci.com",
      subject: `https://circleci.com/api/v2/projects/${project}/pipeline-definitions/${definition}`,
      ...(typeof origin === "string" && { repository: origin }),
    };
  }
  return {};
}

export interface IdentityFault {
  readonly part: AttestationPart;
  readonly because: string;
}

/** Everything about who signed that is not as expected. Owners and names of repositories have no case. */
export function identityFaults(by: CertificateIdentity, expected: ExpectedIdentity): readonly IdentityFault[] {
  const { issuer, repository, workflow, ref, subject } = expected;
  const faults: IdentityFault[] = [];
  const differs = (part: AttestationPart, what: string, is: string | undefined, must: string) => {
    faults.push({ part, because: `${what} is ${is ?? "not named"}, and must be ${must}` });
  };
  if (issuer !== undefined && by.issuer !== issuer) differs("issuer", "the issuer of the identity", by.issuer, issuer);
  if (subject !== undefined && by.subject !== subject) differs("issuer", "who signed", by.subject, subject);
  if (repository !== undefined && by.repository?.toLowerCase() !== repository.toLowerCase()) {
    differs("repository", "the repository", by.repository, repository);
  }
  if (workflow !== undefined && !isWorkflow(by, workflow)) {
    differs("workflow", "the workflow", by.workflow, `${by.repository ?? ""}${workflow}`);
  }
  if (ref !== undefined && by.ref !== ref) differs("tag", "the ref", by.ref, ref);
  return faults;
}

/** The certificate names a workflow by its repository, its file, and the ref or the commit that it was taken from. */
function isWorkflow({ repository = "", workflow, ref, commit }: CertificateIdentity, file: string): boolean {
  return [ref, commit].some((at) => at !== undefined && workflow === `${repository}${file}@${at}`);
}
