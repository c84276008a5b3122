import { expect, test } from "@jest/globals";
import { fixtureRepository, projectFixture } from "./fixture-repository.ts";

test("the same files make the same commit, whoever commits them and when", () => {
  using one = fixtureRepository(projectFixture("flit"), { tag: "v0.9.0" });
  using other = fixtureRepository(projectFixture("flit"));
  expect(other.commit).toBe(one.commit);
  expect(one.git("describe", "--tags")).toBe("v0.9.0");
  expect(one.git("status", "--porcelain")).toBe("");
});
