import { expect, test } from "@jest/globals";
import { wheelFindings } from "./findings.ts";

// None of these opens anything: each was made up to have the right form. They are put together here, or scanners would find them.
const PYPI = `pypi-${Buffer.concat([
  Buffer.from([2, 1, 8]),
  Buffer.from("pypi.org"),
  Buffer.from([2, 36]),
  Buffer.from("a".repeat(36)),
  Buffer.from([0, 0, 6, 32]),
  Buffer.alloc(32, 7),
]).toString("base64url")}`;
const GITHUB = `ghp_${"zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ"}${"0mLq17"}`;
const KEY = `-----BEGIN PRIVATE ${"KEY"}-----\n${Buffer.concat([Buffer.from([0x30, 0x40]), Buffer.alloc(64, 1)]).toString("base64")}\n-----END PRIVATE KEY-----\n`;
const AWS = `AKIA${"Q".repeat(16)}`;

async function secretsIn(members: Readonly<Record<string, string>>) {
  const found = (await wheelFindings({ members })).filter(({ code }) => code.startsWith("SW-SECRET"));
  return found.map(({ severity, message }) => `${severity} ${message.replace(/^.*?: /, "")}`);
}

test.each([
  { members: { "x/a.py": `T = "${PYPI}"` }, found: ["error a PyPI token in x/a.py"] },
  { members: { "x/a.json": GITHUB }, found: ["error a GitHub token in x/a.json"] },
  { members: { "x/a.py": `npm_${GITHUB.slice(4)}` }, found: ["error an npm token in x/a.py"] },
  {
    members: { "x/.pypirc": "[pypi]\nusername = u\npassword = hunter2\n" },
    found: ["error passwords of package indexes in x/.pypirc"],
  },
  { members: { "x/.npmrc": "//r.example/:_authToken=abc" }, found: ["error a token of a package index in x/.npmrc"] },
  { members: { "x/.netrc": "machine a login b password c" }, found: ["error passwords of servers in x/.netrc"] },
  {
    members: { ".git/config": '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eDp5\n' },
    found: ["error a credential of git in .git/config"],
  },
  { members: { "x/key.pem": KEY }, found: ["warning a private key in x/key.pem"] },
  { members: { "x/a.py": JSON.stringify(KEY) }, found: ["warning a private key in x/a.py"] },
  { members: { "x/a.cfg": `${AWS} ${"a1B2".repeat(10)}` }, found: ["warning an AWS access key in x/a.cfg"] },
  { members: { "x/.env": "A=1" }, found: ["warning settings that may be secret in x/.env"] },
  { members: { ".git/HEAD": "ref: refs/heads/main" }, found: ["warning the repository itself in .git/HEAD"] },
  {
    members: { "x/tests/a.py": PYPI, "x/tests/b.pem": KEY },
    found: ["warning a PyPI token in x/tests/a.py, and 1 more among tests and examples"],
  },
])("$members: $found", async ({ members, found }) => {
  expect(await secretsIn(members)).toEqual(found);
});

test.each([
  { members: { "x/a.py": `${GITHUB.slice(0, -1)}8` }, because: "its checksum is wrong" },
  { members: { "x/a.md": `pypi-AgEIcHlwaS5vcmc${"A".repeat(80)}` }, because: "it does not end as a token does" },
  {
    members: { "x/a.md": "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----" },
    because: "the key is left out",
  },
  { members: { "x/a.py": '"-----BEGIN PRIVATE KEY-----" in text' }, because: "code that looks for keys has none" },
  { members: { "x/a.md": `AKIAIOSFODNN7EXAMPLE ${"a1B2".repeat(10)}` }, because: "it is the one of Amazon's manual" },
  { members: { "x/a.cfg": AWS }, because: "without its secret it opens nothing" },
  { members: { "x/.npmrc": "//r.example/:_authToken=${NPM_TOKEN}" }, because: "it is a place to be filled in" },
  { members: { "x/.npmrc": "_authToken=YOUR_TOKEN" }, because: "so is that" },
  { members: { "x/.env": "" }, because: "it is empty" },
  { members: { "x/.env.example": "A=1" }, because: "that is to be copied" },
  { members: { "x/a.bin": GITHUB }, because: "only texts are searched" },
])("no secret in $members: $because", async ({ members }) => {
  expect(await secretsIn(members)).toEqual([]);
});

test("a finding names the file, and never says the secret", async () => {
  const findings = await wheelFindings({ members: { "x/a.py": PYPI } });
  expect(JSON.stringify(findings)).not.toContain(PYPI.slice(0, 20));
});
