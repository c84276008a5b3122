import type { ContainedPackage } from "../documents/contents.ts";
import { isProjectName, normalizeName } from "../python/name.ts";
import type { Component } from "./bill.ts";
import { licencesOf } from "./licence.ts";
import { packageUrl } from "./package-url.ts";
import { partRef } from "./part-ref.ts";
import { plainLine } from "./plain-text.ts";

/** A vendored package: a project of PyPI where its metadata or a list names it, else a folder that nobody has identified. */
export function vendoredComponent(found: ContainedPackage, ownerRef: string): Component {
  const { name, member, source, metadata } = found;
  const occurrences = [plainLine(member)];
  const isNamed = source !== "folder" && isProjectName(name);
  const version = plainLine(found.version ?? "", 200);
  const licences = metadata && licencesOf(metadata);
  const purl = packageUrl({ name: normalizeName(name), ...(version !== "" && { version }) });
  return {
    ref: isNamed && version !== "" ? purl : partRef(ownerRef, member),
    type: "library",
    name: plainLine(name, 200) || "unnamed",
    ...(version !== "" && { version }),
    ...(isNamed && { purl }),
    ...(found.sha256 !== undefined && { hashes: [{ algorithm: "SHA-256", value: found.sha256 }] }),
    ...(licences && { licences }),
    occurrences,
    properties: [
      ...(isNamed ? [] : [{ name: "shipwheel:identified", value: "false" }]),
      { name: "shipwheel:vendored", value: "true" },
    ],
  };
}
