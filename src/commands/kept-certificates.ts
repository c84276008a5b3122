import path from "node:path";
import type { CertificateFiles } from "../ports/certificates.ts";
import type { Files } from "../ports/files.ts";
import type { Runner } from "../ports/runner.ts";
import { pypircCertificates } from "../publish/pypirc.ts";

/**
 * By origin, the files of certificates that this user's `.pypirc` names for it. What a user keeps on a machine is for the command line: a
 * job of a workflow is told its certificates by variables.
 */
export async function keptCertificates(
  files: Pick<Files, "readText">,
  { environment, platform, inActions }: Pick<Runner, "environment" | "platform" | "inActions">,
): Promise<ReadonlyMap<string, CertificateFiles>> {
  const home = (platform === "win32" ? environment.USERPROFILE : environment.HOME) ?? "";
  if (inActions || home === "") return new Map();
  const text = (await files.readText(path.join(home, ".pypirc")).catch(() => undefined)) ?? "";
  const fileAt = (name: string) => ({ by: ".pypirc", path: name.replace(/^~(?=[/\\])/, home) });
  const named = [...pypircCertificates(text)].map(([origin, { authorities, identity }]): [string, CertificateFiles] => [
    origin,
    {
      authorities: authorities === undefined ? [] : [fileAt(authorities)],
      ...(identity !== undefined && { identity: { certificate: fileAt(identity) } }),
    },
  ]);
  return new Map(named);
}
