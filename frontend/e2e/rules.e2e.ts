/** What an office sets for itself, and that it holds below. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { clientOf } from "./api";
import { launchBrowser } from "./browser";
import { fillDay, send } from "./drawers";
import { servicePlace } from "./service-place";
import { checkPage, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const COUNTY = "共青团疏桐县委员会";
const BRANCH = "疏桐县竹里社区团支部";

let browser: Browser;
let branchId: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await clientOf(url, "admin", password);
  const place = await servicePlace(admin, { county: COUNTY, branch: BRANCH, people: ["闻人语"] });
  branchId = place.branchId;
});
afterAll(() => browser.close());

test("rules of development are set for a branch and come back in words", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto(`/development-rules?organization_id=${branchId}`);
  await page.getByText("每 30 天").waitFor();
  await exact(page, "设定帮带跟踪间隔").click();
  await page.getByRole("dialog").getByLabel("天数").fill("45");
  await page.getByRole("dialog").getByLabel("依据").fill("本级决定");
  await send(page, "保存");
  const row = page.getByRole("row").filter({ hasText: "每 45 天" });
  await row.getByText(BRANCH).waitFor();

  await exact(page, "设定新进人员观察时点").click();
  await page.getByRole("dialog").getByRole("combobox", { name: "第几个月" }).fill("18");
  await page.keyboard.press("Enter");
  await fillDay(page, "生效日期", "2026-01-01");
  await page.getByRole("dialog").getByLabel("依据").fill("本级决定");
  await send(page, "保存");
  await page.getByText("入职后第 1、3、6、12、18 个月").waitFor();

  await exact(page, "设定退休年龄").click();
  await page.getByRole("group", { name: "男职工" }).getByLabel("最多延迟（月）").fill("24");
  await page.getByRole("dialog").getByLabel("依据").fill("本级决定");
  await send(page, "保存");
  await page.getByText("最多 24 个月").waitFor();
  await checkPage(page, "rules-development");
  await page.setViewportSize({ width: 375, height: 812 });
  await checkPage(page, "rules-development-375");
  expect(faults).toEqual([]);
  await context.close();
});
