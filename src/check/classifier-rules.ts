import classifiers from "../../data/classifiers.json" with { type: "json" };
import type { FileFacts } from "./facts.ts";
import { quoted } from "./index-words.ts";
import type { Rule } from "./rule.ts";

const CURRENT = new Set(classifiers.current);
const DEPRECATED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(classifiers.deprecated));

const areKnown: Rule<FileFacts> = {
  code: "SW-CLASSIFIER-UNKNOWN",
  severity: "error",
  authority: "index",
  *judge({ metadata }) {
    const unknown = sentBy(metadata).filter((each) => !CURRENT.has(each) && !DEPRECATED.has(each));
    if (unknown.length === 0) return;
    const known = new Map(classifiers.current.map((each) => [foldClassifier(each), each]));
    for (const classifier of unknown) {
      const similar = known.get(foldClassifier(classifier));
      const offending = `${quoted(classifier)} is not a valid classifier`;
      yield similar === undefined ? { offending } : { offending, hint: `Write "${similar}".` };
    }
  },
};

const areCurrent: Rule<FileFacts> = {
  code: "SW-CLASSIFIER-DEPRECATED",
  severity: "error",
  authority: "index",
  *judge({ metadata }) {
    for (const classifier of sentBy(metadata)) {
      const instead = DEPRECATED.get(classifier);
      if (instead === undefined) continue;
      const hint = instead.length === 0 ? "Remove it." : `Write "${instead.join('" or "')}".`;
      yield { offending: `The classifier ${quoted(classifier)} has been deprecated`, hint };
    }
  },
};

/** Each once, in the order in which the index tells of them. */
function sentBy(metadata: FileFacts["metadata"]): readonly string[] {
  return [...new Set(metadata?.sent.classifier)].sort();
}

/** What is left of a classifier when case and blanks do not count. */
function foldClassifier(classifier: string): string {
  return classifier.toLowerCase().replace(/[\s_-]+/g, "");
}

/** Classifiers against PyPI's own list, of the date that stands in data/classifiers.json. */
export const classifierRules: readonly Rule<FileFacts>[] = [areKnown, areCurrent];
