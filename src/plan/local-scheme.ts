import { timeDigits } from "./calendar.ts";
import type { ScmState } from "./scm-state.ts";

/**
 * What a local scheme of setuptools-scm puts behind the `+`; empty where it puts nothing.
 *
 * `time` is in milliseconds since 1970. The schemes that fail on a changed tree put nothing: the plan refuses that tree itself.
 */
export function localPart(state: ScmState, scheme: string, time: number): string {
  if (scheme === "dirty-tag") return state.dirty ? "dirty" : "";
  if (scheme.startsWith("no-local-version")) return "";
  const isTag = state.distance === 0 && !state.dirty;
  const digits = scheme === "node-and-timestamp" ? 14 : 8;
  const date = state.dirty ? `d${timeDigits(time).slice(0, digits)}` : "";
  // Nine digits of the commit stand behind the `g`, however many git would need.
  const commit = isTag || state.commit === undefined ? "" : `g${state.commit.slice(0, 9)}`;
  return [commit, date].filter(Boolean).join(".");
}
