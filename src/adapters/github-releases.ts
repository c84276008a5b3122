import { getOctokit } from "@actions/github";
import { ShipwheelError } from "../errors.ts";
import { isLoopback, shownUrl } from "../ports/http.ts";
import type { NewAsset, NewRelease, Release, ReleaseAsset, Releases } from "../ports/releases.ts";

const PAGE = 100;

interface GitHubAccess {
  readonly token: string;
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
}

type Octokit = ReturnType<typeof getOctokit>;

/** A release, and an asset, as GitHub's REST API tells them; fields that we do not read are left out. */
interface ReleaseAnswer {
  readonly id: number;
  readonly html_url: string;
  readonly upload_url: string;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly immutable?: boolean;
  readonly body?: string | null;
}

interface AssetAnswer {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly state: string;
  readonly digest?: string | null;
}

/** Releases through GitHub's REST API, by `@actions/github`. Throws SW-GITHUB-REPOSITORY where `repository` is no `owner/name`, SW-INDEX-INSECURE. */
export function githubReleases({ token, apiUrl, repository }: GitHubAccess): Releases {
  const [owner = "", repo = "", ...rest] = repository.split("/");
  if (owner === "" || repo === "" || rest.length > 0) throw new ShipwheelError("SW-GITHUB-REPOSITORY", repository);
  refuseInsecure(apiUrl);
  if (token === "") throw new ShipwheelError("SW-GITHUB-REFUSED", "there is no token in GITHUB_TOKEN");
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
  const place = { owner, repo };
  const whole = async (answer: ReleaseAnswer) => releaseOf(answer, await assetsOf(octokit, place, answer.id));
  return {
    find: (tag) =>
      answered("finding the release", async () => {
        const answer = (await published(octokit, place, tag)) ?? (await draft(octokit, place, tag));
        return answer && whole(answer);
      }),
    createDraft: (release) =>
      answered("making the release", async () => {
        const created = await octokit.rest.repos.createRelease({ ...place, ...draftFields(release) });
        return releaseOf(created.data, []);
      }),
    upload: (release, asset) => answered(`sending ${asset.name}`, () => upload(octokit, release, asset)),
    removeAsset: ({ id, name }) =>
      answered(`removing what is left of ${name}`, async () => {
        await octokit.rest.repos.deleteReleaseAsset({ ...place, asset_id: id });
      }),
    publish: ({ id }) =>
      answered("publishing the release", async () => {
        const updated = await octokit.rest.repos.updateRelease({ ...place, release_id: id, draft: false });
        return whole(updated.data);
      }),
  };
}

function refuseInsecure(url: string): void {
  if (!/^https:/i.test(url) && !(URL.canParse(url) && isLoopback(url))) {
    throw new ShipwheelError("SW-INDEX-INSECURE", URL.canParse(url) ? shownUrl(url) : url, {
      hint: "GITHUB_API_URL must be an https:// address.",
    });
  }
}

// Octokit would write its warnings onto standard output.
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

interface Place {
  readonly owner: string;
  readonly repo: string;
}

function draftFields({ tag, commit, title, notes, isPrerelease }: NewRelease) {
  const target = commit === undefined ? {} : { target_commitish: commit };
  return { tag_name: tag, ...target, name: title, body: notes, prerelease: isPrerelease, draft: true };
}

async function published(octokit: Octokit, place: Place, tag: string): Promise<ReleaseAnswer | undefined> {
  try {
    return (await octokit.rest.repos.getReleaseByTag({ ...place, tag })).data;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** A draft has no address by its tag: it is looked for among all releases, the newest first. */
async function draft(octokit: Octokit, place: Place, tag: string): Promise<ReleaseAnswer | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, { ...place, per_page: PAGE });
  for await (const { data } of pages) {
    const found = data.find((release) => release.tag_name === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function assetsOf(octokit: Octokit, place: Place, id: number): Promise<readonly AssetAnswer[]> {
  return octokit.paginate(octokit.rest.repos.listReleaseAssets, { ...place, release_id: id, per_page: PAGE });
}

async function upload(octokit: Octokit, { uploadUrl }: Release, asset: NewAsset): Promise<ReleaseAsset> {
  refuseInsecure(uploadUrl.replace(/\{.*$/, ""));
  const { data } = await octokit.request({
    method: "POST",
    url: uploadUrl,
    name: asset.name,
    data: asset.chunks(),
    headers: { "content-type": asset.contentType, "content-length": String(asset.size) },
  });
  return assetOf(data);
}

function releaseOf(answer: ReleaseAnswer, assets: readonly AssetAnswer[]): Release {
  return {
    id: answer.id,
    url: answer.html_url,
    tag: answer.tag_name,
    isDraft: answer.draft,
    isImmutable: answer.immutable === true,
    notes: answer.body ?? "",
    uploadUrl: answer.upload_url,
    assets: assets.map(assetOf),
  };
}

function assetOf({ id, name, size, state, digest }: AssetAnswer): ReleaseAsset {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1];
  return { id, name, size, isWhole: state === "uploaded", ...(sha256 !== undefined && { sha256 }) };
}

async function answered<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    const own = shipwheelErrorIn(cause);
    if (own !== undefined) throw own;
    const status = statusOf(cause);
    const words = cause instanceof Error ? cause.message : String(cause);
    const isNo = status !== undefined && status < 500 && status !== 429 && !/rate limit/i.test(words);
    const said = `${what}: ${status === undefined ? "" : `${status} `}${words}`;
    throw new ShipwheelError(isNo ? "SW-GITHUB-REFUSED" : "SW-GITHUB-UNAVAILABLE", said, { cause });
  }
}

/** What a body that could not be read to its end threw, under what fetch and Octokit make of it. */
function shipwheelErrorIn(error: unknown): ShipwheelError | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    if (each instanceof ShipwheelError) return each;
  }
  return undefined;
}

/** Octokit gives a lost connection the status 500, without a response. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("status" in error) || !("response" in error)) return undefined;
  return error.response === undefined ? undefined : Number(error.status);
}
