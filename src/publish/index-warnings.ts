import { type CodedProblem, problem, ShipwheelError } from "../errors.ts";
import { isJsonObject, jsonObject } from "../python/json.ts";
import type { Wire } from "./attempts.ts";
import { attemptGet, type ReadAccess } from "./reading.ts";
import { type IndexTarget, isInsecure } from "./target.ts";

const GONE: ReadonlySet<number> = new Set([404, 405, 410]);
const CONFIGURATION_LIMIT = 1024 * 1024;

/**
 * What makes this index one to be careful with, as far as it tells: that it replaces files without a word, or that what we take for its
 * list of files may be none. PyPI is asked nothing, nor is whom everybody could overhear. Advice is worth no failure: who does not answer is not warned of.
 */
export async function indexWarnings(
  index: IndexTarget,
  { access, isListed }: { readonly access: ReadAccess | undefined; readonly isListed: boolean },
  wire: Wire,
): Promise<readonly CodedProblem[]> {
  if (index.name !== undefined) return [];
  if (isInsecure(index.upload)) return [];
  // What is derived from a known address is right, and nobody else's index is on this machine.
  const isCertain = isListed || (!index.simpleGiven && (index.service !== undefined || index.loopback));
  const [replaces, doubtful] = await Promise.all([
    replacesFiles(index, access, wire),
    isCertain ? false : isNoListing(index.simple, access, wire),
  ]);
  return [
    ...(replaces === undefined ? [] : [problem("SW-INDEX-REPLACES", `${index.upload} ${replaces}`)]),
    ...(doubtful ? [problem("SW-SIMPLE-URL-DOUBTFUL", index.simple)] : []),
  ];
}

/** How it is known that the index replaces files; `undefined` where it does not, or does not say so. */
async function replacesFiles(
  index: IndexTarget,
  access: ReadAccess | undefined,
  wire: Wire,
): Promise<string | undefined> {
  const { pathname } = new URL(index.upload);
  if (new URL(index.simple).pathname === `${pathname.replace(/\/?$/, "/")}+simple/`) {
    // devpi's own page of an index; its projects, which may be all of PyPI's, are left out.
    const config = await configurationAt(`${index.upload}?no_projects=`, access, wire);
    return isJsonObject(config?.result) && config.result.volatile === true ? "is volatile" : undefined;
  }
  const [, before, name] = /^(.*)\/repository\/([^/]+)\/?$/.exec(pathname) ?? [];
  if (before === undefined || index.service?.name !== "Nexus") return undefined;
  const api = new URL(`${before}/service/rest/v1/repositories/pypi/hosted/${name}`, index.upload).href;
  // For administrators alone; others are not told.
  const { storage } = (await configurationAt(api, access, wire)) ?? {};
  return isJsonObject(storage) && storage.writePolicy === "ALLOW" ? "allows redeploys" : undefined;
}

async function configurationAt(url: string, access: ReadAccess | undefined, wire: Wire) {
  return once(url, "application/json", access, wire, async ({ status, bytes }) =>
    status === 200 ? jsonObject(new TextDecoder().decode(await bytes(CONFIGURATION_LIMIT))) : undefined,
  );
}

/** An index lists its projects beside their files: an address where there is nothing leads to none of them. */
async function isNoListing(simple: string, access: ReadAccess | undefined, wire: Wire): Promise<boolean> {
  const isGone = await once(simple, "text/html, */*;q=0.1", access, wire, async ({ status, chunks }) => {
    // The list may be as long as PyPI's: its beginning says enough.
    for await (const _ of chunks()) break;
    return GONE.has(status);
  });
  return isGone === true;
}

type Reply = Parameters<Parameters<typeof attemptGet<unknown>>[3]>[0]["reply"];

async function once<T>(
  url: string,
  accept: string,
  access: ReadAccess | undefined,
  wire: Wire,
  use: (reply: Reply) => Promise<T>,
): Promise<T | undefined> {
  try {
    const attempt = await attemptGet(url, { accept, access }, wire, ({ reply }) => use(reply));
    return attempt.kind === "done" ? attempt.value : undefined;
  } catch (error) {
    if (error instanceof ShipwheelError) return undefined;
    throw error;
  }
}
