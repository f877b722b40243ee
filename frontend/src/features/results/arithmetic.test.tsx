import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { withWords } from "@/shared/testing/words";

import { figure, isRenormalised, sumOf } from "./arithmetic";
import words from "./locales/zh.json";
import type { Part } from "./queries";
import { ScoreTree } from "./score-tree";

function part(given: Partial<Part> & Pick<Part, "id">): Part {
  return {
    label: given.id,
    kind: "weighted",
    value: null,
    exact: null,
    weight: null,
    effective_weight: null,
    contribution: null,
    reason: "",
    missing: [],
    facts: {},
    parts: [],
    ...given,
  };
}

const tasks = part({
  id: "六个一",
  kind: "tasklist",
  value: 80,
  weight: 60,
  effective_weight: 60,
  contribution: 48,
  facts: { tasks: 5, verified: 4 },
});
const rated = part({
  id: "党政评",
  kind: "group",
  value: 90,
  weight: 40,
  effective_weight: 40,
  contribution: 36,
  facts: { forms: 3, needed: 3, trimmed: 0 },
});

test("a whole node is a sum that can be redone by hand", () => {
  expect(sumOf(part({ id: "总分", value: 84, parts: [tasks, rated] }))).toBe("80 × 60% + 90 × 40% = 84");
});

test("a missing part whose weight the others carry is not in the sum", () => {
  const absent = part({ id: "青年评", kind: "group", weight: 50, effective_weight: 0, contribution: 0 });
  const alone = part({ ...tasks, weight: 50, effective_weight: 100, contribution: 80 });
  const node = part({ id: "总分", value: 80, parts: [alone, absent] });

  expect(sumOf(node)).toBe("80 × 100% = 80");
  expect(isRenormalised(node)).toBe(true);
});

test("a missing part that counts zero stays in the sum as zero", () => {
  const absent = part({ id: "青年评", kind: "group", weight: 50, effective_weight: 50, contribution: 0 });
  const half = part({ ...tasks, weight: 50, effective_weight: 50, contribution: 40 });

  expect(sumOf(part({ id: "总分", value: 40, parts: [half, absent] }))).toBe("80 × 50% + 0 × 50% = 40");
});

test("deductions are taken off after the weighted sum", () => {
  const off = part({ id: "扣分", kind: "deductions", value: 2.5, contribution: -2.5 });

  expect(sumOf(part({ id: "总分", value: 81.5, parts: [tasks, rated, off] }))).toBe(
    "80 × 60% + 90 × 40% − 2.5 = 81.5",
  );
});

test("no sum is shown where there is no score", () => {
  expect(sumOf(part({ id: "总分", reason: "part-missing", parts: [tasks] }))).toBe("");
});

test("figures carry four decimals at most and no idle zeros", () => {
  expect([figure(33.33333), figure(85.5), figure(-2), figure(null)]).toEqual(["33.3333", "85.5", "−2", "—"]);
});

test("the tree shows every part with what was counted", async () => {
  await withWords("results", words);
  render(<ScoreTree node={part({ id: "总分", value: 84, parts: [tasks, rated] })} />);

  const rows = screen.getAllByRole("row").map((row) => row.textContent);
  expect(rows).toEqual([
    "项目原值权重实际权重计入",
    "六个一5 项任务,已认定 4 项806060%48",
    "党政评3 份评价表(至少 3 份)904040%36",
  ]);
  expect(screen.getByText("80 × 60% + 90 × 40% = 84", { exact: false })).toBeInTheDocument();
});

test("a score that cannot be given says why", async () => {
  await withWords("results", words);
  const few = part({ id: "党政评", kind: "group", weight: 40, reason: "too-few-forms", facts: { forms: 1, needed: 3 } });
  render(<ScoreTree node={part({ id: "总分", reason: "part-missing", missing: ["党政评"], parts: [tasks, few] })} />);

  expect(screen.getByText("评价人数不足")).toBeInTheDocument();
  expect(screen.getByText("有的部分还没有数据")).toBeInTheDocument();
});
