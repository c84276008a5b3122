import { expect, test } from "@jest/globals";
import { configurationOf, userIndex } from "../../src/build/user-index.ts";

const configured = configurationOf("global.index-url='https://files.example/simple'\n");

test.each([
  { environment: {}, pip: new Map(), gives: "https://pypi.org/simple/", because: "nobody says otherwise" },
  { environment: {}, pip: configured, gives: "https://files.example/simple/", because: "pip's configuration does" },
  {
    environment: { PIP_INDEX_URL: "https://pip.example/simple/", UV_DEFAULT_INDEX: "https://uv.example/" },
    pip: configured,
    gives: "https://pip.example/simple/",
    because: "a variable wins, pip's first",
  },
  {
    environment: { UV_DEFAULT_INDEX: "https://uv.example" },
    pip: configured,
    gives: "https://uv.example/",
    because: "uv's",
  },
  {
    environment: { UV_INDEX_URL: "https://uv.example/" },
    pip: new Map(),
    gives: "https://uv.example/",
    because: "uv's older name",
  },
  { environment: { PIP_INDEX_URL: "" }, pip: new Map(), gives: "https://pypi.org/simple/", because: "empty is unset" },
])("$gives: $because", ({ environment, pip, gives }) => {
  expect(userIndex(environment, pip)).toEqual({ url: gives });
});

test.each([
  {
    address: "https://bob:hunter2@i.example/simple",
    login: { username: "bob", password: "hunter2" },
    because: "plain",
  },
  {
    address: "https://bob:h%40%2Fr%22@i.example/simple/",
    login: { username: "bob", password: 'h@/r"' },
    because: "encoded",
  },
  { address: "https://token@i.example/simple/", login: { username: "token", password: "" }, because: "a name alone" },
  {
    address: "https://b:100%@i.example/simple/",
    login: { username: "b", password: "100%" },
    because: "a percent sign is written as such",
  },
])("the login of $address is told apart from the address: $because", ({ address, login }) => {
  expect(userIndex({ PIP_INDEX_URL: address }, new Map())).toEqual({
    url: "https://i.example/simple/",
    login: { host: "i.example", ...login },
  });
});

test("what is no address is left as it is", () => {
  expect(userIndex({ PIP_INDEX_URL: "nonsense" }, new Map())).toEqual({ url: "nonsense/" });
});

test.each([
  { listed: "global.cert='/etc/ssl/a.pem'", gives: { cert: "/etc/ssl/a.pem" }, because: "a text as Python shows it" },
  { listed: 'global.cert="/it\'s.pem"', gives: { cert: "/it's.pem" }, because: "in the other quotes" },
  { listed: "global.cert='C:\\\\a.pem'\r", gives: { cert: "C:\\a.pem" }, because: "backslashes are doubled" },
  { listed: "install.proxy='b'\nglobal.proxy='a'", gives: { proxy: "b" }, because: "the command's own section wins" },
  {
    listed: ":env:.cert='x'\nfreeze.cert='y'\nnonsense",
    gives: {},
    because: "neither is a setting of a file for installing",
  },
  { listed: "global.__proto__='x'", gives: { "--proto--": "x" }, because: "a name is only a name" },
])("$listed gives $gives: $because", ({ listed, gives }) => {
  expect(Object.fromEntries(configurationOf(listed))).toEqual(gives);
});
