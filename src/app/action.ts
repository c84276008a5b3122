import { fitThreadPool } from "../adapters/thread-pool.ts";

/** The GitHub Action. */
export async function action(): Promise<void> {
  fitThreadPool();
  const { runWorkflowStep } = await import("./workflow-step.ts");
  await runWorkflowStep();
}
