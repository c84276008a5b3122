import { expect, test } from "@jest/globals";
import { severally } from "../../src/publish/severally.ts";

test("results come in the items' order, and no more are under way than was said", async () => {
  let underWay = 0;
  let most = 0;
  const results = await severally([3, 1, 2, 5, 4], 2, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, item));
    underWay -= 1;
    return item * 10;
  });
  expect(results).toEqual([30, 10, 20, 50, 40]);
  expect(most).toBe(2);
});

test("after a failure nothing is begun, and what was begun has ended", async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const working = severally([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error("no");
    await new Promise((resolve) => setTimeout(resolve, 5));
    ended.push(item);
  });
  await expect(working).rejects.toThrow("no");
  expect([begun, ended]).toEqual([[1, 2], [2]]);
});
