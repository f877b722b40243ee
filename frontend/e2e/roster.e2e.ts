import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { clientOf } from "./api";
import { launchBrowser } from "./browser";
import { type Visit, checkPage, choose, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const STREET = "云岭街道团工委";
const ELSEWHERE = "舒望台街道团工委";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await clientOf(url, "admin", password);
  const street = (name: string) =>
    admin.post<{ id: string }>("/api/roster/organizations", { name, kind: "working_committee", level: "township" });
  await street(STREET);
  const other = await street(ELSEWHERE);
  await admin.post("/api/roster/people", { name: "晏清秋", organization_id: other.id });
});
afterAll(async () => {
  await browser.close();
});

async function inside(looks: Parameters<typeof visit>[2] = {}): Promise<Visit> {
  const seen = await visit(browser, url, looks);
  await signIn(seen.page, "admin", password, looks.language);
  return seen;
}

test("a wrong password is refused in words, the right one opens the day's page", async () => {
  const { page, context, faults } = await visit(browser, url);
  await page.goto("/people?q=x");
  await page.getByLabel("账号", { exact: true }).fill("admin");
  await page.getByLabel("密码", { exact: true }).fill("not this one");
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.getByRole("alert").waitFor();
  await checkPage(page, "sign-in-refused");

  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.getByRole("heading", { name: "人员", level: 1 }).waitFor();
  expect(new URL(page.url()).search).toBe("?q=x");

  await page.reload();
  await page.getByRole("heading", { name: "人员", level: 1 }).waitFor();
  const stored = await page.evaluate(() => JSON.stringify([globalThis.localStorage, globalThis.sessionStorage]));
  expect(stored).not.toContain("eyJ");
  expect(faults).toEqual([]);
  await context.close();
});

test("a person is registered, found by pinyin initials, and changed", async () => {
  const { page, context, faults } = await inside();
  await page.getByRole("link", { name: "人员", exact: true }).click();
  await page.getByRole("button", { name: "登记人员", exact: true }).click();
  await page.getByLabel("姓名", { exact: true }).fill("陶望舒");
  await page.getByRole("dialog").getByRole("combobox", { name: "管理组织" }).fill("云岭");
  await page.locator(".ant-select-dropdown:visible").getByText(STREET).click();
  await page.getByRole("dialog").getByLabel("工作单位").fill("区图书馆");
  await page.getByLabel("手机").fill("19900000021");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("heading", { name: "陶望舒", level: 1 }).waitFor();
  expect(await page.locator("main").innerText()).not.toContain("19900000021");

  await page.getByRole("button", { name: "编辑", exact: true }).click();
  await choose(page, "政治面貌", "共青团员", "");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("共青团员").first().waitFor();
  await checkPage(page, "person");

  await page.getByRole("link", { name: "返回人员列表" }).click();
  await page.getByLabel("姓名、拼音或首字母").fill("tws");
  await page.getByRole("row", { name: /陶望舒/ }).waitFor();
  await page.waitForURL(/q=tws/);
  await checkPage(page, "people");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出 Excel" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  expect(faults).toEqual([]);
  await context.close();
});

test("an account for one street sees that street only, on a phone", async () => {
  const { page, context } = await inside();
  await page.getByRole("link", { name: "账号", exact: true }).click();
  await page.getByRole("button", { name: "新建账号", exact: true }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("账号", { exact: true }).fill("yunling");
  await drawer.getByLabel("显示名").fill("云岭街道");
  await choose(page, "组织范围", STREET);
  await drawer.getByRole("button", { name: "保存", exact: true }).click();
  const secret = (await page.getByRole("dialog").locator("code").innerText()).trim();
  await checkPage(page, "accounts-password");
  await page.getByRole("button", { name: "已记下" }).click();
  await checkPage(page, "accounts");
  await context.close();

  const phone = await visit(browser, url, { width: 375 });
  await signIn(phone.page, "yunling", secret);
  await checkPage(phone.page, "phone-home-branch");
  await phone.page.getByRole("button", { name: "打开菜单" }).click();
  const places = phone.page.getByRole("dialog").getByRole("navigation");
  await places.getByRole("link", { name: "人员" }).waitFor();
  expect(await places.getByRole("link", { name: "账号" }).count()).toBe(0);
  await places.getByRole("link", { name: "人员" }).click();
  await phone.page.getByRole("row", { name: /陶望舒/ }).waitFor();
  expect(await phone.page.getByRole("row", { name: /晏清秋/ }).count()).toBe(0);
  await checkPage(phone.page, "phone-people");
  expect(phone.faults).toEqual([]);
  await phone.context.close();
});
