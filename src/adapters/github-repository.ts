import { ShipwheelError } from "../errors.ts";
import type { Comparison, Repository } from "../ports/repository.ts";
import { answered, type GitHubAccess, openGitHub, statusOf } from "./github.ts";

const PAGE = 100;
const MOST_TAGS = 3000;
const MOST_COMMITS = 500;
// Of a changelog. GitHub itself gives a hundred times that.
const MOST_BYTES = 1024 * 1024;

/** A repository through GitHub's REST API. Throws as `openGitHub` does. */
export function githubRepository(access: GitHubAccess): Repository {
  const { octokit, place } = openGitHub(access);
  const { git, repos, pulls } = octokit.rest;
  const contents = async (path: string, ref: string) =>
    orNone(async () => (await repos.getContent({ ...place, path, ref })).data);
  return {
    commitOf: (tag) =>
      answered(`looking for the tag ${tag}`, () =>
        orNone(async () => {
          const { object } = (await git.getRef({ ...place, ref: `tags/${tag}` })).data;
          if (object.type !== "tag") return object.sha;
          return (await git.getTag({ ...place, tag_sha: object.sha })).data.object.sha;
        }),
      ),
    tags: () =>
      answered("listing the tags", async () => {
        const names: string[] = [];
        const pages = octokit.paginate.iterator(repos.listTags, { ...place, per_page: PAGE });
        for await (const { data } of pages) {
          names.push(...data.map(({ name }) => name));
          if (names.length >= MOST_TAGS) break;
        }
        return names;
      }),
    fileNames: (folder, ref) =>
      answered(`listing ${folder || "the files"}`, async () => {
        const found = await contents(folder, ref);
        if (!Array.isArray(found)) return [];
        return found.filter(({ type }) => type === "file" || type === "symlink").map(({ name }) => name);
      }),
    text: (path, ref) =>
      answered(`reading ${path}`, async () => {
        const found = await contents(path, ref);
        if (found === undefined || Array.isArray(found) || !("content" in found) || found.size > MOST_BYTES)
          return undefined;
        return Buffer.from(found.content, "base64").toString("utf8");
      }),
    compare: (base, head) =>
      answered(`comparing ${base} with ${head}`, () => compare(octokit, place, `${base}...${head}`)),
    pullRequest: (number) =>
      answered(`reading #${number}`, () =>
        orNone(async () => {
          const { title, user, labels } = (await pulls.get({ ...place, pull_number: number })).data;
          return { number, title, ...(user && { author: user.login }), labels: labels.map(({ name }) => name) };
        }),
      ),
  };
}

type Opened = ReturnType<typeof openGitHub>;

async function compare(octokit: Opened["octokit"], place: Opened["place"], basehead: string): Promise<Comparison> {
  const commits: Comparison["commits"][number][] = [];
  for (let page = 1; ; page += 1) {
    const asked = { ...place, basehead, per_page: PAGE, page };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(asked);
    commits.push(
      ...data.commits.map(({ sha, commit, author }) => ({
        sha,
        message: commit.message,
        ...(author && "login" in author && { author: String(author.login) }),
      })),
    );
    const { total_commits: total, html_url: url } = data;
    if (data.commits.length < PAGE || commits.length >= Math.min(total, MOST_COMMITS)) return { commits, total, url };
  }
}

async function orNone<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    // 422: a number that is none of a pull request.
    if (error instanceof ShipwheelError || ![404, 422].includes(statusOf(error) ?? 0)) throw error;
    return undefined;
  }
}
