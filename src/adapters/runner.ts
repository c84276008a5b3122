import { readFileSync } from "node:fs";
import os from "node:os";
import type { Runner, RunnerEvent } from "../ports/runner.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says of this machine and of the workflow that it runs. */
export function readRunner(environment: Environment, platform: string, arch: string): Runner {
  const event = readEvent(environment);
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = environment;
  return {
    inActions: environment.GITHUB_ACTIONS === "true",
    ...(event && { event }),
    ...(url && token && { idToken: { url, token } }),
    environment: {
      ...(platform === "win32" ? {} : homeOf(environment)),
      ...Object.fromEntries(
        Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    },
    platform: platform === "win32" || platform === "darwin" ? platform : "linux",
    arch,
    cores: os.availableParallelism(),
  };
}

/** Where services run there may be no HOME: the system knows it all the same. Nobody's caches are in a folder that all may write to. */
function homeOf({ HOME }: Environment): { HOME?: string } {
  if (HOME !== undefined) return { HOME };
  try {
    return { HOME: os.homedir() };
  } catch {
    // A user that the system does not know.
    return {};
  }
}

function readEvent(environment: Environment): RunnerEvent | undefined {
  const name = environment.GITHUB_EVENT_NAME;
  if (!name) return undefined;
  const payload = readPayload(environment.GITHUB_EVENT_PATH);
  const visibility = textAt(payload, "repository", "visibility");
  const releaseTag = textAt(payload, "release", "tag_name");
  const headRepository = textAt(payload, "workflow_run", "head_repository", "full_name");
  const headEvent = textAt(payload, "workflow_run", "event");
  return {
    name,
    ...(environment.GITHUB_REF && { ref: environment.GITHUB_REF }),
    ...(environment.GITHUB_SHA && { sha: environment.GITHUB_SHA }),
    ...(environment.GITHUB_REPOSITORY && { repository: environment.GITHUB_REPOSITORY }),
    ...(visibility && { visibility }),
    ...(releaseTag && { releaseTag }),
    ...(valueAt(payload, "release", "immutable") === true && { releaseIsImmutable: true as const }),
    ...(headRepository && { headRepository }),
    ...(headEvent && { headEvent }),
  };
}

function readPayload(file: string | undefined): unknown {
  if (!file) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    // A runner without the file, or an event of somebody's own making: the variables alone decide then.
    return undefined;
  }
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys);
  return typeof found === "string" ? found : undefined;
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}
