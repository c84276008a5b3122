import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { machineHttp } from "../../src/adapters/http.ts";
import { proxyFor } from "../../src/adapters/proxy.ts";
import { startConnectProxy } from "../servers/connect-proxy.ts";
import { startTlsServer } from "../servers/tls-server.ts";
import { createTlsAuthority } from "../tls-authority.ts";

const INDEX = "https://index.example/simple/";
const PROXY = "http://proxy.example:3128";

test.each([
  { env: { HTTPS_PROXY: PROXY }, through: PROXY, because: "it is for https" },
  { env: { https_proxy: PROXY }, through: PROXY, because: "lower case does too" },
  { env: { https_proxy: PROXY, HTTPS_PROXY: "http://other:1" }, through: PROXY, because: "lower case comes first" },
  { env: { https_proxy: "", HTTPS_PROXY: PROXY }, through: undefined, because: "an empty one switches it off" },
  { env: { HTTP_PROXY: PROXY }, through: undefined, because: "that one is for http" },
  { env: { ALL_PROXY: PROXY }, through: PROXY, because: "it is for all" },
  { env: { ALL_PROXY: "http://other:1", HTTPS_PROXY: PROXY }, through: PROXY, because: "the exact one comes first" },
  { env: { HTTPS_PROXY: "proxy.example:3128" }, through: PROXY, because: "http is meant where nothing is said" },
  { env: { HTTPS_PROXY: `${PROXY}/` }, through: PROXY, because: "a slash says nothing" },
  { env: { HTTPS_PROXY: "https://proxy.example" }, through: "https://proxy.example", because: "it may speak TLS" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: "*" }, through: undefined, because: "* is every host" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: "index.example" }, through: undefined, because: "the host is listed" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: "INDEX.example" }, through: undefined, because: "case does not count" },
  { env: { HTTPS_PROXY: PROXY, no_proxy: "a.b, .example" }, through: undefined, because: "a suffix is listed" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: "*.example" }, through: undefined, because: "so is it with a star" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: "example" }, through: undefined, because: "a name has its subdomains" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: "dex.example" }, through: PROXY, because: "half a label is another name" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: "index.example:443" }, through: undefined, because: "it is the usual port" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: "index.example:8443" }, through: PROXY, because: "another port is meant" },
  { env: { HTTPS_PROXY: PROXY, NO_PROXY: " , " }, through: PROXY, because: "nothing is listed" },
  { env: { HTTPS_PROXY: PROXY, no_proxy: "", NO_PROXY: "*" }, through: PROXY, because: "lower case comes first" },
])("$env leads to $through: $because", ({ env, through }) => {
  expect(proxyFor(INDEX, env)?.address).toBe(through);
});

test.each([
  { url: "http://127.0.0.1:8765/legacy/", passes: true, because: "loopback never leaves" },
  { url: "https://localhost/legacy/", passes: true, because: "nor does it by name" },
  { url: "https://[::1]/legacy/", passes: true, because: "nor in IPv6" },
  { url: "https://10.1.2.3/legacy/", passes: true, because: "it is in the range" },
  { url: "https://11.1.2.3/legacy/", passes: false, because: "it is out of the range" },
  { url: "https://[fd00::1]:8443/legacy/", passes: true, because: "an address of IPv6 may have a port" },
  { url: "https://[fd00::1]/legacy/", passes: false, because: "and means that one alone" },
  { url: "https://[fe80::7]/legacy/", passes: true, because: "there are ranges in IPv6" },
])("$url goes by no proxy, $passes: $because", ({ url, passes }) => {
  const env = { ALL_PROXY: PROXY, NO_PROXY: "10.0.0.0/8 [fd00::1]:8443,fe80::/10" };
  expect(proxyFor(url, env) === undefined).toBe(passes);
});

test.each([
  { value: "socks5://127.0.0.1:1080", because: "SOCKS is not spoken" },
  { value: "http://", because: "there is no host" },
  { value: "http://user:hunter22@:1", because: "there is none behind the login" },
])("SW-PROXY-UNKNOWN where $because", ({ value }) => {
  const choose = () => proxyFor(INDEX, { ALL_PROXY: value });
  expect(choose).toThrow(expect.objectContaining({ code: "SW-PROXY-UNKNOWN" }));
  expect(choose).not.toThrow(/hunter22/);
});

const AUTHORITY = createTlsAuthority("an authority of ours");
const SERVER = AUTHORITY.issue({ hosts: ["index.example"] });
let folder: string;
let trusted: Readonly<Record<string, string>>;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shipwheel-test-"));
  writeFileSync(path.join(folder, "ours.pem"), AUTHORITY.certificate);
  trusted = { SSL_CERT_FILE: path.join(folder, "ours.pem") };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UPLOAD = {
  method: "POST",
  url: "https://index.example/legacy/",
  headers: { authorization: "Basic b3Vycw==" },
  body: Buffer.from("the file"),
} as const;

test.each([{ tls: false }, { tls: true }])(
  "an upload goes through a tunnel (a proxy by TLS: $tls): the proxy reads no credential, and the index none of the proxy's",
  async ({ tls }) => {
    await using index = await startTlsServer(SERVER);
    await using proxy = await startConnectProxy({
      to: index.port,
      login: "ada:p@ss word",
      ...(tls && { tls: AUTHORITY.issue({}) }),
    });
    const http = machineHttp({
      ...trusted,
      HTTPS_PROXY: proxy.url.replace("//", "//ada:p%40ss%20word@"),
    });
    for (let each = 0; each < 3; each += 1) {
      const reply = await http.send(UPLOAD);
      expect(new TextDecoder().decode(await reply.bytes())).toBe("hello");
    }
    expect(proxy.asked).toEqual([
      { line: "CONNECT index.example:443", headers: expect.not.objectContaining({ authorization: expect.anything() }) },
    ]);
    expect(proxy.passed().toString("latin1")).not.toMatch(/b3Vycw|the file/);
    expect(index.seen).toHaveLength(3);
    for (const headers of index.seen) {
      expect(headers).toMatchObject({ authorization: "Basic b3Vycw==", host: "index.example" });
      expect(headers).not.toHaveProperty("proxy-authorization");
    }
    expect(index.connections()).toBe(1);
  },
);

test.each([
  { options: { login: "ada:another" }, code: "SW-PROXY-CREDENTIALS", because: "the login is wrong" },
  { options: { answers: 403 }, code: "SW-PROXY-REFUSED", because: "the host is not allowed" },
  { options: { answers: 502 }, code: "SW-HTTP-NO-ANSWER", because: "the way beyond is broken, which may pass" },
  { options: { answers: 0 }, code: "SW-PROXY-AWAY", because: "it says nothing" },
])("$code where $because, without its password", async ({ options, code }) => {
  await using proxy = await startConnectProxy({ to: 1, ...options });
  const http = machineHttp({ HTTPS_PROXY: proxy.url.replace("//", "//ada:hunter22@") });
  const asked = http.send({ ...UPLOAD, idleSeconds: 0.2 });
  await expect(asked).rejects.toMatchObject({ code, message: expect.stringContaining(String(proxy.port)) });
  await expect(asked).rejects.not.toThrow(/hunter22|b3Vycw/);
});

test.each([
  { url: UPLOAD.url, variable: "HTTPS_PROXY" },
  { url: "http://index.example/simple/", variable: "HTTP_PROXY" },
])("SW-PROXY-AWAY names $variable where nobody listens", async ({ url, variable }) => {
  const asked = machineHttp({ [variable]: "http://127.0.0.1:1" }).send({ method: "GET", url });
  await expect(asked).rejects.toMatchObject({
    code: "SW-PROXY-AWAY",
    message: expect.stringContaining(`http://127.0.0.1:1 (${variable})`),
  });
});

test("plain http is asked of the proxy itself, by TLS where it speaks that, and never with a credential", async () => {
  await using proxy = await startTlsServer(AUTHORITY.issue({}));
  const http = machineHttp({ ...trusted, HTTP_PROXY: `https://ada:secret@127.0.0.1:${proxy.port}` });
  const url = "http://index.example/simple/";
  const reply = await http.send({ method: "GET", url });
  expect(new TextDecoder().decode(await reply.bytes())).toBe("hello");
  const refused = http.send({ method: "GET", url, headers: { Authorization: "Basic b3Vycw==" } });
  await expect(refused).rejects.toMatchObject({ code: "SW-INDEX-INSECURE" });
  expect(proxy.seen).toMatchObject([{ host: "index.example", "proxy-authorization": "Basic YWRhOnNlY3JldA==" }]);
});

test("a tunnel proves nothing: the certificate at its end is checked all the same", async () => {
  await using index = await startTlsServer(AUTHORITY.issue({ hosts: ["another.example"] }));
  await using proxy = await startConnectProxy({ to: index.port });
  const asked = machineHttp({ ...trusted, HTTPS_PROXY: proxy.url }).send(UPLOAD);
  await expect(asked).rejects.toMatchObject({ code: "SW-TLS-HOST" });
  expect(index.seen).toEqual([]);
});
