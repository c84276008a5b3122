import { expect, test } from "@jest/globals";
import { formatTag, tagFormatFault, versionInTag } from "../../src/config/tag-format.ts";

test.each([
  { format: "v{version}", tag: "v1.2.3", gives: "1.2.3", because: "it is the default" },
  { format: "v{version}", tag: "V1.2.3", gives: "1.2.3", because: "case does not matter to anyone who types a tag" },
  { format: "v{version}", tag: "1.2.3", gives: undefined, because: "the v is missing" },
  { format: "{name}-{version}", tag: "my_lib-1.0", gives: "1.0", because: "a name has many spellings" },
  {
    format: "{name}-{version}",
    tag: "my-lib-1.0-1",
    gives: "1.0-1",
    because: "the name is known, so the dash after it is too",
  },
  { format: "{name}-{version}", tag: "other-1.0", gives: undefined, because: "it is the tag of a sibling" },
  { format: "pkg/v{version}", tag: "pkg/v1.0", gives: "1.0", because: "a slash is a letter" },
  { format: "r.{version}", tag: "rx1.0", gives: undefined, because: "a dot stands for itself" },
  { format: "{version}+x", tag: "1.0+x", gives: "1.0", because: "a plus stands for itself" },
])("$tag in $format gives $gives: $because", ({ format, tag, gives }) => {
  expect(versionInTag(format, tag, "my-lib")).toBe(gives);
});

test("what a format makes it reads again", () => {
  for (const format of ["v{version}", "{name}@{version}", "release-{version}", "{name}/v{version}", "$&{version}"]) {
    const tag = formatTag(format, { name: "my-lib", version: "1!2.0rc1.post2" });
    expect({ format, fault: tagFormatFault(format), read: versionInTag(format, tag, "my-lib") }).toEqual({
      format,
      fault: undefined,
      read: "1!2.0rc1.post2",
    });
  }
});
