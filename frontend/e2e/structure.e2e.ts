import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { clientOf } from "./api";
import { launchBrowser } from "./browser";
import { type Visit, checkPage, choose, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const STREET = "临泉街道团委";
const BRANCH = "临泉社区团支部";

let browser: Browser;
let branchId = "";
let streetId = "";

interface Made {
  readonly id: string;
}

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await clientOf(url, "admin", password);
  const organization = (body: object) => admin.post<Made>("/api/roster/organizations", body);
  streetId = (await organization({ name: STREET, kind: "committee", level: "township" })).id;
  branchId = (
    await organization({
      name: BRANCH,
      kind: "branch",
      level: "village",
      parent_league_id: streetId,
      term_no: 2,
      term_starts_on: "2022-01-01",
      term_ends_on: "2024-12-31",
    })
  ).id;
});
afterAll(async () => {
  await browser.close();
});

async function inside(looks: Parameters<typeof visit>[2] = {}): Promise<Visit> {
  const seen = await visit(browser, url, looks);
  await signIn(seen.page, "admin", password, looks.language);
  return seen;
}

test("a branch whose term is over prepares an election and notes its first step", async () => {
  const { page, context, faults } = await inside();
  await page.getByRole("link", { name: /需要换届/ }).click();
  await page.getByRole("heading", { name: "换届到期", level: 1 }).waitFor();
  await checkPage(page, "terms-due");
  await page.getByRole("link", { name: BRANCH, exact: true }).click();
  await exact(page, "筹备换届").click();
  await exact(page, "保存").click();
  await page.getByText("筹备中").waitFor();
  await exact(page, "登记").click();
  await page.getByLabel("批复日期", { exact: true }).fill(await page.getByLabel("报送日期").inputValue());
  await exact(page, "保存").click();
  await page.getByRole("cell", { name: "候选人预备人选" }).waitFor();
  await checkPage(page, "organization-terms");
  expect(faults).toEqual([]);
  await context.close();
});

test("an office is staffed by the template and its establishment entered", async () => {
  const { page, context, faults } = await inside();
  await page.goto(`/organizations/${streetId}?tab=establishment`);
  await exact(page, "登记编制").click();
  await page.getByLabel("行政编制", { exact: true }).fill("6");
  await exact(page, "保存").click();
  await page.getByText("行政 6,事业 0").waitFor();
  await exact(page, "新建模板").click();
  await exact(page, "保存").click();
  await exact(page, "补设缺少的岗位").click();
  await page.getByText("已新建 5 个岗位").waitFor();
  await checkPage(page, "organization-establishment");
  expect(faults).toEqual([]);
  await context.close();
});

test("a grid is set up, the branch renamed, and both names are in its history", async () => {
  const { page, context, faults } = await inside();
  await page.goto(`/organizations/${branchId}?tab=grids`);
  await exact(page, "新建网格").click();
  await page.getByLabel("编号", { exact: true }).fill("01");
  await page.getByLabel("名称", { exact: true }).fill("第一网格");
  await exact(page, "保存").click();
  await page.getByRole("cell", { name: "第一网格" }).waitFor();
  await checkPage(page, "organization-grids");

  await exact(page, "更多").click();
  await page.getByRole("menuitem", { name: "更名" }).click();
  await page.getByLabel("新名称", { exact: true }).fill("临泉新村社区团支部");
  await exact(page, "保存").click();
  await page.getByRole("tab", { name: "沿革" }).click();
  await page.getByText(`由“${BRANCH}”更名为“临泉新村社区团支部”`).waitFor();
  await checkPage(page, "organization-history");
  await page.getByRole("tab", { name: "规则" }).click();
  await page.getByRole("cell", { name: "团支部任期(月)" }).waitFor();
  await checkPage(page, "organization-rules");
  expect(faults).toEqual([]);
  await context.close();
});

test("a leading group gets a seat and its plan draft is taken away", async () => {
  const { page, context, faults } = await inside();
  await page.getByRole("link", { name: "工作组与塔群", exact: true }).click();
  await exact(page, "新建领导小组").click();
  await choose(page, "所属组织", STREET);
  await page.getByLabel("名称", { exact: true }).fill("临泉街道青年工作领导小组");
  await page.getByLabel("任务", { exact: true }).fill("青年干部兼职");
  await exact(page, "保存").click();
  await page.getByRole("heading", { name: "临泉街道青年工作领导小组", level: 1 }).waitFor();
  await exact(page, "增加席位").click();
  await page.getByLabel("名册外的人员").check();
  await page.getByLabel("姓名", { exact: true }).fill("顾远舟");
  await page.getByLabel("单位和职务", { exact: true }).fill("街道党工委副书记");
  await exact(page, "保存").click();
  await page.getByRole("cell", { name: "街道党工委副书记" }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), exact(page, "下载 Word").click()]);
  expect(download.suggestedFilename()).toBe("关于青年干部兼职的实施方案（征求意见稿）.docx");
  await checkPage(page, "group");
  expect(faults).toEqual([]);
  await context.close();
});

test("a liaison group is set up and the figures count it", async () => {
  const { page, context, faults } = await inside({ width: 375 });
  await page.goto("/groups?tab=liaison");
  await exact(page, "新建塔群").click();
  await choose(page, "所属组织", STREET);
  await page.getByLabel("名称", { exact: true }).fill("临泉青年");
  await exact(page, "保存").click();
  await page.getByRole("button", { name: "临泉青年", exact: true }).waitFor();
  await checkPage(page, "liaison-375");
  expect(faults).toEqual([]);
  await context.close();
});
