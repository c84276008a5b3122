import type { BuildRecord } from "../documents/build-record.ts";
import { type CodedProblem, problem } from "../errors.ts";

/** What a record says that did not pass, or was not tried: a problem for each, none where a release may be made of what the job built. */
export function jobFailures(record: BuildRecord): readonly CodedProblem[] {
  const { job, files, gates, smoke } = record;
  const untried = files.filter((file) => file.untried).map(({ name }) => `${name} was built, and was not tried`);
  const failed = [
    ...gates.map(({ name, command, ...rest }) => ({ ...rest, name: name ?? command, what: "the gate " })),
    ...smoke.map((rest) => ({ ...rest, what: "" })),
  ].filter(({ outcome }) => outcome === "failed");
  const told = failed.map(({ what, name, file, python, detail }) => {
    const place = [file && `of ${file}`, python && `on Python ${python}`].filter(Boolean).join(" ");
    return `${what}${name}${place && ` ${place}`} failed${detail ? `: ${detail}` : ""}`;
  });
  return [...untried, ...told, ...unlikeAgain(record)].map((each) => problem("SW-JOB-FAILED", `job ${job}: ${each}`));
}

/** A project that only warns of a build that was not the same twice is released all the same. */
function unlikeAgain({ reproducible }: BuildRecord): readonly string[] {
  if (reproducible?.required !== true || reproducible.verdict === "identical") return [];
  return [`what it built is not the same twice${reproducible.cause ? `: ${reproducible.cause}` : ""}`];
}
