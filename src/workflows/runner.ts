import { nodeAt, type YamlNode } from "../config/yaml.ts";
import type { Contexts } from "./expression.ts";
import { valueOfNode } from "./template.ts";
import { isArray, isObject, memberOf, openObject, textOfValue, type Value, type ValueObject } from "./value.ts";

/** The labels that a job asks for at `runs-on`; what cannot be read is left out. */
export function labelsOf(runsOn: YamlNode | undefined, contexts: Contexts): readonly string[] {
  const value = valueOfNode(runsOn, contexts);
  const labels = isObject(value) ? memberOf(value, "labels") : value;
  const all = isArray(labels) ? labels : [labels];
  return all.filter((label) => typeof label === "string" && label !== "").map((label) => textOfValue(label));
}

/** Where the labels stand. */
export function labelsNode(job: YamlNode): YamlNode | undefined {
  const runsOn = nodeAt(job, "runs-on");
  return nodeAt(runsOn, "labels") ?? runsOn;
}

/** The context `runner`, as far as the labels tell. */
export function runnerContext(labels: readonly string[]): ValueObject {
  const named = labels.join(",").toLowerCase();
  const os = systemOf(named);
  return openObject({ os, arch: architectureOf(named, os) });
}

function systemOf(named: string): Value {
  if (/win(?:dows|-|\d)/.test(named)) return "Windows";
  if (/mac|osx|darwin/.test(named)) return "macOS";
  return /ubuntu|linux|debian|fedora|alpine/.test(named) ? "Linux" : undefined;
}

function architectureOf(named: string, os: Value): Value {
  if (os === undefined) return undefined;
  if (/arm|aarch64/.test(named)) return "ARM64";
  if (os !== "macOS") return /s390x|ppc64|riscv/.test(named) ? undefined : "X64";
  return /intel|large(?!\w)|x64|x86|-1[0-3](?!\d)/.test(named) && !named.includes("xlarge") ? "X64" : "ARM64";
}
