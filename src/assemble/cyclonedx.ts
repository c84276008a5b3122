import type { Bill, Completeness } from "./bill.ts";
import {
  type CycloneDxVersion,
  cyclonedxComponent,
  exampleComponent,
  requiredComponent,
} from "./cyclonedx-component.ts";
import { serialNumber as serialNumberOf } from "./serial-number.ts";

/** The bill as CycloneDX (ECMA-424), in its JSON format: `bom-1.6.schema.json` and its like say what may stand where. */
export function cyclonedx(bill: Bill, specVersion: CycloneDxVersion): object {
  const { serialNumber, timestamp, toolVersion, contents, requirements, resolved, formulation } = bill;
  return {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: "CycloneDX",
    specVersion,
    // Two documents are never of one number, though they say the same.
    serialNumber: specVersion === "1.6" ? serialNumber : serialNumberOf(`${serialNumber} ${specVersion}`),
    version: 1,
    metadata: {
      ...(timestamp !== undefined && { timestamp }),
      lifecycles: [{ phase: "build" }],
      tools: { components: [{ type: "application", name: "shipwheel", version: toolVersion }] },
      component: cyclonedxComponent(bill.subject),
    },
    components: [
      ...contents.map(cyclonedxComponent),
      ...requirements.map((each) => requiredComponent(each, specVersion)),
      ...resolved.map((each) => exampleComponent(each, specVersion)),
    ],
    dependencies: bill.edges.map(({ ref, dependsOn }) => (dependsOn.length > 0 ? { ref, dependsOn } : { ref })),
    compositions: bill.completeness.map(composition),
    ...(formulation.length > 0 && { formulation: [{ components: formulation.map(cyclonedxComponent) }] }),
  };
}

function composition({ of, aggregate, refs }: Completeness): object {
  return { aggregate, [of]: refs };
}
