import type { Comparison, PullRequest, Repository, RepositoryCommit } from "../ports/repository.ts";

/** A change of a release: a pull request, or a commit that belongs to none. */
export interface Change {
  /** One line. */
  readonly title: string;
  readonly number?: number;
  readonly author?: string;
  readonly labels: readonly string[];
  /** Who uses it has to do something. */
  readonly isBreaking: boolean;
}

const MOST_PULL_REQUESTS = 100;
const AT_ONCE = 4;

/** The changes of a comparison, the oldest first; a pull request of many commits is one. Throws as `Repository` does. */
export async function changesOf({ commits }: Comparison, repository: Repository): Promise<readonly Change[]> {
  const seen = new Set<number>();
  const numbered = commits.map((commit) => ({ commit, number: numberIn(commit.message) }));
  const once = numbered.filter(({ commit, number }) => {
    if (number === undefined) return !isMerge(commit);
    return seen.has(number) ? false : seen.add(number);
  });
  const asked = [...seen].slice(0, MOST_PULL_REQUESTS);
  const pulls = new Map<number, PullRequest>();
  const queue = asked.values();
  const work = async () => {
    for (const number of queue) {
      const pull = await repository.pullRequest(number);
      if (pull !== undefined) pulls.set(number, pull);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return once.map(({ commit, number }) => changeOf(commit, number, pulls.get(number ?? 0)));
}

/** Squashed: `Fix it (#12)`; merged: `Merge pull request #12 from ...`. */
function numberIn(message: string): number | undefined {
  const subject = message.split("\n", 1)[0] ?? "";
  const digits = (/^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject.trimEnd()))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function isMerge({ message }: RepositoryCommit): boolean {
  return /^Merge (branch|remote-tracking branch|tag|commit)\b/.test(message);
}

function changeOf(commit: RepositoryCommit, number: number | undefined, pull: PullRequest | undefined): Change {
  const [subject = "", ...body] = commit.message.split("\n");
  // The subject of a merge says where it came from, and the first line below what it is.
  const merged = subject.startsWith("Merge pull request") ? body.find((line) => line.trim() !== "") : undefined;
  const title = (pull?.title ?? merged ?? subject.replace(/\s*\(#\d+\)\s*$/, "")).trim();
  const author = pull?.author ?? commit.author;
  return {
    title,
    ...(number !== undefined && { number }),
    ...(author !== undefined && { author }),
    labels: pull?.labels ?? [],
    isBreaking: /^BREAKING[ -]CHANGE:/m.test(commit.message),
  };
}
