import process from "node:process";
import { machineClock } from "../adapters/clock.ts";
import { machineFiles } from "../adapters/files.ts";
import { machineHttp } from "../adapters/http.ts";
import { serve } from "../adapters/http-server.ts";
import { machineProcesses } from "../adapters/processes.ts";
import { readRunner } from "../adapters/runner.ts";
import type { Clock } from "../ports/clock.ts";
import type { Files } from "../ports/files.ts";
import type { Hashing } from "../ports/hashing.ts";
import { type Http, isLoopback } from "../ports/http.ts";
import type { Listen } from "../ports/listen.ts";
import type { Processes } from "../ports/processes.ts";
import type { Progress } from "../ports/progress.ts";
import type { Releases } from "../ports/releases.ts";
import type { Repository } from "../ports/repository.ts";
import type { RepositoryAttestations } from "../ports/repository-attestations.ts";
import type { RunCache } from "../ports/run-cache.ts";
import type { Runner } from "../ports/runner.ts";
import type { Signing, SigningEndpoints } from "../ports/signing.ts";

/** What GitHub has of one repository. */
export interface GitHub {
  readonly releases: Releases;
  readonly repository: Repository;
}

/** Every port with its adapter; a command takes the ones that it declares. */
export interface World {
  readonly files: Files;
  readonly hashing: Hashing;
  readonly processes: Processes;
  readonly http: Http;
  readonly clock: Clock;
  readonly runner: Runner;
  readonly progress: Progress;
  readonly listen: Listen;
  /** A repository on GitHub (`owner/name`), with the token in GITHUB_TOKEN. */
  readonly githubOf: (repository: string) => Promise<GitHub>;
  /** An authority and a log for attestations, by where they are. */
  readonly signingAt: (endpoints: SigningEndpoints) => Promise<Signing>;
  /** The attestations of the repository that a workflow is of; absent outside of one. */
  readonly repositoryAttestations?: () => Promise<RepositoryAttestations>;
  /** Loads the cache of a workflow's runs; absent outside of one. */
  readonly runCache?: () => Promise<RunCache>;
  /** The trusted root of Sigstore's public instance, as JSON; what it keeps for the next time goes into `cache`. */
  readonly trustedRoot: (cache: string) => Promise<string>;
  /** Called with each secret before it is used. */
  readonly mask: (secret: string) => void;
}

/** The world as it is, and how to leave it in a hurry. */
export interface RealWorld {
  readonly world: World;
  /** Ends every child, and starts none any more. */
  endPrograms(): Promise<void>;
  /** The same, and removes what is unfinished. */
  abandon(): Promise<void>;
}

export function realWorld(progress: Progress, mask: (secret: string) => void): RealWorld {
  const unfinished = new Set<string>();
  const files = machineFiles(unfinished);
  const processes = machineProcesses();
  const runner = readRunner(process.env, process.platform, process.arch);
  return {
    world: {
      files,
      hashing: hashingWhenAsked(),
      processes,
      http: machineHttp(process.env, { certificates: () => keptCertificates(files, runner) }),
      clock: machineClock,
      runner,
      progress,
      listen: serve,
      githubOf: (repository) => githubOf(repository, runner),
      signingAt,
      trustedRoot,
      mask,
    },
    endPrograms: () => processes.endAll(),
    async abandon() {
      await processes.endAll();
      await Promise.all([...unfinished].map((folder) => files.remove(folder)));
    },
  };
}

/** Few commands hash, and what hashes takes milliseconds to load. */
function hashingWhenAsked(): Hashing {
  let hashing: Promise<Hashing> | undefined;
  return {
    async sha512(size) {
      hashing ??= import("../adapters/hashing-thread.ts").then(({ hashingThread }) => hashingThread());
      return (await hashing).sha512(size);
    },
  };
}

async function keptCertificates(files: Files, runner: Runner) {
  const { keptCertificates: read } = await import("../commands/kept-certificates.ts");
  return read(files, runner);
}

/** What is asked by clients that are not ours: they trust whom this process trusts. */
async function trusting(): Promise<void> {
  const { trustByDefault } = await import("../adapters/trust.ts");
  await trustByDefault(process.env);
}

async function trustedRoot(cache: string): Promise<string> {
  await trusting();
  const { publicTrustedRoot } = await import("../adapters/trusted-root.ts");
  return publicTrustedRoot(cache);
}

async function signingAt(endpoints: SigningEndpoints): Promise<Signing> {
  // A rehearsal's are on this machine, and need nobody's word.
  if (!isLoopback(endpoints.authority)) await trusting();
  const { sigstoreSigning } = await import("../adapters/sigstore.ts");
  return sigstoreSigning(endpoints);
}

async function githubOf(repository: string, { environment }: Runner): Promise<GitHub> {
  await trusting();
  const { githubReleases } = await import("../adapters/github-releases.ts");
  const { githubRepository } = await import("../adapters/github-repository.ts");
  const { GITHUB_TOKEN: token = "", GITHUB_API_URL: apiUrl = "https://api.github.com" } = environment;
  const access = { token, apiUrl, repository };
  return { releases: githubReleases(access), repository: githubRepository(access) };
}
