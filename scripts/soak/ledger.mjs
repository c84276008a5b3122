// What must never happen to a release, counted: lost, doubled, leaked.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export function createLedger() {
  const secrets = new Set();
  const shown = new Set();
  const doubled = [];
  let latest = "";
  const learn = (secret) => {
    secrets.add(secret);
    latest = secret;
  };

  function note({ place, run, seen, reply, body }) {
    const name = place === "upload" ? uploaded(body) : place === "log" ? signed(body) : undefined;
    if (place === "upload" && name !== undefined && seen.shown.has(name)) doubled.push(`${name} was sent again`);
    if (place === "log" && name !== undefined && seen.attested.has(name)) doubled.push(`${name} was signed again`);
    const isWhole = reply.connection === undefined && reply.status === 200;
    if (place === "upload" && name !== undefined && isWhole) run.answered.push(name);
    if (isWhole && (place === "mint" || place === "id-token")) learnFrom(reply, learn);
  }

  return {
    learn,
    doubled,
    /** A run begins, which knows this secret; what another was told it cannot know. */
    open(secret) {
      latest = secret;
    },
    before: ({ folder }) => ({ shown: new Set(shown), attested: attestedIn(folder) }),
    after: note,
    /** The run has ended: what it was answered it has seen, and of a killed one what it said that it saw. */
    close({ answered, wasKilled, output }, stored) {
      for (const name of answered) {
        if (stored.has(name) && (!wasKilled || output.includes(`${name} uploaded`))) shown.add(name);
      }
    },
    latestForms: () => formsOf(latest),
    /** Where a secret stands in any form: in what runs said, in their arguments, in a bundle. */
    leaksIn(folder, said) {
      const places = [...said.map((text, at) => [`run ${at + 1}`, text]), ...filesBelow(folder)];
      const forms = [...secrets].flatMap(formsOf);
      return places.filter(([, text]) => forms.some((form) => text.includes(form))).map(([name]) => name);
    },
  };
}

function formsOf(secret) {
  if (secret === "") return [];
  const base64 = (text) => Buffer.from(text).toString("base64");
  return [secret, base64(secret), base64(`__token__:${secret}`), encodeURIComponent(secret)];
}

function learnFrom({ body }, learn) {
  try {
    const { token, value } = JSON.parse(new TextDecoder().decode(body));
    if (typeof (token ?? value) === "string") learn(token ?? value);
  } catch {
    // A fault's answer, and no secret.
  }
}

function uploaded(body) {
  return /; filename="([^"]+)"/.exec(body.toString("latin1"))?.[1];
}

function signed(body) {
  try {
    const { envelope } = JSON.parse(body).spec.proposedContent;
    return JSON.parse(Buffer.from(JSON.parse(envelope).payload, "base64")).subject[0].name;
  } catch {
    return undefined;
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file), readFileSync(file, "latin1")]);
}

/** The names of the distributions whose attestations lie in a bundle. */
function attestedIn(folder) {
  const attestations = path.join(folder, "attestations");
  if (!existsSync(attestations)) return new Set();
  return new Set(readdirSync(attestations).map((name) => name.replace(/\.publish\.attestation$/, "")));
}

/** What the index has not of a manifest, or has with other bytes, or without the attestation that it should have. */
export async function lostOf({ files }, { url, project, oidc }) {
  const reply = await fetch(`${url}/pypi/${project}/json`);
  const releases = reply.ok ? Object.values((await reply.json()).releases).flat() : [];
  const there = new Map(releases.map(({ filename, digests }) => [filename, digests.sha256]));
  const lost = files.filter(({ name, sha256 }) => there.get(name) !== sha256).map(({ name }) => `${name} is not there`);
  if (!oidc) return lost;
  for (const { name } of files.filter(({ name }) => there.has(name))) {
    const provenance = await fetch(`${url}/integrity/${project}/0/${name}/provenance`);
    if (!provenance.ok) lost.push(`${name} is not attested`);
  }
  return lost;
}
