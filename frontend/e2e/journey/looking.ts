/** The pages that only a finished term has, at the other widths and in English. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

import type { Client } from "../api";
import { checkPage, signIn, visit } from "../visit";
import { REASON } from "./placing";
import type { World } from "./world";

const LOOKS = [
  { width: 1440, language: "en" },
  { width: 375, language: "zh" },
  { width: 375, language: "en" },
] as const;

/** Pages whose Chinese, read in English, is names and titles only. */
const ENGLISH = ["home", "people", "posts", "appointments", "rounds", "round", "round-new"];

export async function lookAround(world: World, password: string, found: Readonly<Record<string, string>>): Promise<void> {
  const pages = { rounds: "/rounds", "round-new": "/rounds/new", schemes: "/schemes", cycles: "/cycles", tasks: "/tasks", ...found };
  for (const looks of LOOKS) {
    const { page, context, faults } = await visit(world.browser, world.url, looks);
    await signIn(page, "lixia", password, looks.language);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await checkPage(page, `${name}-${looks.width}-${looks.language}`);
    }
    if (looks.width > 1000) await expectEnglish(page, await namesOf(world.admin), { ...pages, ...REGISTER });
    expect(faults).toEqual([]);
    await context.close();
  }
}

const REGISTER = { home: "/", people: "/people", posts: "/posts", appointments: "/appointments" } as const;

type Row = Readonly<Record<string, unknown>>;

/** What is data and stays Chinese: names, units, titles. */
async function namesOf(admin: Client): Promise<string[]> {
  const paths = ["roster/organizations", "roster/people", "roster/posts", "placement/rounds", "assessment/cycles", "roster/imports"];
  const pages = await Promise.all(paths.map((path) => admin.get<{ items: Row[] }>(`/api/${path}?limit=200`)));
  const words = pages.flatMap(({ items }) => items.flatMap((row) => Object.values(row)));
  const names = words.filter((word): word is string => typeof word === "string" && /\p{Script=Han}/u.test(word));
  return [...new Set(names), "历下区团委", REASON].sort((one, other) => other.length - one.length);
}

async function expectEnglish(page: Page, names: readonly string[], pages: Readonly<Record<string, string>>): Promise<void> {
  const left: Record<string, string[]> = {};
  for (const name of ENGLISH) {
    await page.goto(pages[name] ?? "/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForFunction(() => document.querySelector(".qq-waiting, .ant-spin-spinning") === null);
    const text = names.reduce((rest, word) => rest.replaceAll(word, ""), await page.locator("body").innerText());
    const chinese = text.split("\n").filter((line) => /\p{Script=Han}/u.test(line));
    if (chinese.length > 0) left[name] = chinese;
  }
  expect(left, "Chinese on English pages that is not data").toEqual({});
}
