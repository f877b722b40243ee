import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";

import { withWords } from "@/shared/testing/words";

import words from "./locales/zh.json";
import { DEFAULT_WEIGHTS, shareOf, sumOf, WEIGHTS, type Weights } from "./policy";
import { PolicySliders } from "./policy-sliders";

function Sliders({ start }: { readonly start: Weights }) {
  const [weights, setWeights] = useState(start);
  return <PolicySliders value={weights} onChange={setWeights} />;
}

const NONE = Object.fromEntries(WEIGHTS.map((name) => [name, 0])) as Weights;

test("the defaults add up to a hundred", () => {
  expect(sumOf(DEFAULT_WEIGHTS)).toBe(100);
});

test("shares are parts of the whole, and zero when there is no whole", () => {
  expect(shareOf({ ...NONE, wish: 2, skills: 1 }, "wish")).toBe(66.7);
  expect(shareOf(NONE, "wish")).toBe(0);
});

test("the sum and the shares follow a change", async () => {
  await withWords("rounds", words);
  render(<Sliders start={{ ...NONE, wish: 30, stay: 10 }} />);
  expect(screen.getByRole("status")).toHaveTextContent("合计 40");

  fireEvent.change(screen.getByRole("spinbutton", { name: "留任意愿" }), { target: { value: "30" } });

  expect(screen.getByRole("status")).toHaveTextContent("合计 60");
  expect(screen.getAllByText("50%")).toHaveLength(2);
});

test("all weights at zero are refused in words", async () => {
  await withWords("rounds", words);
  render(<Sliders start={NONE} />);

  expect(screen.getByRole("status")).toHaveTextContent("权重不能全为零");
});
