import type { PlanJob } from "../documents/plan.ts";

/** Where a job runs: `ubuntu-24.04`, `ubuntu-24.04 with QEMU for s390x`. */
export function jobRunner({ runner, emulation }: PlanJob): string {
  return emulation === undefined ? runner : `${runner} with QEMU for ${emulation.arch}`;
}
