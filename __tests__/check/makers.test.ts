import { expect, test } from "@jest/globals";
import { checkFile } from "../../src/check/check.ts";
import { sourceOf } from "../archives.ts";
import { wheelOf } from "../distributions.ts";

const INFO = "my_tool-1.0.dist-info";
const bill = (tools: unknown) => JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.4", metadata: { tools } });

test.each<{ members: Record<string, string>; gives: readonly string[]; because: string }>([
  { members: {}, gives: ["tests"], because: "WHEEL has a Generator" },
  {
    members: { [`${INFO}/DELVEWHEEL`]: "Version: 1.11.1\nArguments: ['C:\\\\Users\\\\ada\\\\delvewheel']\n" },
    gives: ["tests", "delvewheel 1.11.1"],
    because: "delvewheel leaves a file, of which its version alone is told",
  },
  {
    members: { [`${INFO}/sboms/auditwheel.cdx.json`]: bill([{ name: "auditwheel", version: "6.5.0" }]) },
    gives: ["tests", "auditwheel 6.5.0"],
    because: "auditwheel leaves a bill",
  },
  {
    members: { [`${INFO}/sboms/auditwheel.cdx.json`]: bill("x") },
    gives: ["tests"],
    because: "of another kind perhaps",
  },
  { members: { [`${INFO}/sboms/auditwheel.cdx.json`]: "{" }, gives: ["tests"], because: "or none" },
])("a wheel names $gives: $because", async ({ members, gives }) => {
  const { name, bytes } = wheelOf({ name: "my-tool", version: "1.0", members });
  expect((await checkFile(name, sourceOf(bytes))).makers).toEqual(gives);
});
