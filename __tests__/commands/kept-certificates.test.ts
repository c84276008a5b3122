import { expect, test } from "@jest/globals";
import { keptCertificates } from "../../src/commands/kept-certificates.ts";
import { fakeFiles } from "../fakes/files.ts";

const PYPIRC = `[distutils]
index-servers = company other

[company]
repository = https://index.example:8443/legacy/
ca_cert = ~/ca.pem
client_cert = /etc/client.pem

[other]
repository: https://other.example/
username: ci

[pypi]
ca_cert = /etc/nobody.pem
`;

const HOME = { environment: { HOME: "/home/ci" }, platform: "linux", inActions: false } as const;
const files = fakeFiles({ "/home/ci/.pypirc": PYPIRC });

test(".pypirc names certificates for the origin of its repository", async () => {
  expect([...(await keptCertificates(files, HOME))]).toEqual([
    [
      "https://index.example:8443",
      {
        authorities: [{ by: ".pypirc", path: "/home/ci/ca.pem" }],
        identity: { certificate: { by: ".pypirc", path: "/etc/client.pem" } },
      },
    ],
  ]);
});

test.each([
  { runner: { ...HOME, inActions: true }, because: "a job is told its certificates by variables" },
  { runner: { ...HOME, environment: {} }, because: "nobody is at home" },
  { runner: { ...HOME, environment: { HOME: "/home/nobody" } }, because: "there is no such file" },
])("none are kept where $because", async ({ runner }) => {
  expect((await keptCertificates(files, runner)).size).toBe(0);
});
