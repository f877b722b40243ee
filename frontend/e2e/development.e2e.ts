import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { type Client, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { type SmallCounty, smallCounty } from "./small-county";
import { checkPage, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const COUNTY = `丁卯县团委${crypto.randomUUID().slice(0, 4)}`;
const POOL = `${COUNTY}后备库`;

let browser: Browser;
let admin: Client;
let county: SmallCounty;
let staff: { readonly username: string; readonly password: string };

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await clientOf(url, "admin", password);
  county = await smallCounty(admin, COUNTY);
  const username = `tuanwei-${crypto.randomUUID().slice(0, 6)}`;
  staff = { username, password: await account(username, "committee") };
});
afterAll(() => browser.close());

async function account(username: string, role: string, personId?: string): Promise<string> {
  const made = await admin.post<{ id: string }>("/api/auth/accounts", {
    username,
    display_name: username,
    grants: [{ role, organization_id: county.id }],
    ...(personId === undefined ? {} : { person_id: personId }),
  });
  const token = await fetch(`${url}/api/auth/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "password", username: "admin", password }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const headers = { Authorization: `Bearer ${access_token}`, "Content-Type": "application/json" };
  const seen = await fetch(`${url}/api/auth/accounts/${made.id}`, { headers });
  const set = await fetch(`${url}/api/auth/accounts/${made.id}/password`, {
    method: "PUT",
    headers: { ...headers, "If-Match": seen.headers.get("etag") ?? "" },
    body: "{}",
  });
  return ((await set.json()) as { password: string }).password;
}

async function idOf(name: string): Promise<string> {
  const found = await admin.get<{ items: { id: string }[] }>(
    `/api/roster/people?q=${encodeURIComponent(name)}&organization_id=${county.id}`,
  );
  return found.items[0]?.id ?? "";
}

/** Chooses a person, or an organization, by typing into a box inside the drawer. */
async function find(page: Page, label: string, typed: string): Promise<void> {
  const box = page.locator(".ant-drawer").getByRole("combobox", { name: new RegExp(`^\\*?\\s*${label}$`) });
  await box.click();
  await box.fill(typed);
  await page.locator(".ant-select-dropdown:visible .ant-select-item-option").filter({ hasText: typed }).first().click();
}

/** Chooses one of the options of a box inside the drawer. */
async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.locator(".ant-drawer").getByRole("combobox", { name: new RegExp(`^\\*?\\s*${label}$`) }).click();
  await page.locator(".ant-select-dropdown:visible").getByText(option, { exact: true }).first().click();
}

async function tag(page: Page, label: string, ...words: readonly string[]): Promise<void> {
  const box = page.locator(".ant-drawer").getByRole("combobox", { name: new RegExp(`^\\*?\\s*${label}$`) });
  for (const word of words) {
    await box.fill(word);
    await box.press("Enter");
  }
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.locator(".ant-drawer").getByLabel(label, { exact: true }).fill(text);
}

test("m24 m25: a pool is set up, filled by nomination, inspection and comparison", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, staff.username, staff.password);
  await page.getByRole("link", { name: "人才库", exact: true }).click();
  await exact(page, "新建人才库").first().click();
  await find(page, "建库组织", COUNTY);
  await fill(page, "名称", POOL);
  await fill(page, "用途", "县级后备团干部");
  await checkPage(page, "pool-new");
  await exact(page, "保存").click();
  await page.getByRole("link", { name: POOL }).click();
  await page.getByRole("heading", { name: POOL, level: 1 }).waitFor();
  for (const person of county.people.slice(0, 2)) {
    await exact(page, "推荐").click();
    await find(page, "姓名", person);
    await find(page, "推荐单位", COUNTY);
    await fill(page, "推荐理由", "防汛值守表现突出");
    await exact(page, "保存").click();
    await page.getByRole("button", { name: `查看 ${person}` }).click();
    await tag(page, "考察人", "沈知白", "顾南星");
    await fill(page, "考察材料文号", "丁团考〔2026〕1号");
    await fill(page, "考察情况", "工作推进有力");
    await exact(page, "保存考察情况").click();
    await page.locator(".ant-drawer").waitFor({ state: "hidden" });
    await page.getByRole("row", { name: new RegExp(person) }).getByText("已考察").waitFor();
  }
  await page.getByRole("tab", { name: "比选" }).click();
  await exact(page, "记录比选").first().click();
  await fill(page, "会议", "书记办公会");
  await fill(page, "纪要文号", "〔2026〕第7次");
  for (const person of county.people.slice(0, 2)) {
    await find(page, "人选", person);
    await page.keyboard.press("Escape");
    const line = page.getByRole("group", { name: person });
    await line.getByLabel("政治素质").fill("好");
    await line.getByLabel("工作实绩").fill("突出");
    await line.getByRole("combobox", { name: /决定/ }).click();
    await page.locator(".ant-select-dropdown:visible").getByText("入库", { exact: true }).first().click();
  }
  await checkPage(page, "pool-comparison");
  await page.locator(".ant-drawer-footer").getByRole("button", { name: "保存" }).click();
  await page.getByRole("heading", { name: /第7次/ }).waitFor();
  await checkPage(page, "pool-comparisons");
  await page.getByRole("tab", { name: "结构" }).click();
  await page.getByRole("row", { name: /35 岁以下/ }).waitFor();
  await checkPage(page, "pool-ratios");
  expect(faults).toEqual([]);
  await context.close();
});

test("m39 m40 m52: a mentor is added, paired, and followed up", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, staff.username, staff.password);
  await page.getByRole("link", { name: "导师帮带", exact: true }).click();
  await page.getByRole("tab", { name: "导师库" }).click();
  await exact(page, "添加导师").first().click();
  await find(page, "导师库所在组织", COUNTY);
  await page.getByText("外部人员").click();
  await fill(page, "姓名", "沈知白");
  await tag(page, "专长", "社区治理");
  await exact(page, "保存").click();
  await page.getByRole("row", { name: new RegExp(`沈知白.*${COUNTY}`) }).waitFor();
  await checkPage(page, "mentors-pool");
  await page.getByRole("tab", { name: "结对", exact: true }).click();
  await exact(page, "结对").click();
  await find(page, "被帮带人", county.people[2] ?? "");
  await find(page, "导师", "沈知白");
  await page.keyboard.press("Escape");
  await fill(page, "结束", "2027-10-31");
  await fill(page, "目标", "独立组织一次活动");
  await checkPage(page, "mentors-pair");
  await exact(page, "保存").click();
  await page.getByRole("link", { name: county.people[2] ?? "" }).click();
  await exact(page, "记录跟踪").first().click();
  await fill(page, "内容", "谈了近期工作");
  await exact(page, "保存").click();
  await page.getByText("谈了近期工作").waitFor();
  await checkPage(page, "mentorship");
  expect(faults).toEqual([]);
  await context.close();
});

test("m27 m28: facts of work are noted, private life is refused, newcomers list themselves", async () => {
  const { page, context, faults } = await visit(browser, url, { width: 375 });
  await signIn(page, staff.username, staff.password);
  await page.goto("/observations");
  await exact(page, "记一条观察").click();
  await find(page, "姓名", county.people[3] ?? "");
  await find(page, "观察的组织", COUNTY);
  await pick(page, "方式", "列席会议");
  await pick(page, "方面", "工作实绩");
  await page.keyboard.press("Escape");
  await fill(page, "工作场合", "季度例会");
  await tag(page, "观察人", "沈知白");
  await fill(page, "事实", "家访时了解到家庭情况");
  await exact(page, "保存").click();
  await page.getByText("观察记录只写工作中的事实", { exact: true }).waitFor();
  await checkPage(page, "observation-refused");
  await fill(page, "事实", "两条建议被采纳");
  await exact(page, "保存").click();
  await page.getByText("两条建议被采纳").first().waitFor();
  await checkPage(page, "observations");
  await page.getByRole("tab", { name: "新进人员" }).click();
  await page.getByText("观察节点").first().waitFor();
  await checkPage(page, "newcomers");
  expect(faults).toEqual([]);
  await context.close();
});

test("m71: a talk is recorded by a supervisor, answered and signed by the person", async () => {
  const person = await idOf(county.people[0] ?? "");
  const run = crypto.randomUUID().slice(0, 6);
  const supervisor = await account(`jiandu-${run}`, "supervisor");
  const member = await account(`benren-${run}`, "member", person);
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, `jiandu-${run}`, supervisor);
  await page.getByRole("link", { name: "谈话", exact: true }).click();
  await exact(page, "记录谈话").first().click();
  await find(page, "谈话对象", county.people[0] ?? "");
  await pick(page, "类型", "提醒谈话");
  await tag(page, "参加人", "沈知白", "顾南星");
  await fill(page, "事实", "两次任务逾期");
  await checkPage(page, "talk-new");
  await exact(page, "保存").click();
  await page.getByRole("heading", { name: /提醒谈话/, level: 1 }).waitFor();
  await exact(page, "送本人").click();
  await page.locator(".ant-modal").getByRole("button", { name: "送本人" }).click();
  await page.getByText("已送本人").first().waitFor();
  await checkPage(page, "talk-given");
  await context.close();

  const own = await visit(browser, url, { width: 375 });
  await signIn(own.page, `benren-${run}`, member);
  await own.page.goto("/my-talks");
  await own.page.getByRole("link", { name: county.people[0] ?? "" }).click();
  await own.page.getByLabel("您的说明").fill("当时在外地实习");
  await exact(own.page, "保存说明").click();
  await own.page.locator("p", { hasText: "当时在外地实习" }).first().waitFor();
  await exact(own.page, "签收").click();
  await own.page.locator(".ant-modal").getByRole("button", { name: "签收" }).click();
  await own.page.getByText("已签收").first().waitFor();
  await checkPage(own.page, "talk-signed");
  expect([...faults, ...own.faults]).toEqual([]);
  await own.context.close();
});

test("m42 m89: the growth file prints, near retirement says what to do", async () => {
  const person = await idOf(county.people[2] ?? "");
  const { page, context, faults } = await visit(browser, url, { language: "en" });
  await signIn(page, staff.username, staff.password, "en");
  await page.goto(`/people/${person}`);
  await page.getByRole("tab", { name: "Growth file" }).click();
  await page.getByRole("heading", { name: "Growth file" }).waitFor();
  await checkPage(page, "person-growth");
  await page.getByRole("link", { name: "For printing" }).click();
  await page.getByRole("heading", { name: /Growth file of/, level: 1 }).waitFor();
  await page.getByText(/One to one: mentoring begins/).waitFor();
  await checkPage(page, "growth-file");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  await checkPage(page, "growth-print");
  await page.emulateMedia({ media: "screen" });
  await page.goto("/near-retirement");
  await page.getByRole("heading", { name: "Near retirement", level: 1 }).waitFor();
  await checkPage(page, "near-retirement");
  expect(faults).toEqual([]);
  await context.close();
});
