/** A rater on a phone: one list of whom to rate, form after form. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { type Client, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { buildCounty, type County, seatEverybody } from "./county";
import { checkPage, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const NAME = `青峰${Date.now().toString(36)}`;

let browser: Browser;
let admin: Client;
let county: County;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await clientOf(url, "admin", password);
  county = await buildCounty(admin, `${NAME}团委`);
  await seatEverybody(admin, county);
});
afterAll(async () => {
  await browser.close();
});

test("a rater finds one list, scores with the thumb, and goes on to the next", async () => {
  const group = await openRatedCycle();
  const { page, context, faults } = await visit(browser, url, { width: 375 });
  await signIn(page, "admin", password);
  await page.goto("/forms");
  const card = page.getByRole("listitem").filter({ hasText: group.title }).filter({ hasText: group.label });
  await card.getByRole("link", { name: "去评价" }).click();
  await checkPage(page, "forms-375");
  await page.getByRole("link", { name: "评下一个" }).click();
  await page.getByRole("button", { name: "提交", exact: true }).click();
  await page.getByText("还有没打分的项目。").waitFor();
  const first = new URL(page.url()).pathname;
  for (const field of await page.getByRole("spinbutton").all()) await field.fill("90");
  await checkPage(page, "form-375");
  await page.getByRole("button", { name: "提交", exact: true }).click();
  await page.waitForURL((to) => to.pathname !== first);
  expect(faults).toEqual([]);
  await context.close();
});

interface RatedGroup {
  readonly title: string;
  readonly label: string;
}

/** A four-party scheme over the same appointments, opened by the API; the admin rates in its named groups. */
async function openRatedCycle(): Promise<RatedGroup> {
  const { items } = await admin.post<{ items: { id: string }[] }>("/api/assessment/schemes/library", {
    keys: ["bb_month_quarter_year"],
  });
  const title = `${NAME}季度考核`;
  const cycle = await admin.post<{ id: string }>("/api/assessment/cycles", {
    scheme_id: items[0]?.id,
    organization_id: county.id,
    period: "2026-Q4",
    title,
  });
  await admin.post(`/api/assessment/cycles/${cycle.id}/open`, { default_raters: true });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const lists = await admin.get<{ cycle_id: string; group_label: string; total: number }[]>("/api/assessment/forms/lists");
    const found = lists.find((list) => list.cycle_id === cycle.id && list.total > 1);
    if (found !== undefined) return { title, label: found.group_label };
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error("no forms were handed out");
}
