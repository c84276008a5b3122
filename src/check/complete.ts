import type { Distribution } from "../documents/distribution.ts";
import type { SourceTree } from "../documents/source-tree.ts";
import { applyRules } from "./rule.ts";
import { sdistSourceRules } from "./sdist-source-rules.ts";
import { sourceFacts } from "./source-facts.ts";
import { wheelSourceRules } from "./wheel-source-rules.ts";

/**
 * The same file, with what it lacks of the sources that it was made of among its findings.
 *
 * All of them are matters of practice: whether a file is missed, its users know. What the project leaves out by its own words is not told.
 */
export function withSourceFindings<File extends Distribution>(file: File, tree: SourceTree): File {
  if (file.kind === "unknown" || file.members.length === 0) return file;
  const rules = file.kind === "sdist" ? sdistSourceRules : wheelSourceRules;
  return { ...file, findings: [...file.findings, ...applyRules(rules, sourceFacts(tree, file))] };
}
