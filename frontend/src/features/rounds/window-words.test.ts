import { afterEach, expect, test, vi } from "vitest";

import { isInside, momentAt } from "./window-words";

afterEach(() => {
  vi.useRealTimers();
});

test("a moment typed on the page is one in China", () => {
  expect(momentAt("2026-12-01T08:00")).toBe("2026-12-01T08:00:00+08:00");
  expect(momentAt("")).toBeNull();
});

test("a window begins with its first moment and ends before its last", () => {
  const window = { opens_at: "2026-12-01T08:00:00+08:00", closes_at: "2026-12-02T08:00:00+08:00" };
  const at = (moment: string) => {
    vi.useFakeTimers({ now: new Date(moment) });
    return isInside(window);
  };
  expect(at("2026-12-01T07:59:59+08:00")).toBe(false);
  expect(at("2026-12-01T08:00:00+08:00")).toBe(true);
  expect(at("2026-12-02T08:00:00+08:00")).toBe(false);
  expect(isInside({ opens_at: null, closes_at: null })).toBe(true);
});
