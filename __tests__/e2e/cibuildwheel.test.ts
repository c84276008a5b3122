import { expect, test } from "@jest/globals";
import { askCibuildwheel } from "../../src/build/cibuildwheel.ts";
import { BUILD_PLATFORMS, cibuildwheelTable } from "../../src/plan/cibuildwheel-table.ts";
import { selectorOf } from "../../src/plan/selector.ts";
import { realMachine } from "../build/machine.ts";
import { whenComponents } from "../components.ts";

const MINUTES = 60_000;

whenComponents(["python"])("a release of cibuildwheel is asked", () => {
  test.each([
    { asked: "4.2", is: "4.2.1", because: "it is the newest of these" },
    { asked: "3.4.1", is: "3.4.1", because: "all did not stand for every group then" },
  ])(
    "and says of $asked what the table has: $because",
    async ({ asked, is }) => {
      const table = cibuildwheelTable(is);
      const answer = await askCibuildwheel(asked, BUILD_PLATFORMS, realMachine());
      expect(answer.version).toBe(is);
      expect(answer.identifiers).toEqual(table?.identifiers);
      const names = Object.values(answer.identifiers).flat();
      for (const [group, patterns = []] of Object.entries(table?.groups ?? {})) {
        expect(new Set(answer.groups[group])).toEqual(new Set(names.filter(selectorOf(patterns.join(" ")))));
      }
    },
    5 * MINUTES,
  );
});
