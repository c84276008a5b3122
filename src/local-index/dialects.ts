import { ShipwheelError } from "../errors.ts";
import type { Dialect, NamedFile } from "./dialect.ts";

// What is said here was recorded by others: GitLab's and Nexus's own code, the documents of AWS, and what users of twine, uv, poetry and
// pip showed in their issues (pypa/twine#332, #681, #697, #1251, astral-sh/uv#1371, #7860, peterbe/hashin#120).

const page = (title: string, text: string) =>
  `<!DOCTYPE html>\n<html>\n<head><title>${title}</title></head>\n<body><div class="content-section">\n    ${text}\n</div></body>\n</html>\n`;

const json = (value: object) => JSON.stringify(value);

const AZURE_FEED = "/acme/_packaging/feed/pypi";

const AZURE: Dialect = {
  name: "azure",
  upload: `${AZURE_FEED}/upload/`,
  simple: `${AZURE_FEED}/simple/`,
  isClosed: true,
  speaksJson: false,
  hash: "sha256",
  required: [],
  linkTo: ({ project, version, name }) => `${AZURE_FEED}/download/${project}/${version}/${name}`,
  file: /^\/acme\/_packaging\/feed\/pypi\/download\/[^/]+\/[^/]+\/([^/]+)$/,
  redirects: 303,
  taken: { status: 202, body: "" },
  again: ({ project, version, name }) => ({
    status: 409,
    body: json({
      $id: "1",
      innerException: null,
      message: `The feed 'feed' already contains file '${name}' in package '${project} ${version}'. (DevOps Activity ID: 00000000-0000-0000-0000-000000000000)`,
      typeKey: "PackageExistsException",
      errorCode: 0,
      eventId: 3000,
    }),
  }),
  unauthenticated: {
    status: 401,
    body: page("Access Denied: Azure DevOps Services", "You are not authorized to access this resource."),
    headers: { "www-authenticate": 'Basic realm="https://pkgs.example/"' },
  },
  missing: (field) => ({ status: 400, body: json({ message: `${field} is missing` }) }),
  unknownProject: {
    status: 404,
    body: json({ message: "The package cannot be found in the feed.", typeKey: "PackageNotFoundException" }),
  },
  elsewhere: { status: 401, body: page("Access Denied", "Sign in"), headers: { "www-authenticate": "Bearer" } },
};

const GITLAB_PROJECT = "/api/v4/projects/1/packages/pypi";

const GITLAB: Dialect = {
  name: "gitlab",
  upload: GITLAB_PROJECT,
  simple: `${GITLAB_PROJECT}/simple/`,
  isClosed: true,
  speaksJson: false,
  hash: "sha256",
  required: ["requires_python"],
  linkTo: ({ sha256, name }) => `${GITLAB_PROJECT}/files/${sha256}/${name}`,
  file: /^\/api\/v4\/projects\/1\/packages\/pypi\/files\/[0-9a-f]{64}\/([^/]+)$/,
  redirects: 302,
  taken: { status: 201, body: json({ message: "201 Created" }) },
  again: () => ({ status: 400, body: json({ message: "Validation failed: File name has already been taken" }) }),
  unauthenticated: {
    status: 401,
    body: json({ message: "401 Unauthorized" }),
    headers: { "www-authenticate": 'Basic realm="GitLab Packages Registry"' },
  },
  missing: (field) => ({ status: 400, body: json({ error: `${field} is missing` }) }),
  unknownProject: { status: 404, body: json({ message: "404 Package Not Found" }) },
  elsewhere: { status: 302, body: "", headers: { location: "/users/sign_in" } },
};

const NEXUS_REPOSITORY = "/repository/pypi-hosted";

const NEXUS: Dialect = {
  name: "nexus",
  upload: `${NEXUS_REPOSITORY}/`,
  simple: `${NEXUS_REPOSITORY}/simple/`,
  isClosed: false,
  speaksJson: false,
  hash: "sha256",
  required: [],
  linkTo: ({ project, version, name }) => `../../packages/${project}/${version}/${name}`,
  file: /^\/repository\/pypi-hosted\/packages\/[^/]+\/[^/]+\/([^/]+)$/,
  taken: { status: 200, body: "" },
  again: () => ({
    status: 400,
    body: page("400 - Nexus Repository Manager", "Repository does not allow updating assets: pypi-hosted"),
  }),
  unauthenticated: {
    status: 401,
    body: "",
    headers: { "www-authenticate": 'BASIC realm="Sonatype Nexus Repository Manager"' },
  },
  missing: (field) => ({ status: 400, body: page("400 - Nexus Repository Manager", `${field} is missing`) }),
  unknownProject: { status: 404, body: page("404 - Nexus Repository Manager", "Not Found") },
  elsewhere: { status: 404, body: page("404 - Nexus Repository Manager", "Not Found") },
};

const artifactoryError = (status: number, message: string) => ({
  status,
  body: json({ errors: [{ status, message }] }),
});

const ARTIFACTORY: Dialect = {
  name: "artifactory",
  upload: "/artifactory/api/pypi/pypi-local",
  simple: "/artifactory/api/pypi/pypi-local/simple/",
  user: "",
  isClosed: true,
  speaksJson: false,
  hash: "md5",
  required: [],
  linkTo: ({ project, version, name }) => `../../${project}/${version}/${name}`,
  file: /^\/artifactory\/api\/pypi\/pypi-local\/[^/]+\/[^/]+\/([^/]+)$/,
  taken: { status: 200, body: "" },
  again: ({ project, version, name }: NamedFile) =>
    artifactoryError(
      403,
      `Not enough permissions to delete/overwrite all artifacts under 'pypi-local:${project}/${version}/${name}' (user 'ci' needs DELETE permission).`,
    ),
  unauthenticated: {
    ...artifactoryError(401, "Authentication is required"),
    headers: { "www-authenticate": 'Basic realm="Artifactory Realm"' },
  },
  missing: (field) => artifactoryError(400, `${field} is missing`),
  unknownProject: artifactoryError(404, "Failed to find a package index"),
  // The pages for people are one program, whatever their address.
  elsewhere: { status: 200, body: page("JFrog", '<div id="app"></div><script src="/ui/app.js"></script>') },
};

const CODEARTIFACT: Dialect = {
  name: "codeartifact",
  upload: "/pypi/tools/",
  simple: "/pypi/tools/simple/",
  user: "aws",
  isClosed: true,
  speaksJson: true,
  hash: "sha256",
  required: [],
  linkTo: ({ version, name }) => `${version}/${name}`,
  file: /^\/pypi\/tools\/simple\/[^/]+\/[^/]+\/([^/]+)$/,
  taken: { status: 200, body: "" },
  // "The operation will succeed because the operation is idempotent", says its guide.
  again: ({ project, version, name }, isSame) =>
    isSame
      ? undefined
      : {
          status: 409,
          body: json({
            message: `Asset '${name}' of package version ${project} ${version} already exists with other content`,
          }),
        },
  unauthenticated: {
    status: 401,
    body: json({ message: "Unauthenticated" }),
    headers: { "www-authenticate": 'Basic realm="codeartifact"' },
  },
  missing: (field) => ({ status: 400, body: json({ message: `${field} is missing` }) }),
  unknownProject: { status: 404, body: json({ message: "Package not found" }) },
  elsewhere: { status: 403, body: json({ message: "Forbidden" }) },
};

const DIALECTS: readonly Dialect[] = [AZURE, GITLAB, NEXUS, ARTIFACTORY, CODEARTIFACT];

export const DIALECT_NAMES = DIALECTS.map(({ name }) => name);

/** Throws SW-USAGE for a name that no dialect has. */
export function dialectOf(name: string): Dialect {
  const found = DIALECTS.find((each) => each.name === name);
  if (found !== undefined) return found;
  throw new ShipwheelError("SW-USAGE", `--dialect ${name}`, { hint: `The dialects are ${DIALECT_NAMES.join(", ")}.` });
}
