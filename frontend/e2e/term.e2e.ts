/** The main job: a roster comes in, wishes, placement with its reasons, publication, 报到, assessment down to the arithmetic. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { type Client, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { buildCounty, type County, rosterFile } from "./county";
import { commit, upload } from "./importing";
import { postNotice } from "./publishing";
import { type Visit, checkPage, choose, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const NAME = `云岭${Date.now().toString(36)}`;
const ROUND = `${NAME}兼职副书记选派`;

let browser: Browser;
let admin: Client;
let county: County;
let roundPath = "";
let cyclePath = "";
let resultsPath = "";

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await clientOf(url, "admin", password);
  county = await buildCounty(admin, `${NAME}团委`);
});
afterAll(async () => {
  await browser.close();
});

async function inside(looks: Parameters<typeof visit>[2] = {}): Promise<Visit> {
  const seen = await visit(browser, url, looks);
  await signIn(seen.page, "admin", password, looks.language);
  return seen;
}

test("the roster comes in from the office's file", async () => {
  const { page, context, faults } = await inside();
  await upload(page, rosterFile(county), county.name);
  await checkPage(page, "term-import");
  await commit(page);
  await page.getByText(`新增 ${county.people.length},更新 0`).waitFor();
  await page.getByRole("link", { name: "查看人员" }).click();
  await page.getByLabel("姓名、拼音或首字母").fill(county.people[0] ?? "");
  await page.waitForURL(/q=/);
  await page.getByRole("row", { name: new RegExp(county.people[0] ?? "") }).first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("a round is opened with declared weights, and wishes are written", async () => {
  const { page, context, faults } = await inside();
  await page.getByRole("link", { name: "选派", exact: true }).click();
  await page.getByRole("link", { name: "新建选派轮次" }).first().click();
  await page.getByLabel("名称", { exact: true }).fill(ROUND);
  await choose(page, "组织", county.name);
  await page.getByRole("spinbutton", { name: "志愿顺序" }).fill("50");
  await page.getByText("合计 110").waitFor();
  await checkPage(page, "round-new");
  await exact(page, "建立并开始征集志愿").click();
  await page.getByRole("heading", { name: ROUND, level: 1 }).waitFor();
  roundPath = new URL(page.url()).pathname;

  for (const [index, person] of county.people.slice(0, 3).entries()) {
    await exact(page, "填报志愿").click();
    await page.getByRole("combobox", { name: "姓名" }).fill(person);
    await page.locator(".ant-select-dropdown:visible").getByText(new RegExp(`^${person}`)).click();
    await choose(page, "第一志愿", "清泉社区团支部 · 团支部副书记", "清泉");
    if (index === 0) {
      await choose(page, "第二志愿", "柳荫社区团支部 · 团支部副书记", "柳荫");
      await checkPage(page, "round-wish");
    }
    await exact(page, "保存志愿").click();
    await page.getByRole("row", { name: new RegExp(person) }).waitFor();
  }
  await checkPage(page, "round-open");
  expect(faults).toEqual([]);
  await context.close();
});

test("frozen and solved, the result carries its proof and a reason for everybody", async () => {
  const { page, context, faults } = await inside();
  await page.goto(roundPath);
  await exact(page, "冻结").click();
  await page.locator(".ant-popconfirm").getByRole("button", { name: "冻结", exact: true }).click();
  await exact(page, "开始求解").waitFor({ timeout: 60_000 });
  await exact(page, "开始求解").click();
  await page.getByText("最优性已验证").waitFor({ timeout: 60_000 });
  await page.getByRole("heading", { name: "未安排(1 人)" }).waitFor();
  await checkPage(page, "round-solved");

  await page.getByRole("button", { name: /:为什么在这里$/ }).first().click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("heading", { name: "为什么在这里" }).waitFor();
  await choose(page, "选一个岗位来比较", "松涛社区团支部 · 团支部副书记", "松涛");
  await drawer.getByRole("heading", { name: /松涛社区/ }).waitFor();
  await checkPage(page, "round-explanation");
  expect(faults).toEqual([]);
  await context.close();
});

test("a decision by hand shows its cost first; then approve, notice, publish once", async () => {
  const { page, context, faults } = await inside();
  await page.goto(roundPath);
  const unplaced = page.getByRole("region", { name: "未安排(1 人)" }).getByRole("button");
  await unplaced.click();
  await choose(page, "调整到", "松涛社区团支部 · 团支部副书记", "松涛");
  await page.getByText("总匹配值变化").first().waitFor();
  await checkPage(page, "round-adjust");
  await page.getByLabel("理由", { exact: true }).fill("单位就在松涛社区");
  await exact(page, "保存调整").click();
  await page.getByRole("heading", { name: "手工调整记录" }).waitFor();

  await exact(page, "审定").click();
  await page.getByRole("dialog").getByRole("button", { name: "审定", exact: true }).click();
  await page.getByRole("heading", { name: "公示", level: 2 }).waitFor();
  const download = page.waitForEvent("download");
  await exact(page, "下载安排表 Word").click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await postNotice(page);
  await checkPage(page, "round-noticed");

  await exact(page, "发布").click();
  await checkPage(page, "round-publish");
  await exact(page, "发布安排").click();
  await page.getByText("已在名册中建立 6 条任职安排").first().waitFor({ timeout: 30_000 });
  await checkPage(page, "round-published");
  expect(faults).toEqual([]);
  await context.close();
});

test("a placed person reports in", async () => {
  const { page, context, faults } = await inside();
  await page.goto(roundPath);
  await page.getByRole("link", { name: "去看报到情况" }).click();
  await page.goto(`/appointments?organization_id=${county.id}`);
  await page.getByRole("button", { name: /^办理/ }).first().click();
  await exact(page, "登记报到").click();
  await page.getByText("报到已登记").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("a scheme is loaded and read, and a cycle is opened over the appointments", async () => {
  const { page, context, faults } = await inside();
  await page.getByRole("link", { name: "考核", exact: true }).click();
  await page.getByRole("link", { name: "考核方案" }).click();
  await page.getByRole("heading", { name: "方案库" }).waitFor();
  const six = page.getByRole("region", { name: "方案库" }).getByRole("row", { name: /六个一/ });
  const [load, read] = [six.getByRole("button", { name: /^载入/ }), six.getByRole("link", { name: "查看" })];
  await load.or(read).waitFor();
  if (await load.isVisible()) await load.click();
  await read.click();
  await page.getByRole("heading", { name: "任务清单" }).waitFor();
  await checkPage(page, "scheme");

  await page.getByRole("link", { name: "用此方案开始考核" }).click();
  await choose(page, "组织", county.name);
  await checkPage(page, "cycle-new");
  await exact(page, "建立").click();
  await exact(page, "开放考核").waitFor();
  cyclePath = new URL(page.url()).pathname;
  await exact(page, "开放考核").click();
  await page.getByRole("heading", { name: "填报与评价进行中" }).waitFor({ timeout: 60_000 });
  await checkPage(page, "cycle-open");
  await page.getByRole("tab", { name: "考核对象" }).click();
  await page.getByRole("row").nth(1).waitFor();
  await checkPage(page, "cycle-subjects");
  await page.getByRole("tab", { name: "评价人" }).click();
  await checkPage(page, "cycle-raters");
  expect(faults).toEqual([]);
  await context.close();
});

test("evidence is handed in on a phone and verified", async () => {
  const { page, context, faults } = await inside({ width: 375 });
  await page.goto(`/tasks?cycle_id=${cyclePath.split("/").at(-1) ?? ""}`);
  await checkPage(page, "tasks-375");
  await page.getByRole("row").nth(1).getByRole("button").click();
  const drawer = page.getByRole("dialog");
  await drawer.locator('input[type="file"]').setInputFiles({
    name: "调研报告.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("清泉社区青年需求调研"),
  });
  await drawer.getByLabel("文字说明或链接").fill("访谈 32 人");
  await exact(page, "提交材料").click();
  await drawer.getByRole("button", { name: /^下载 调研报告/ }).waitFor();
  await checkPage(page, "task-375");
  await drawer.getByRole("spinbutton", { name: "完成质量" }).fill("90");
  await exact(page, "保存结论").click();
  await page.getByText("结论已保存").waitFor();
  await page.getByRole("row", { name: /已认定/ }).first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("the closed cycle is scored, and a score opens into its arithmetic", async () => {
  const { page, context, faults } = await inside();
  await page.goto(cyclePath);
  await exact(page, "结束填报").click();
  await page.locator(".ant-popconfirm").getByRole("button", { name: "结束填报", exact: true }).click();
  await exact(page, "测算结果").click();
  await page.getByRole("link", { name: "查看结果" }).click({ timeout: 60_000 });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("row").nth(6).waitFor();
  resultsPath = new URL(page.url()).pathname;
  await checkPage(page, "results");

  await page.getByRole("row").filter({ hasText: "15" }).first().getByRole("link").click();
  await page.getByText("6 项任务,已认定 1 项").waitFor();
  await page.getByText("15 × 100% = 15").waitFor();
  await checkPage(page, "result");

  await page.goto(resultsPath);
  const download = page.waitForEvent("download");
  await exact(page, "下载结果表 Excel").click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  expect(faults).toEqual([]);
  await context.close();
});

test.each([
  { width: 1440, language: "en" },
  { width: 375, language: "zh" },
  { width: 375, language: "en" },
] as const)("the pages read at $width px in $language", async ({ width, language }) => {
  const { page, context, faults } = await inside({ width, language });
  const pages = {
    rounds: "/rounds",
    "round-new": "/rounds/new",
    round: roundPath,
    schemes: "/schemes",
    cycles: "/cycles",
    cycle: cyclePath,
    results: resultsPath,
    tasks: "/tasks",
  };
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await checkPage(page, `${name}-${width}-${language}`);
  }
  expect(faults).toEqual([]);
  await context.close();
});
