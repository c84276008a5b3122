import { ShipwheelError } from "../errors.ts";
import { isLoopback, shownUrl } from "../ports/http.ts";
import { type IndexService, indexServiceAt, uploadBeside } from "./index-service.ts";

/** A package index: where files are sent, and where it says what it has. */
export interface IndexTarget {
  /** An index of the Python Packaging Authority; a URL has no name. */
  readonly name?: "pypi" | "testpypi";
  /** The upload URL, exactly as it must be asked. */
  readonly upload: string;
  /** The Simple API (PEP 503, PEP 691), ending in a slash. */
  readonly simple: string;
  /** Do uploads stay on this machine? */
  readonly loopback: boolean;
  /** Did the user say where it lists its files, and nothing else does? */
  readonly simpleGiven?: true;
  /** What its upload URL tells of it. */
  readonly service?: IndexService;
}

const PYPI: IndexTarget = {
  name: "pypi",
  upload: "https://upload.pypi.org/legacy/",
  simple: "https://pypi.org/simple/",
  loopback: false,
};

const TESTPYPI: IndexTarget = {
  name: "testpypi",
  upload: "https://test.pypi.org/legacy/",
  simple: "https://test.pypi.org/simple/",
  loopback: false,
};

/**
 * The index that `nameOrUrl` means: `pypi`, `testpypi`, or an upload URL, whose Simple API is `simpleUrl`, or beside it where
 * the upload URL ends in `/legacy/` or is that of a known service.
 *
 * Throws SW-INDEX-UNKNOWN, SW-SIMPLE-URL-MISSING.
 */
export function indexOf(nameOrUrl: string, simpleUrl?: string): IndexTarget {
  const asked = parsed(nameOrUrl)?.href.replace(/\/?$/, "/");
  const known = [PYPI, TESTPYPI].find(({ name, upload }) => nameOrUrl === name || asked === upload);
  if (known !== undefined) return simpleUrl === undefined ? known : { ...known, simple: folderUrl(simpleUrl) };
  const upload = webUrl(nameOrUrl).href;
  const service = indexServiceAt(upload);
  const derived = service?.simpleOf(new URL(upload)) ?? simpleBeside(upload);
  if (simpleUrl === undefined && derived === undefined) throw simpleMissing(upload);
  const simple = folderUrl(simpleUrl ?? derived ?? "");
  const given = simpleUrl === undefined || simple === derived ? {} : { simpleGiven: true as const };
  return { upload, simple, loopback: isLoopback(upload), ...given, ...(service && { service }) };
}

/** Where people see one version of a project at an index. An index of somebody's own has no page but that of its files. */
export function projectPage(
  { name, simple }: Pick<IndexTarget, "name" | "simple">,
  { normalizedName, version }: { readonly normalizedName: string; readonly version: string },
): string {
  const page = name && `${PROJECT_PAGES[name]}${normalizedName}/${encodeURIComponent(version)}/`;
  return page ?? new URL(`${normalizedName}/`, simple).href;
}

const PROJECT_PAGES = { pypi: "https://pypi.org/project/", testpypi: "https://test.pypi.org/project/" } as const;

/** Would a credential that is sent to `url` be seen on the way? */
export function isInsecure(url: string): boolean {
  return new URL(url).protocol !== "https:" && !isLoopback(url);
}

function simpleBeside(upload: string): string | undefined {
  const beside = upload.replace(/\/legacy\/?$/, "/simple/");
  return beside === upload ? undefined : beside;
}

function simpleMissing(upload: string): ShipwheelError {
  const meant = uploadBeside(upload);
  const folder = upload.replace(/\/?$/, "/");
  const hint =
    meant === undefined
      ? `Add the Simple API of the index: \`--simple-url URL\`; devpi has it at ${folder}+simple/, pypiserver at ${folder}simple/.`
      : `That is where an index lists its files. Uploads go elsewhere, perhaps to ${meant}: give that with \`--index\`, and this one with \`--simple-url\`.`;
  return new ShipwheelError("SW-SIMPLE-URL-MISSING", upload, { hint });
}

function folderUrl(text: string): string {
  const url = webUrl(text);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url.href;
}

function webUrl(text: string): URL {
  const url = parsed(text);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new ShipwheelError("SW-INDEX-UNKNOWN", text.includes("@") ? "what may hold a password is not shown" : text);
  }
  // Some services keep what is secret in a query; none of an index's addresses has one.
  if (url.search !== "" || url.hash !== "") {
    throw new ShipwheelError("SW-INDEX-UNKNOWN", `${shownUrl(url.href)} with a query, which is not shown`);
  }
  return url;
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
