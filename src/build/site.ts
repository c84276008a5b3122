import type { ExpectedWheel } from "../documents/plan.ts";
import type { BuildRequest } from "./build.ts";
import type { Building } from "./frontend.ts";
import { pythonsFor } from "./interpreters.ts";
import type { BuildSite } from "./lane.ts";
import type { Machine } from "./machine.ts";
import { needsResolving, resolveTool } from "./pinned-tools.ts";
import type { Python } from "./python.ts";
import type { Stopwatch } from "./stopwatch.ts";
import { hasUv, prepareTools } from "./tools.ts";

const DEFAULT_TIMEOUT_SECONDS = 1800;

/** Finds the Pythons that `wheels` can be made by. Throws what `pythonsFor` throws. */
export async function findSite(
  request: BuildRequest,
  wheels: readonly ExpectedWheel[],
  watch: Stopwatch,
  machine: Machine,
): Promise<BuildSite> {
  const { plan, dir, mode, containers, python: asked } = request;
  const { requiresPython: requires } = plan.project;
  const anyPython = wheels.every(({ platform }) => platform === "any");
  return watch.time("find Pythons", async () => {
    const uv = await hasUv(machine);
    const wanted = { uv, anyPython, ...(asked && { asked }), ...(requires && { requires }) };
    const pythons = await pythonsFor(wanted, machine);
    const toolsOn: BuildSite["toolsOn"] = (tool, python) =>
      watch.time(`prepare ${tool}`, async () => {
        const planned = plan.tools.find(({ name }) => name === tool);
        const isUnknown = planned !== undefined && needsResolving(planned);
        const pinned = isUnknown ? await resolveTool(planned, python, uv, machine) : planned?.requirements;
        return prepareTools(pinned ?? tool, python, uv, machine);
      });
    const buildingOn = preparing(request, uv, watch, machine);
    return {
      plan,
      dir,
      mode,
      ...(containers !== undefined && { containers }),
      pythons,
      buildingOn,
      toolsOn,
      watch,
      machine,
    };
  });
}

/** The build tools are prepared once for each Python. */
function preparing(request: BuildRequest, uv: boolean, watch: Stopwatch, machine: Machine): BuildSite["buildingOn"] {
  const { plan, pass = [], timeoutSeconds = DEFAULT_TIMEOUT_SECONDS } = request;
  const prepared = new Map<string, Promise<Building>>();
  const prepare = async (python: Python): Promise<Building> => {
    const tools = await watch.time("prepare the tools", () => prepareTools("build", python, uv, machine));
    const told = plan.development?.environment;
    const { backend } = plan.project;
    return { tools, epoch: plan.source.epoch, backend, pass, timeoutSeconds, ...(told && { told }) };
  };
  return (python) => {
    const known = prepared.get(python.executable) ?? prepare(python);
    prepared.set(python.executable, known);
    return known;
  };
}
