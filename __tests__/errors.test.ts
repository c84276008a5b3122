import { expect, test } from "@jest/globals";
import { ERRORS, problem, ShipwheelError } from "../src/errors.ts";

test("an error echoes the offending input and carries its code's hint", () => {
  const error = new ShipwheelError("SW-USAGE", "unknown option --nope");
  expect(error.message).toBe("The command line is not understood: unknown option --nope");
  expect(error.problems[0].hint).toBe(ERRORS["SW-USAGE"].hint);
  expect(error.exitCode).toBe(2);
});

test("several problems are one error, in their order", () => {
  const error = ShipwheelError.of([problem("SW-CONFIG-INVALID", "a"), problem("SW-CONFIG-INVALID", "b")]);
  expect(error.problems.map(({ message }) => message)).toEqual([
    "The configuration is not valid: a",
    "The configuration is not valid: b",
  ]);
});
