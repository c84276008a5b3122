import { pythonsFor } from "../build/interpreters.ts";
import { type MachineAsFound, withOwnTemporary } from "../build/machine.ts";
import { needsResolving, resolveTool } from "../build/pinned-tools.ts";
import { hasUv } from "../build/tools.ts";
import type { Plan } from "../documents/plan.ts";

/**
 * The plan with all that its pinned tools need, by their hashes, so that each job builds with the same; as it is where the tools are our own.
 *
 * Throws SW-TOOL-UNRESOLVED, SW-TOOLS-NOT-INSTALLED, and SW-PYTHON-MISSING and its like.
 */
export async function withPinnedTools(plan: Plan, world: MachineAsFound): Promise<Plan> {
  if (!plan.tools.some(needsResolving)) return plan;
  return withOwnTemporary(world, async (machine) => {
    const uv = await hasUv(machine);
    const [base] = await pythonsFor({ uv, anyPython: true }, machine);
    const tools: Plan["tools"][number][] = [];
    for (const tool of plan.tools) {
      tools.push(needsResolving(tool) ? { ...tool, requirements: await resolveTool(tool, base, uv, machine) } : tool);
    }
    return { ...plan, tools };
  });
}
