import { join } from "node:path";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { type Client, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { answerFirst, commit, upload } from "./importing";
import { type Visit, checkPage, choose, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const FILES = join(import.meta.dirname, "files");
const COUNTY = "历下区团委";
const STREET = "泉城路街道团工委";

let browser: Browser;
let admin: Client;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await clientOf(url, "admin", password);
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

test("the organization tree is built from the county down, with both parents", async () => {
  const { page, context, faults } = await inside();
  await page.getByRole("link", { name: "组织", exact: true }).click();
  await createOrganization(page, { name: COUNTY, kind: "团委", level: "县级" });
  await createOrganization(page, { name: "中共历下区委员会", kind: "党委", level: "县级", parent: COUNTY });
  await createOrganization(page, { name: STREET, kind: "团工委", level: "乡镇(街道)", parent: COUNTY });

  await page.getByRole("button", { name: "编辑", exact: true }).click();
  await choose(page, "同级党组织", "中共历下区委员会");
  await page.getByLabel("届次").fill("3");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("第 3 届").waitFor();
  expect(await page.getByRole("list", { name: "上级团组织" }).innerText()).toContain(COUNTY);
  await checkPage(page, "organizations");
  expect(faults).toEqual([]);
  await context.close();
});

interface NewOrganization {
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly parent?: string;
}

async function createOrganization(page: Visit["page"], { name, kind, level, parent }: NewOrganization) {
  await page.getByRole("button", { name: "新建组织", exact: true }).click();
  const drawer = page.getByRole("dialog", { name: "新建组织" });
  await drawer.getByLabel("名称", { exact: true }).fill(name);
  await choose(page, "类别", kind, "");
  await choose(page, "层级", level, "");
  if (parent !== undefined) await choose(page, "上级团组织", parent);
  await drawer.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("heading", { name, level: 2 }).waitFor();
}

test("a person is registered, found by pinyin initials, and changed", async () => {
  const { page, context, faults } = await inside();
  await page.getByRole("link", { name: "人员", exact: true }).click();
  await page.getByRole("button", { name: "登记人员", exact: true }).click();
  await page.getByLabel("姓名", { exact: true }).fill("陶望舒");
  await page.getByRole("dialog").getByRole("combobox", { name: "管理组织" }).fill("泉城路");
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
  await page.getByRole("button", { name: "导出表格" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  expect(faults).toEqual([]);
  await context.close();
});

test("a messy roster is tried, questioned, committed, and changes nothing the second time", async () => {
  await addCommunities();
  const { page, context, faults } = await inside();
  await upload(page, join(FILES, "花名册.xlsx"), COUNTY);
  await page.getByRole("heading", { name: "请确认" }).waitFor();
  await checkPage(page, "import-questions");
  await answerFirst(page);
  await checkPage(page, "import-ready");

  await commit(page);
  await checkPage(page, "import-committed");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载批注表格" }).click();
  expect((await download).suggestedFilename()).toMatch(/批注\.xlsx$/);

  await page.getByRole("link", { name: "返回导入记录" }).click();
  await checkPage(page, "imports");
  const before = await admin.get<{ people: number }>("/api/roster/indicators/staffing");
  await upload(page, join(FILES, "花名册.xlsx"), COUNTY);
  await page.getByText(/没有可写入的行|^提交 \d+ 行$/).first().waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "没有可写入的行" }).waitFor({ timeout: 2_000 }).catch(async () => {
    await answerFirst(page);
    await page.getByRole("button", { name: "没有可写入的行" }).waitFor();
  });
  const after = await admin.get<{ people: number }>("/api/roster/indicators/staffing");
  expect(after.people).toBe(before.people);
  expect(faults).toEqual([]);
  await context.close();
});

/** The communities that the roster names, or nearly names. */
async function addCommunities(): Promise<void> {
  const found = await admin.get<{ items: { id: string; name: string }[] }>("/api/roster/organizations?limit=50");
  const county = found.items.find((item) => item.name === COUNTY);
  const streets = { 大明湖街道: ["曲水亭社区"], 建筑新村街道: ["解放路第一社区"], 东关街道: ["长盛北区社区"] };
  for (const [street, communities] of Object.entries(streets)) {
    const made = await admin.post<{ id: string }>("/api/roster/organizations", {
      name: `${street}团工委`,
      kind: "working_committee",
      level: "township",
      parent_league_id: county?.id,
    });
    for (const community of communities) {
      await admin.post("/api/roster/organizations", {
        name: `${community}团支部`,
        kind: "branch",
        level: "village",
        parent_league_id: made.id,
      });
    }
  }
}

test("posts are set up with their requirements as a form", async () => {
  const { page, context, faults } = await inside();
  await page.getByRole("link", { name: "岗位", exact: true }).click();
  await page.getByRole("button", { name: "新建岗位", exact: true }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("combobox", { name: "设岗组织" }).fill("泉城路");
  await page.locator(".ant-select-dropdown:visible").getByText(STREET).click();
  await drawer.getByLabel("职务", { exact: true }).fill("兼职副书记");
  await drawer.getByLabel("职数", { exact: true }).fill("2");
  await drawer.getByLabel("出生不早于").fill("1995-01-01");
  await drawer.getByRole("combobox", { name: "政治面貌" }).click();
  await page.locator(".ant-select-dropdown:visible").getByText("共青团员").click();
  await page.keyboard.press("Escape");
  await drawer.getByRole("button", { name: "保存", exact: true }).click();
  const row = page.getByRole("row", { name: /兼职副书记.*泉城路/ });
  await row.waitFor();
  expect(await row.innerText()).toContain("1995-01-01 及以后出生");
  await checkPage(page, "posts");
  expect(faults).toEqual([]);
  await context.close();
});

test("an account for one street sees that street only, on a phone", async () => {
  const { page, context } = await inside();
  await page.getByRole("link", { name: "账号", exact: true }).click();
  await page.getByRole("button", { name: "新建账号", exact: true }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("账号", { exact: true }).fill("quanchenglu");
  await drawer.getByLabel("显示名").fill("泉城路街道");
  await choose(page, "组织范围", STREET);
  await drawer.getByRole("button", { name: "保存", exact: true }).click();
  const secret = (await page.getByRole("dialog").locator("code").innerText()).trim();
  await checkPage(page, "accounts-password");
  await page.getByRole("button", { name: "已记下" }).click();
  await checkPage(page, "accounts");
  await context.close();

  const phone = await visit(browser, url, { width: 375 });
  await signIn(phone.page, "quanchenglu", secret);
  await checkPage(phone.page, "phone-home-branch");
  await phone.page.getByRole("button", { name: "打开菜单" }).click();
  const places = phone.page.getByRole("dialog").getByRole("navigation");
  await places.getByRole("link", { name: "人员" }).waitFor();
  expect(await places.getByRole("link", { name: "账号" }).count()).toBe(0);
  await places.getByRole("link", { name: "人员" }).click();
  await phone.page.getByRole("row", { name: /陶望舒/ }).waitFor();
  expect(await phone.page.getByRole("row", { name: /刘青禾/ }).count()).toBe(0);
  await checkPage(phone.page, "phone-people");
  expect(phone.faults).toEqual([]);
  await phone.context.close();
});
