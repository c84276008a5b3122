import { expect, test } from "@jest/globals";
import { previousTag } from "../../src/announce/release-tags.ts";

test.each([
  {
    tags: ["v1.2.2", "v1.10.0", "v1.9.0"],
    tag: "v1.11",
    version: "1.11",
    before: "v1.10.0",
    because: "versions are no words",
  },
  {
    tags: ["v1.2.2", "v1.3rc1"],
    tag: "v1.3",
    version: "1.3",
    before: "v1.2.2",
    because: "a final one follows a final one",
  },
  {
    tags: ["v1.2.2", "v1.3rc1"],
    tag: "v1.3rc2",
    version: "1.3rc2",
    before: "v1.3rc1",
    because: "a candidate follows a candidate",
  },
  { tags: ["v2.0", "v1.2.2"], tag: "v1.2.3", version: "1.2.3", before: "v1.2.2", because: "an old line is mended" },
  { tags: ["a-v1.0", "b-v1.1"], tag: "a-v1.2", version: "1.2", before: "a-v1.0", because: "b is another project" },
  { tags: ["py3-v1.0"], tag: "py3-v1.1", version: "1.1", before: "py3-v1.0", because: "a name may have digits" },
  { tags: ["1.0", "latest", "v0.9"], tag: "1.1", version: "1.1", before: "1.0", because: "tags without a v" },
  { tags: ["v1.2.3"], tag: "v1.2.3", version: "1.2.3", before: undefined, because: "it is the first" },
])("before $tag comes $before: $because", ({ tags, tag, version, before }) => {
  expect(previousTag(tags, tag, version)).toBe(before);
});
