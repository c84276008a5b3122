import { expect, test } from "@jest/globals";
import { configOf } from "../../src/config/config.ts";
import { readPyproject } from "../../src/config/pyproject.ts";
import { fakeFiles } from "../fakes/files.ts";
import { planned } from "../plan/planned-release.ts";

test.each([
  { says: "", attestations: undefined, repositoryAttestations: undefined, because: "both are made" },
  { says: "attestations = true", attestations: "required", repositoryAttestations: undefined, because: "as without" },
  {
    says: 'attestations = "warn"',
    attestations: "warn",
    repositoryAttestations: undefined,
    because: "a log may be down",
  },
  { says: "attestations = false", attestations: "off", repositoryAttestations: undefined, because: "none is wanted" },
  {
    says: "repository-attestations = false",
    attestations: undefined,
    repositoryAttestations: false,
    because: "the plan of the owner does not have them",
  },
])("'$says' stands in the plan, which the publish job is given: $because", async ({ says, because: _, ...wanted }) => {
  const text = `[tool.shipwheel]\n${says}\n`;
  const files = fakeFiles({ "/p/pyproject.toml": text });
  const { attestations, repositoryAttestations } = planned({ config: configOf(await readPyproject("/p", { files })) });
  expect({ attestations, repositoryAttestations }).toEqual(wanted);
});
