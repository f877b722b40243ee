import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { type Client, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { checkPage, choose, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");

interface Made {
  readonly id: string;
}

let browser: Browser;
let admin: Client;
let one: Made;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await clientOf(url, "admin", password);
  const organization = await admin.post<Made>("/api/roster/organizations", { name: "云栖区团委", kind: "committee", level: "county" });
  const person = (facts: object) =>
    admin.post<Made>("/api/roster/people", { organization_id: organization.id, ...facts });
  one = await person({ name: "林晓禾", birth_month: "1998-05", work_unit: "区水务局", phone: "19900012345", source_channel: "agency_cadre" });
  await person({ name: "林晓禾", birth_month: "1998-05", work_unit: "区水务局", school: "青桥大学", source_channel: "agency_cadre" });
  await person({
    name: "骑手小周",
    birth_month: "2000-03",
    source_channel: "new_sector",
    found_how: "走访外卖站点",
    found_on: "2026-05-04",
    found_by: "云栖区团委",
  });
  await person({ name: "少年", birth_month: "2010-06", source_channel: "volunteer" });
});
afterAll(async () => {
  await browser.close();
});

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
}

test("a person's identities, schooling, consents and past stand on their page; a number is shown for a purpose", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/people");
  await page.getByRole("list", { name: "按来源计数" }).getByText("走访发现 1").waitFor();
  await checkPage(page, "people-sources");
  await page.getByRole("button", { name: /^新兴领域/ }).click();
  await page.getByRole("link", { name: "林晓禾" }).first().waitFor({ state: "detached" });
  await page.getByRole("link", { name: "骑手小周" }).waitFor();

  await page.goto(`/people/${one.id}`);
  await checkPage(page, "person-basic");
  await exact(page, "查看全文").click();
  await page.getByLabel("用途", { exact: true }).fill("通知报到");
  await page.getByRole("dialog").getByRole("button", { name: /查看全文/ }).click();
  await page.getByRole("dialog").getByText("19900012345").waitFor();
  await page.getByRole("dialog").getByRole("button", { name: /关 ?闭/ }).last().click();

  await tab(page, "身份与学历");
  await exact(page, "添加身份").click();
  await choose(page, "身份", "公务员");
  await page.getByLabel("开始日期").fill("2021-08-01");
  await page.getByRole("button", { name: /^保 ?存$/ }).click();
  await page.getByRole("cell", { name: "公务员" }).waitFor();
  await exact(page, "添加学历").click();
  await choose(page, "学历", "大学本科毕业");
  await page.getByRole("button", { name: /^保 ?存$/ }).click();
  await page.getByText("最高", { exact: true }).waitFor();
  await checkPage(page, "person-identity");

  await tab(page, "同意与隐私");
  await choose(page, "用途", "公示", "");
  await exact(page, "补记同意").click();
  await page.getByText("已同意", { exact: true }).waitFor();
  await checkPage(page, "person-privacy");

  await tab(page, "变更历史");
  await page.getByRole("cell", { name: "查看全文" }).waitFor();
  await checkPage(page, "person-history");
  expect(faults).toEqual([]);
  await context.close();
});

test("two rows of one person are compared, merged and taken back", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/duplicates");
  await checkPage(page, "duplicates");
  await page.getByRole("link", { name: "林晓禾 / 林晓禾" }).click();
  await page.getByText("青桥大学").waitFor();
  await checkPage(page, "duplicate-pair");
  await exact(page, "合并为一人").click();
  await page.getByRole("heading", { name: "林晓禾", level: 1 }).waitFor();

  await page.goto("/duplicates?tab=merges");
  await exact(page, "撤销合并").click();
  await page.locator(".ant-popover:visible").getByRole("button", { name: /^确 ?定$|OK|^是$/ }).click();
  await page.getByText(/已于 .* 撤销/).waitFor();
  await checkPage(page, "merges");
  expect(faults).toEqual([]);
  await context.close();
});

test.each([1440, 375])("what is kept and why stands on one page: %i px", async (width) => {
  const { page, context, faults } = await visit(browser, url, { width });
  await signIn(page, "admin", password);
  for (const name of ["erasures", "corrections", "consents", "retention", "keys", "audit"]) {
    await page.goto(`/data?tab=${name}`);
    await page.getByRole("tab", { selected: true }).waitFor();
    await checkPage(page, `data-${name}-${String(width)}`);
  }
  for (const place of ["people", "duplicates", `people/${one.id}`, `people/${one.id}?tab=privacy`, `people/${one.id}?tab=identity`]) {
    await page.goto(`/${place}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await checkPage(page, `dossier-${place.replaceAll(/[/?=]/g, "-").slice(0, 20)}-${String(width)}-${place.slice(-8)}`);
  }
  expect(faults).toEqual([]);
  await context.close();
});
