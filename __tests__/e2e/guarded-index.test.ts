import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, jest, test } from "@jest/globals";
import { openWorkplace, type Ran, type Workplace } from "../command-line.ts";
import { whenComponents } from "../components.ts";
import { sdistOf, wheelOf } from "../distributions.ts";
import { startConnectProxy } from "../servers/connect-proxy.ts";
import { startShipwheelIndex } from "../servers/shipwheel-index.ts";
import { openTlsFront } from "../servers/tls-front.ts";
import { createTlsAuthority } from "../tls-authority.ts";

jest.setTimeout(120_000);

const AUTHORITY = createTlsAuthority("an authority of ours");
const CLIENT = AUTHORITY.issue({ hosts: ["ci.example"] });
const PROXY_PASSWORD = "canary/of the proxy";
const PASSPHRASE = "canary-of-the-key";
const INDEX = "https://index.example/legacy/";
const base64 = (text: string) => Buffer.from(text).toString("base64");

function formsOf(token: string): readonly string[] {
  const written = [token, PROXY_PASSWORD, PASSPHRASE].flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return [...written, base64(token), base64(`__token__:${token}`), base64(`ada:${PROXY_PASSWORD}`)];
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.map((name) => path.join(folder, name)).filter((name) => statSync(name).isFile());
}

/** A release in `work/dist`, and beside it what opens the way to the index. */
function prepare(work: Workplace): void {
  mkdirSync(work.at("dist"));
  const project = { name: "my-tool", version: "1.0" };
  for (const { name, bytes } of [wheelOf(project), sdistOf(project)]) writeFileSync(work.at("dist", name), bytes);
  mkdirSync(work.at("certificates"));
  writeFileSync(work.at("certificates", "ours.pem"), AUTHORITY.certificate);
  writeFileSync(work.at("certificates", "client.pem"), CLIENT.cert + CLIENT.encryptedKey(PASSPHRASE));
}

whenComponents([])("an index behind a proxy, of a private authority, that wants a certificate", () => {
  test("takes a release, and nothing secret is told or written down, however it goes", async () => {
    using work = openWorkplace();
    await using index = await startShipwheelIndex(work);
    prepare(work);
    const tls = { ...AUTHORITY.issue({ hosts: ["index.example"] }), requestCert: true, ca: AUTHORITY.certificate };
    const front = await openTlsFront(index.url, tls);
    await using proxy = await startConnectProxy({
      to: Number(new URL(front.url).port),
      login: `ada:${PROXY_PASSWORD}`,
    });
    const env = {
      ...{ https_proxy: undefined, no_proxy: undefined, NO_PROXY: undefined },
      HTTPS_PROXY: proxy.url.replace("//", `//ada:${encodeURIComponent(PROXY_PASSWORD)}@`),
      SSL_CERT_FILE: work.at("certificates", "ours.pem"),
      SHIPWHEEL_CLIENT_CERT: work.at("certificates", "client.pem"),
      SHIPWHEEL_CLIENT_KEY_PASSWORD: PASSPHRASE,
      SHIPWHEEL_TOKEN: index.token,
    };
    const ran: Ran[] = [];
    const publish = async (changes: Readonly<Record<string, string>>, options: readonly string[] = []) => {
      const args = ["publish", work.at("dist"), "--index", INDEX, "--out", work.at("out"), "--verbose", ...options];
      const one = await work.run(args, { env: { ...env, ...changes } });
      ran.push(one);
      return [one.exitCode, /SW-[A-Z-]+/.exec(one.stderr)?.[0]];
    };
    expect(await publish({ SHIPWHEEL_TOKEN: "another-token" })).toEqual([1, "SW-INDEX-CREDENTIALS"]);
    expect(await publish({ HTTPS_PROXY: proxy.url })).toEqual([2, "SW-PROXY-CREDENTIALS"]);
    expect(await publish({ SHIPWHEEL_CLIENT_CERT: "" })).toEqual([3, "SW-TLS-CLIENT-CERTIFICATE"]);
    expect(await publish({ SSL_CERT_FILE: "" }, ["--json"])).toEqual([3, "SW-TLS-UNTRUSTED"]);
    expect(await publish({})).toEqual([0, undefined]);
    expect(await publish({}, ["--json"])).toEqual([0, undefined]);
    const told = ran.flatMap(({ stdout, stderr }) => [stdout, stderr]);
    const written = filesIn(work.at("out")).map((file) => readFileSync(file, "utf8"));
    expect(written.length).toBeGreaterThan(0);
    for (const form of formsOf(index.token)) {
      expect([...told, ...written].filter((text) => text.includes(form))).toEqual([]);
    }
    await front.close();
  });
});
