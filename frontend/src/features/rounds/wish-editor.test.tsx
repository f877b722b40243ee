import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";

import { withWords } from "@/shared/testing/words";

import words from "./locales/zh.json";
import type { PostOption } from "./queries";
import { WishEditor, type Wishes } from "./wish-editor";

const POSTS: PostOption[] = ["甲", "乙", "丙", "丁"].map((name) => ({
  id: `post-${name}`,
  title: "团支部副书记",
  organization: `${name}社区`,
}));

const changed = vi.fn<(wishes: Wishes) => void>();

function Editor({ start }: { readonly start: Wishes }) {
  const [wishes, setWishes] = useState(start);
  const change = (next: Wishes) => {
    setWishes(next);
    changed(next);
  };
  return <WishEditor value={wishes} posts={POSTS} onChange={change} />;
}

async function show(start: Wishes) {
  await withWords("rounds", words);
  render(<Editor start={start} />);
  return userEvent.setup();
}

const TWO: Wishes = { post_ids: ["post-甲", "post-乙"], accepts_other: true };

test("a wish can be moved up, and the first one cannot", async () => {
  const user = await show(TWO);

  await user.click(screen.getByRole("button", { name: "第二志愿上移" }));

  expect(changed.mock.lastCall?.[0].post_ids).toEqual(["post-乙", "post-甲"]);
  expect(screen.getByRole("button", { name: "第一志愿上移" })).toBeDisabled();
});

test("a removed wish closes the gap", async () => {
  const user = await show(TWO);

  await user.click(screen.getByRole("button", { name: "删除第一志愿" }));

  expect(changed.mock.lastCall?.[0].post_ids).toEqual(["post-乙"]);
});

test("a chosen post is not offered again, and there are three wishes at most", async () => {
  const user = await show(TWO);

  await user.click(screen.getByRole("combobox", { name: "第三志愿" }));
  const offered = screen.getAllByText(/社区 · 团支部副书记/, { selector: ".ant-select-item-option-content" });
  expect(offered.map((option) => option.textContent)).toEqual(["丙社区 · 团支部副书记", "丁社区 · 团支部副书记"]);
  await user.click(screen.getByText("丁社区 · 团支部副书记", { selector: ".ant-select-item-option-content" }));

  expect(changed.mock.lastCall?.[0].post_ids).toEqual(["post-甲", "post-乙", "post-丁"]);
  expect(within(screen.getByRole("group", { name: "志愿" })).getAllByRole("combobox")).toHaveLength(3);
});

test("nothing wished and nothing else accepted is said to lead nowhere", async () => {
  const user = await show({ post_ids: [], accepts_other: true });

  await user.click(screen.getByRole("checkbox"));

  expect(changed.mock.lastCall?.[0].accepts_other).toBe(false);
  expect(screen.getByText(/不会被安排到任何岗位/)).toBeInTheDocument();
});
