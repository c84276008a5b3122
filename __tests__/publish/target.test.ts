import { expect, test } from "@jest/globals";
import { indexOf, isInsecure } from "../../src/publish/target.ts";

test.each([
  { index: "pypi", upload: "https://upload.pypi.org/legacy/", simple: "https://pypi.org/simple/" },
  { index: "testpypi", upload: "https://test.pypi.org/legacy/", simple: "https://test.pypi.org/simple/" },
  {
    index: "https://upload.pypi.org/legacy/",
    upload: "https://upload.pypi.org/legacy/",
    simple: "https://pypi.org/simple/",
  },
  {
    index: "HTTPS://Upload.PyPI.org:443/legacy",
    upload: "https://upload.pypi.org/legacy/",
    simple: "https://pypi.org/simple/",
  },
  {
    index: "http://127.0.0.1:8765/legacy/",
    upload: "http://127.0.0.1:8765/legacy/",
    simple: "http://127.0.0.1:8765/simple/",
  },
  { index: "https://host/pypi/legacy", upload: "https://host/pypi/legacy", simple: "https://host/pypi/simple/" },
])("$index is sent to $upload and listed at $simple", ({ index, upload, simple }) => {
  expect(indexOf(index)).toMatchObject({ upload, simple });
});

test("an index whose upload URL tells nothing is told its Simple API, whose last slash is added", () => {
  expect(indexOf("https://host/ci/dev/", "https://host/ci/dev/+simple")).toEqual({
    upload: "https://host/ci/dev/",
    simple: "https://host/ci/dev/+simple/",
    loopback: false,
  });
});

test.each([
  { index: "https://host/ci/dev/", code: "SW-SIMPLE-URL-MISSING", because: "nothing tells where it lists its files" },
  { index: "pipy", code: "SW-INDEX-UNKNOWN", because: "it is neither a known name nor a URL" },
  { index: "ftp://host/legacy/", code: "SW-INDEX-UNKNOWN", because: "only http and https are spoken" },
  { index: "https://host/legacy/?token=hunter2", code: "SW-INDEX-UNKNOWN", because: "a query may be secret" },
  { index: "https://evil.example/legacy/#@127.0.0.1/", code: "SW-INDEX-UNKNOWN", because: "a fragment misleads" },
  {
    index: "https://user:pass@host/legacy/",
    code: "SW-INDEX-UNKNOWN",
    because: "a URL is shown, and a password never",
  },
])("$index is $code: $because", ({ index, code }) => {
  expect(() => indexOf(index)).toThrow(expect.objectContaining({ code }));
});

test("a password in a URL is not echoed", () => {
  expect(() => indexOf("https://user:hunter2@host/legacy/")).not.toThrow(/hunter2/);
  expect(() => indexOf("user:hunter2@host/legacy/")).not.toThrow(/hunter2/);
  expect(() => indexOf("https://host/legacy/?token=hunter2")).not.toThrow(/hunter2/);
});

test.each([
  { url: "http://127.0.0.1/legacy/", loopback: true, because: "it is this machine" },
  { url: "http://127.9.8.7/legacy/", loopback: true, because: "all of 127.0.0.0/8 is" },
  { url: "http://[::1]:1/legacy/", loopback: true, because: "so it is in IPv6" },
  { url: "http://localhost:1/legacy/", loopback: true, because: "and by its name" },
  { url: "http://2130706433/legacy/", loopback: true, because: "the client writes it as 127.0.0.1 too" },
  { url: "http://0x7f.1/legacy/", loopback: true, because: "so it does this" },
  { url: "http://0.0.0.0/legacy/", loopback: false, because: "this is no address to send to" },
  { url: "http://[::ffff:127.0.0.1]/legacy/", loopback: false, because: "nobody means it in earnest" },
  { url: "http://localhost./legacy/", loopback: false, because: "a name server may answer it" },
  { url: "http://any.localhost/legacy/", loopback: false, because: "a name server may answer it" },
  { url: "http://evil.example\\@127.0.0.1/legacy/", loopback: false, because: "a backslash ends the host" },
  { url: "http://127.0.0.1.example.com/legacy/", loopback: false, because: "a name may begin with anything" },
  { url: "http://localhost.example.com/legacy/", loopback: false, because: "this is somebody's domain" },
  { url: "http://192.168.0.1/legacy/", loopback: false, because: "the next machine is another one" },
])("plain http to $url, loopback: $loopback, because $because", ({ url, loopback }) => {
  expect(indexOf(url).loopback).toBe(loopback);
  expect(isInsecure(url)).toBe(!loopback);
});
