import type { NewAsset, NewRelease, Release, ReleaseAsset, Releases } from "../ports/releases.ts";
import {
  answered,
  type GitHubAccess,
  type Octokit,
  openGitHub,
  type Place,
  refuseInsecure,
  statusOf,
} from "./github.ts";

const PAGE = 100;

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
export function githubReleases(access: GitHubAccess): Releases {
  const { octokit, place } = openGitHub(access);
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
    publish: ({ id }, { isLatest }) =>
      answered("publishing the release", async () => {
        const make_latest = isLatest ? "true" : "false";
        const updated = await octokit.rest.repos.updateRelease({ ...place, release_id: id, draft: false, make_latest });
        return whole(updated.data);
      }),
  };
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
