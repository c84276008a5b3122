import type { BuildRecord } from "../documents/build-record.ts";
import type { Runner } from "../ports/runner.ts";

type DescribedMachine = NonNullable<BuildRecord["machines"]>[number];

const PLAIN = /^[\w.-]{1,100}$/;
const WORKFLOW = /^[\w.-]+\/[\w.-]+\/[^\s@:?#]{1,300}@[^\s?#:]{1,300}$/;

/** What a record tells of the machine that builds: its kind, of GitHub's runners their image, and the workflow. No host, no user, no path. */
export function describedMachine({ platform, arch, environment }: Runner): DescribedMachine {
  const { ImageOS: name = "", ImageVersion: version = "", GITHUB_WORKFLOW_REF: workflow = "" } = environment;
  return {
    platform,
    arch,
    ...(PLAIN.test(name) && PLAIN.test(version) && { image: { name, version } }),
    ...(WORKFLOW.test(workflow) && { workflow }),
  };
}
