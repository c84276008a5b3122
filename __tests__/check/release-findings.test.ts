import { expect, test } from "@jest/globals";
import { withReleaseFindings } from "../../src/check/release-findings.ts";
import { distribution, metadata, SDIST, WHEEL } from "../fakes/release.ts";

const OTHER = "my_tool-1.2.3-cp312-cp312-win_amd64.whl";
const colorama = { "requires-dist": ["colorama"] };

function found(files: Parameters<typeof withReleaseFindings>[0]) {
  return withReleaseFindings(files).flatMap(({ name, findings }) =>
    findings.map(({ severity, code, message }) => `${name} ${severity} ${code}${message.replace(/^.*?:/, ":")}`),
  );
}

test.each([
  {
    files: [distribution(WHEEL), distribution(OTHER, { metadata: metadata(colorama) })],
    says: [`${OTHER} warning SW-METADATA-DIFFERS: requires-dist here and in ${WHEEL}`],
    because: "resolvers read one wheel and trust it for all",
  },
  {
    files: [distribution(SDIST, { metadata: metadata({ "requires-python": [">=3.12"] }) }), distribution(WHEEL)],
    says: [`${SDIST} warning SW-METADATA-DIFFERS: requires-python here and in ${WHEEL}`],
    because: "what an sdist does not call dynamic, it promises",
  },
  {
    files: [
      distribution(SDIST, { metadata: metadata({ dynamic: ["Requires-Dist"], ...colorama }) }),
      distribution(WHEEL),
    ],
    says: [],
    because: "what is dynamic may be another thing in each wheel",
  },
  {
    files: [
      distribution(SDIST, { metadata: metadata({ "metadata-version": ["2.1"], ...colorama }) }),
      distribution(WHEEL),
    ],
    says: [],
    because: "before Metadata 2.2 an sdist promised nothing",
  },
  {
    files: [distribution(WHEEL), distribution(OTHER, { metadata: metadata({ version: ["1.2.4"], ...colorama }) })],
    says: [],
    because: "another release may need other things",
  },
  {
    files: [distribution(WHEEL), distribution("odd.whl", { kind: "unknown" })],
    says: [],
    because: "what cannot be read is told of elsewhere",
  },
])("$says: $because", ({ files, says }) => {
  expect(found(files)).toEqual(says);
});

test("a release that no new project has room for is told at the file that is too much", () => {
  const files = [WHEEL, OTHER, SDIST].map((name) => distribution(name, { size: 6 * 1024 ** 3 }));
  expect(found(files)).toEqual([
    `${OTHER} warning SW-RELEASE-TOO-LARGE: 12884901888 bytes up to this file, and the limit is 10737418240`,
  ]);
});
