import { expect, test } from "@jest/globals";
import { readHashedRequirements } from "../../src/python/hashed-requirements.ts";
import { formatRequirement } from "../../src/python/requirement.ts";

const [A, B] = [`sha256:${"a".repeat(64)}`, `sha256:${"b".repeat(64)}`];

test.each([
  { text: `click==8.1 --hash=${A}`, gives: [["click==8.1", A]], because: "a hash stands behind its requirement" },
  {
    text: `click==8.1 \\\n    --hash=${A} \\\n    --hash=${B}\n`,
    gives: [["click==8.1", A, B]],
    because: "a backslash joins lines",
  },
  {
    text: `click==8.1 \\\r\n  --hash ${A}`,
    gives: [["click==8.1", A]],
    because: "Windows ends lines too, and a space will do",
  },
  {
    text: `click==8.1 ; python_version < "3.9" --hash=${A}`,
    gives: [['click==8.1; python_version < "3.9"', A]],
    because: "a marker comes first",
  },
  {
    text: `# all\nclick==8.1 --hash=${A}\n    # via flask\n`,
    gives: [["click==8.1", A]],
    because: "comments say nothing",
  },
  {
    text: `click==8.1 \\\n# a comment \\\n    --hash=${A}`,
    gives: [["click==8.1"]],
    because: "a comment ends the line, as pip has it",
  },
  {
    text: `click @ https://example.org/click.whl#egg --hash=${A}`,
    gives: [["click @ https://example.org/click.whl#egg", A]],
    because: "a URL has signs of its own",
  },
  {
    text: "-r other.txt\n--index-url https://example.org\n./here",
    gives: [],
    because: "options and paths are no requirements",
  },
])("$text: $because", ({ text, gives }) => {
  const read = readHashedRequirements(text).requirements;
  expect(read.map(({ requirement, hashes }) => [formatRequirement(requirement), ...hashes])).toEqual(gives);
});

test("what is no requirement is told", () => {
  expect(readHashedRequirements("-r other.txt\n\nclick==8\n./here").others).toEqual(["-r other.txt", "./here"]);
});

test("a line of a million signs takes no time", () => {
  const before = performance.now();
  readHashedRequirements(`a${" ".repeat(500_000)}${"--hash=".repeat(100_000)}`);
  expect(performance.now() - before).toBeLessThan(2000);
});
