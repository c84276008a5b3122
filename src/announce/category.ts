import { entriesOf, itemsOf, nodeAt, scalarText, scalarTexts, type YamlNode } from "../config/yaml.ts";
import type { Change } from "./change.ts";

/** A part of the notes, and the changes that belong there. */
export interface Category {
  readonly title: string;
  has(change: Change): boolean;
}

// The words of Conventional Commits, and what labels are mostly called.
const KINDS: readonly { readonly title: string; readonly prefix: RegExp; readonly label: RegExp }[] = [
  { title: "Breaking changes", prefix: /^\w+(\([^)]*\))?!:/, label: /break|incompatib/i },
  { title: "Security", prefix: /^security\b/i, label: /security/i },
  { title: "New", prefix: /^feat(\([^)]*\))?:/i, label: /feature|enhancement/i },
  { title: "Fixed", prefix: /^fix(\([^)]*\))?:/i, label: /\bbug|\bfix/i },
  { title: "Faster", prefix: /^perf(\([^)]*\))?:/i, label: /performance/i },
  { title: "Documentation", prefix: /^docs?(\([^)]*\))?:/i, label: /^doc/i },
];

/** The categories of a repository that names none: by labels, and by the words of Conventional Commits. */
export const USUAL_CATEGORIES: readonly Category[] = [
  ...KINDS.map(({ title, prefix, label }, index) => ({
    title,
    has: (change: Change) =>
      (index === 0 && change.isBreaking) || prefix.test(change.title) || change.labels.some((each) => label.test(each)),
  })),
  { title: "Other changes", has: () => true },
];

/** The categories of `.github/release.yml`, which GitHub's own notes go by; `undefined` where it names none. */
export function configuredCategories(file: YamlNode | undefined): readonly Category[] | undefined {
  const changelog = nodeAt(file, "changelog");
  const nodes = itemsOf(nodeAt(changelog, "categories"));
  if (nodes.length === 0) return undefined;
  const isLeftOut = exclusion(nodeAt(changelog, "exclude"));
  return nodes.map((node) => {
    const labels = scalarTexts(nodeAt(node, "labels"));
    const isExcluded = exclusion(nodeAt(node, "exclude"));
    return {
      title: scalarText(nodeAt(node, "title")) ?? "Changes",
      has: (change: Change) =>
        !isLeftOut(change) &&
        !isExcluded(change) &&
        labels.some((label) => label === "*" || change.labels.includes(label)),
    };
  });
}

function exclusion(node: YamlNode | undefined): (change: Change) => boolean {
  const named = new Map(entriesOf(node).map(([key, value]) => [key, new Set(scalarTexts(value))]));
  const [labels, authors] = [named.get("labels"), named.get("authors")];
  return ({ labels: own, author }) =>
    own.some((label) => labels?.has(label) || labels?.has("*")) ||
    (author !== undefined && authors?.has(author) === true);
}
