import { USUAL_FOLDER } from "../commands/document-file.ts";
import type { Outcome } from "../commands/outcome.ts";
import { LINKS, type LinkName } from "../documents/link-name.ts";
import type { AttestationPolicy } from "../documents/plan.ts";
import { ShipwheelError } from "../errors.ts";
import type { Given } from "./arguments.ts";
import type { World } from "./world.ts";

const INDEX_PORT = 8765;

type Run = (given: Given, world: World, cancelled: Promise<void>) => Promise<Outcome>;

/** From a command's name to its function: each is loaded when it runs, and not before. */
const RUNS: Readonly<Record<string, Run>> = {
  async rehearse(given, world) {
    const { rehearse } = await import("../commands/rehearse.ts");
    const { tag, python } = given.values;
    const options = present({ tag, python, containers: yesOrNo("containers", given) });
    return rehearse({ dir: folderOf(given), ...written(given), ...options }, world);
  },
  async plan(given, world) {
    const { plan } = await import("../commands/plan.ts");
    const { ref, platform, explain, against, durations } = given.values;
    const options = present({
      ...{ ref, platform, explain, against, durations },
      addTo: given.values["add-to"],
      buildTag: given.values["build-tag"],
      simpleUrl: given.values["simple-url"],
    });
    const resolves = given.values.out !== undefined || world.runner.inActions;
    return plan({ dir: folderOf(given), resolves, ...written(given), ...options }, world);
  },
  async build(given, world) {
    const { build } = await import("../commands/build.ts");
    const { plan, sdist, python } = given.values;
    const options = present({ plan, sdist, python, containers: yesOrNo("containers", given) });
    return build({ dir: folderOf(given), job: given.values.job ?? "all", ...written(given), ...options }, world);
  },
  async check(given, world) {
    const { check } = await import("../commands/check.ts");
    const { project = ".", sarif } = given.values;
    return check({ paths: given.positionals, project, ...trust(given), ...present({ sarif }) }, world);
  },
  async assemble(given, world) {
    const { assemble } = await import("../commands/assemble.ts");
    const dirs = given.positionals.length === 0 ? [USUAL_FOLDER] : given.positionals;
    const { project = ".", plan } = given.values;
    return assemble({ dirs, project, ...trust(given), ...written(given), ...present({ plan }) }, world);
  },
  async publish(given, world, cancelled) {
    const { publish } = await import("../commands/publish.ts");
    const { index, auth } = given.values;
    const options = present({
      index,
      simpleUrl: given.values["simple-url"],
      tag: given.values.tag,
      manifestDigest: given.values["manifest-digest"],
      auth: wayIn(auth),
      attestations: policyOf(given.values.attestations),
      signingConfig: given.values["signing-config"],
    });
    return publish(
      {
        paths: given.positionals.length === 0 ? [USUAL_FOLDER] : given.positionals,
        dryRun: given.switches.has("dry-run"),
        outOfOrder: given.switches.has("out-of-order"),
        ...written(given),
        ...options,
      },
      world,
      cancelled,
    );
  },
  async smoke(given, world) {
    const { smoke } = await import("../commands/smoke.ts");
    const { index, python } = given.values;
    const options = present({
      ...{ index, python },
      simpleUrl: given.values["simple-url"],
      dependenciesUrl: given.values["dependencies-url"],
      manifestDigest: given.values["manifest-digest"],
    });
    const bundle = given.positionals[0] ?? USUAL_FOLDER;
    return smoke({ bundle, ...written(given, bundle), ...options }, world);
  },
  async announce(given, world) {
    const { announce } = await import("../commands/announce.ts");
    const options = present({
      repository: given.values.repository,
      notes: given.values.notes,
      tag: given.values.tag,
      manifestDigest: given.values["manifest-digest"],
    });
    const writes = !given.switches.has("json");
    return announce({ bundle: given.positionals[0] ?? USUAL_FOLDER, writes, ...options }, world);
  },
  async verify(given, world) {
    const { verify } = await import("../commands/verify.ts");
    const { index, repository, workflow, tag, require: required } = given.values;
    const options = present({
      ...{ index, repository, workflow, tag },
      simpleUrl: given.values["simple-url"],
      trustedRoot: given.values["trusted-root"],
      manifestDigest: given.values["manifest-digest"],
    });
    return verify(
      { subject: given.positionals[0] ?? USUAL_FOLDER, required: requiredLinks(required), ...options },
      world,
    );
  },
  async index(given, world, cancelled) {
    const { serveIndex } = await import("../commands/index.ts");
    const { folder, upstream, token, dialect, fault } = given.values;
    const options = present({ folder, upstream, token, dialect, fault });
    return serveIndex({ port: portOf(given.values.port), ...options }, world, cancelled);
  },
};

/** Runs the command that was asked for. `cancelled` ends a command that would go on for ever. */
export async function runCommand(given: Given, world: World, cancelled: Promise<void>): Promise<Outcome> {
  const run = RUNS[given.command.name];
  if (run === undefined) throw new ShipwheelError("SW-USAGE", given.command.name);
  return run(given, world, cancelled);
}

function folderOf({ positionals }: Given): string {
  return positionals[0] ?? ".";
}

/** With `--json` nothing is written unless `--out` says where. */
function written({ values, switches }: Given, usual = USUAL_FOLDER): { out?: string } {
  if (values.out !== undefined) return { out: values.out };
  return switches.has("json") ? {} : { out: usual };
}

function trust({ switches }: Given): { trustsRecord: boolean } {
  return { trustsRecord: switches.has("trust-record") };
}

function yesOrNo(option: string, { values }: Given): boolean | undefined {
  const said = values[option];
  if (said === undefined) return undefined;
  if (/^(?:yes|true)$/i.test(said)) return true;
  if (/^(?:no|false)$/i.test(said)) return false;
  throw new ShipwheelError("SW-USAGE", `--${option} ${said}`, {
    hint: `It is \`--${option} yes\` or \`--${option} no\`.`,
  });
}

function wayIn(auth: string | undefined): "oidc" | "token" | undefined {
  if (auth === undefined || auth === "oidc" || auth === "token") return auth;
  throw new ShipwheelError("SW-USAGE", `--auth ${auth}`, { hint: "It is `--auth oidc` or `--auth token`." });
}

function policyOf(said: string | undefined): AttestationPolicy | undefined {
  const policies = new Map<string, AttestationPolicy>([
    ["true", "required"],
    ["false", "off"],
    ["warn", "warn"],
  ]);
  if (said === undefined) return undefined;
  const policy = policies.get(said);
  if (policy !== undefined) return policy;
  throw new ShipwheelError("SW-USAGE", `--attestations ${said}`, {
    hint: "It is `--attestations true`, `false` or `warn`.",
  });
}

function requiredLinks(said = ""): readonly LinkName[] {
  const words = said.split(",").map((word) => word.trim());
  return words.filter(Boolean).map((word) => {
    const link = LINKS.find((each) => each === word);
    if (link !== undefined) return link;
    throw new ShipwheelError("SW-USAGE", `--require ${word}`, { hint: `The links are ${LINKS.join(", ")}.` });
  });
}

function portOf(text: string | undefined): number {
  const port = text === undefined ? INDEX_PORT : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ShipwheelError("SW-USAGE", `--port ${text}`, { hint: "A port is a number from 0 to 65535." });
}

type Present<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The options that were given, without those that were not. */
function present<T extends Record<string, unknown>>(options: T): Present<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Present<T>;
}
