import type { BuildRecord } from "../documents/build-record.ts";
import type { Component } from "./bill.ts";
import { toolComponent } from "./component.ts";

/** What the release was made with: the tools of its jobs, sorted and each once. */
export function formulation(records: readonly BuildRecord[]): readonly Component[] {
  const tools = new Map(
    records.flatMap((record) => record.tools).map((tool) => [`${tool.name} ${tool.version}`, tool]),
  );
  return [...tools.keys()]
    .sort()
    .flatMap((key) => tools.get(key) ?? [])
    .map(toolComponent);
}
