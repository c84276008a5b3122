// What the soak has to notice: a publisher without its journal, its verification or its masking. The product has no such switches: the ports
// that its parts reach the world by are replaced.

const JOURNAL = /journal\.jsonl$/;

/** `world`, with the named part out of order; `files` are those of the manifest that is published. */
export function sabotaged(world, what, files) {
  if (what === "journal") return { ...world, files: forgetful(world.files) };
  if (what === "verify") return { ...world, http: credulous(world.http, files) };
  if (what === "masking") return { ...world, mask() {} };
  return world;
}

/** Nothing is written into a journal, and nothing is found in one. */
function forgetful(files) {
  const sink = { append() {}, sync: async () => {}, close: async () => {} };
  return {
    ...files,
    kind: async (file) => (JOURNAL.test(file) ? undefined : files.kind(file)),
    realPath: async (file) => (JOURNAL.test(file) ? undefined : files.realPath(file)),
    open: async (file) => (JOURNAL.test(file) ? undefined : files.open(file)),
    openToAppend: async (file) => (JOURNAL.test(file) ? sink : files.openToAppend(file)),
  };
}

/** Once something was sent, all of the release is listed, whatever the index has. */
function credulous(http, files) {
  let hasSent = false;
  return {
    async send(request) {
      if (request.method === "POST" && request.url.endsWith("/legacy/")) hasSent = true;
      if (!hasSent || !/\/simple\/[^/]+\/$/.test(request.url)) return http.send(request);
      const listed = files.map(({ name, sha256 }) => ({
        filename: name,
        url: `../../files/${name}`,
        hashes: { sha256 },
      }));
      const page = { meta: { "api-version": "1.1" }, name: "", files: listed };
      return {
        status: 200,
        reason: "OK",
        headers: { "content-type": "application/vnd.pypi.simple.v1+json" },
        bytes: async () => Buffer.from(JSON.stringify(page)),
        async *chunks() {
          yield Buffer.from(JSON.stringify(page));
        },
      };
    },
  };
}
