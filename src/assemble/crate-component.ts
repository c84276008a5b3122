import type { LockedCrate } from "../documents/contents.ts";
import type { Component, Edge } from "./bill.ts";
import { partRef } from "./part-ref.ts";
import { plainLine } from "./plain-text.ts";

const LONGEST_NAME = 200;
const SHA256 = /^[0-9a-f]{64}$/;

/** The crates that a Cargo.lock locks, and which needs which. `source` says where the lock file is. */
export function crateComponents(
  crates: readonly LockedCrate[],
  source: string,
  ownerRef: string,
): { readonly components: readonly Component[]; readonly edges: readonly Edge[] } {
  const components = crates.map((crate) => crateComponent(crate, source, ownerRef));
  const refsAt = (places: readonly number[]) => places.flatMap((place) => components[place]?.ref ?? []);
  const edges = crates.flatMap(({ needs }, place) =>
    refsAt([place]).map((ref) => ({ ref, dependsOn: refsAt(needs).filter((each) => each !== ref) })),
  );
  return { components, edges: edges.filter(({ dependsOn }) => dependsOn.length > 0) };
}

function crateComponent({ name, version, source, checksum }: LockedCrate, lock: string, ownerRef: string): Component {
  const [plainName, plainVersion] = [plainLine(name, LONGEST_NAME) || "unnamed", plainLine(version, LONGEST_NAME)];
  const purl = source === undefined ? undefined : cratePurl(plainName, plainVersion, source);
  return {
    ref: purl ?? partRef(ownerRef, `${plainName}@${plainVersion}`),
    type: "library",
    name: plainName,
    ...(plainVersion !== "" && { version: plainVersion }),
    ...(purl !== undefined && { purl }),
    ...(checksum !== undefined && SHA256.test(checksum) && { hashes: [{ algorithm: "SHA-256", value: checksum }] }),
    properties: [{ name: "shipwheel:source", value: plainLine(lock) }],
  };
}

/** Crates of crates.io have no qualifier; those of another registry or a repository say where they are from. */
function cratePurl(name: string, version: string, source: string): string | undefined {
  const at = `pkg:cargo/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
  const [, kind, url = ""] = /^(registry|sparse|git)\+(https?:\/\/[^\s@]+)$/.exec(source) ?? [];
  if (kind === undefined) return undefined;
  if (kind === "git") return `${at}?vcs_url=${encodeURIComponent(`git+${url.replace(/(?:\?[^#]*)?#/, "@")}`)}`;
  const isMain = /^https:\/\/(?:github\.com\/rust-lang\/crates\.io-index|index\.crates\.io)\/?$/.test(url);
  return isMain ? at : `${at}?repository_url=${encodeURIComponent(url)}`;
}
