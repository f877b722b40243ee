import { expect, test } from "vitest";

import { placed } from "./own-requests";

test("somebody new goes to the end, moves up by one, and is left out again", () => {
  expect(placed(["a", "b"], "c", Infinity)).toEqual(["a", "b", "c"]);
  expect(placed(["a", "b", "c"], "c", 1)).toEqual(["a", "c", "b"]);
  expect(placed(["a", "b"], "a", null)).toEqual(["b"]);
});
