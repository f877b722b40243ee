import { expect, test } from "vitest";

import { nextSort } from "./listing";

test("a column's head turns the order up, down and back", () => {
  expect(nextSort("title", undefined)).toBe("title");
  expect(nextSort("title", "title")).toBe("-title");
  expect(nextSort("title", "-title")).toBeUndefined();
  expect(nextSort("title", "-name")).toBe("title");
});
