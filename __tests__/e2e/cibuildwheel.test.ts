import { expect, test } from "@jest/globals";
import { askCibuildwheel } from "../../src/build/cibuildwheel.ts";
import { BUILD_PLATFORMS, cibuildwheelTable } from "../../src/plan/cibuildwheel-table.ts";
import { selectorOf } from "../../src/plan/selector.ts";
import { realMachine } from "../build/machine.ts";
import { whenComponents } from "../components.ts";

const MINUTES = 60_000;

whenComponents(["python"])("a release of cibuildwheel is asked", () => {
  test(
    "and says what the table has of it",
    async () => {
      const table = cibuildwheelTable("4.2.1");
      const answer = await askCibuildwheel("4.2.1", BUILD_PLATFORMS, realMachine());
      expect(answer.identifiers).toEqual(table?.identifiers);
      const names = Object.values(answer.identifiers).flat();
      for (const [group, patterns = []] of Object.entries(table?.groups ?? {})) {
        expect(new Set(answer.groups[group])).toEqual(new Set(names.filter(selectorOf(patterns.join(" ")))));
      }
    },
    5 * MINUTES,
  );
});
