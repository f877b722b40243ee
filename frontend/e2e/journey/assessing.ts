/** Steps 5 and 6: two schemes of the library, evidence, four parties at their own screens, results, decisions. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { cellsOf } from "../cells";
import { checkPage, choose, exact } from "../visit";
import { elsewhere, type Rater, raterOf, type World } from "./world";

/** Loads a scheme if need be, opens a cycle over an organization; returns the cycle's address. */
async function openCycle(page: Page, scheme: RegExp, organization: string): Promise<string> {
  await page.getByRole("link", { name: "考核", exact: true }).click();
  await page.getByRole("link", { name: "考核方案" }).click();
  const row = page.getByRole("region", { name: "方案库" }).getByRole("row", { name: scheme });
  const [load, read] = [row.getByRole("button", { name: /^载入/ }), row.getByRole("link", { name: "查看" })];
  await load.or(read).waitFor();
  if (await load.isVisible()) await load.click();
  await read.click();
  await page.getByRole("link", { name: "用此方案开始考核" }).click();
  await choose(page, "组织", organization);
  await exact(page, "建立").click();
  await exact(page, "开放考核").click();
  await page.getByRole("heading", { name: "填报与评价进行中" }).waitFor({ timeout: 60_000 });
  return new URL(page.url()).pathname;
}

async function closeAndScore(page: Page, cycle: string): Promise<string> {
  await page.goto(cycle);
  await exact(page, "结束填报").click();
  await page.locator(".ant-popconfirm").getByRole("button", { name: "结束填报", exact: true }).click();
  await exact(page, "测算结果").click();
  await page.getByRole("link", { name: "查看结果" }).click({ timeout: 60_000 });
  await page.getByRole("row").nth(1).waitFor();
  return new URL(page.url()).pathname;
}

/** 六个一: evidence handed in on a phone, looked at, verified; the score opens into its arithmetic. */
export async function assessSixOnes(world: World): Promise<string> {
  const { page, county } = world;
  const cycle = await openCycle(page, /六个一/, county.name);
  await checkPage(page, "journey-six-open");
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(`/tasks?cycle_id=${cycle.split("/").at(-1) ?? ""}`);
  await page.getByRole("row").nth(1).getByRole("button").click();
  await handIn(page);
  await checkPage(page, "journey-task-375");
  await page.getByRole("dialog").getByRole("spinbutton", { name: "完成质量" }).fill("90");
  await exact(page, "保存结论").click();
  await page.getByText("结论已保存").waitFor();
  await writeHandbook(page, cycle);
  await stateLeave(page, cycle);
  await page.setViewportSize({ width: 1440, height: 900 });

  const results = await closeAndScore(page, cycle);
  await page.getByRole("row").filter({ hasText: "15" }).first().getByRole("link").click();
  await page.getByText("6 项任务,已认定 1 项").waitFor();
  await page.getByText("15 × 100% = 15").waitFor();
  await checkPage(page, "journey-six-result");
  return results;
}

async function handIn(page: Page): Promise<void> {
  const drawer = page.getByRole("dialog");
  await drawer.locator('input[type="file"]').setInputFiles({
    name: "调研报告.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("清泉社区青年需求调研"),
  });
  await drawer.getByLabel("文字说明或链接").fill("访谈 32 人");
  await exact(page, "提交材料").click();
  await drawer.getByRole("button", { name: /^下载 调研报告/ }).waitFor();
}

/** A line of the first subject's work handbook. */
async function writeHandbook(page: Page, cycle: string): Promise<void> {
  await page.goto(`${cycle}?tab=subjects`);
  await page.getByRole("row").nth(1).getByRole("link", { name: "任务" }).click();
  await exact(page, "工作手册").click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("地点").fill("清泉社区");
  await drawer.getByLabel("做了什么").fill("走访青年十二人");
  await exact(page, "写入手册").click();
  await drawer.getByRole("cell", { name: "走访青年十二人" }).waitFor();
  await checkPage(page, "journey-handbook-375");
}

/** A month of leave does not count against the last subject. */
async function stateLeave(page: Page, cycle: string): Promise<void> {
  await page.goto(`${cycle}?tab=subjects`);
  await page.getByRole("button", { name: /^登记:/ }).last().click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("combobox", { name: "事项" }).fill("免计");
  await page.keyboard.press("Enter");
  await drawer.getByLabel("免计月数").fill("1");
  await drawer.locator("#statement_reason").fill("病假");
  await exact(page, "登记说明").click();
  await drawer.getByRole("cell", { name: "病假" }).waitFor();
  await checkPage(page, "journey-statement-375");
}

const GROUPS = { 党政评: ["街道党工委甲"], 团内考: ["区团委甲", "区团委乙"], 社会议: ["居民甲", "居民乙", "居民丙"] } as const;

/** Four parties over one street: nobody of the youth rates, one rater withdraws from one person. */
export async function assessFourParties(world: World): Promise<void> {
  const { page, streets } = world;
  const street = streets["泉城路街道"];
  if (street === undefined) throw new Error("the street is missing");
  const cycle = await openCycle(page, /四位一体/, street.name);
  const raters = await nameRaters(world, cycle);
  await handOutTargets(world, cycle);
  for (const [index, rater] of raters.entries()) {
    await rate(world, rater, index === 1 ? "苏念之" : null, index < 2);
  }
  const results = await closeAndScore(page, cycle);
  await readResults(page, results);
  await decideProposals(page, cycle);
}

async function nameRaters(world: World, cycle: string): Promise<Rater[]> {
  const { page, streets } = world;
  const named: Rater[] = [];
  await page.goto(`${cycle}?tab=raters`);
  for (const [label, people] of Object.entries(GROUPS)) {
    const group = page.getByRole("region", { name: label });
    const box = group.getByRole("combobox");
    for (const person of people) {
      named.push(await raterOf(world, person, streets["泉城路街道"] ?? world.county));
      await box.fill(person);
      await page.locator(".ant-select-dropdown:visible").getByText(person, { exact: true }).click();
    }
    await page.keyboard.press("Escape");
    await group.getByRole("button", { name: `保存${label}的评价人` }).click();
    await page.getByText(`${label}的评价人已保存`).waitFor();
  }
  await checkPage(page, "journey-raters");
  return named;
}

interface Task {
  readonly id: string;
  readonly subject: { readonly name: string };
}

/** The 3+X list: the first line by hand, with its evidence; the rest through the API. All is verified. */
async function handOutTargets({ page, admin }: World, cycle: string): Promise<void> {
  const cycle_id = cycle.split("/").at(-1) ?? "";
  await page.goto(`/tasks?cycle_id=${cycle_id}`);
  await exact(page, "增加任务").click();
  await choose(page, "任务清单", "基础工作", "");
  await page.getByLabel("任务", { exact: true }).fill("走访联系青年二十人");
  await exact(page, "下发").click();
  await page.getByRole("row", { name: /走访联系青年二十人/ }).first().waitFor();
  await checkPage(page, "journey-targets");
  for (const list of ["K", "S"]) {
    await admin.post("/api/assessment/tasks", { cycle_id, list, item: `${list}1`, label: `${list} 一项` });
  }
  const tasks = await admin.get<{ items: Task[] }>(`/api/assessment/tasks?cycle_id=${cycle_id}&limit=100`);
  for (const task of tasks.items) {
    await admin.post(`/api/assessment/tasks/${task.id}/verify`, { verdict: "verified", value: 95 });
  }
  const subjects = await admin.get<{ items: { id: string; kind: string }[] }>(
    `/api/assessment/cycles/${cycle_id}/subjects?limit=100`,
  );
  for (const { id, kind } of subjects.items) {
    for (const indicator of kind === "person" ? ["brand"] : ["month_report", "quarter_show"]) {
      const count = kind === "person" ? 4 : 0;
      await admin.post(`/api/assessment/cycles/${cycle_id}/subjects/${id}/counts`, { indicator, count });
    }
  }
}

/** One list of whom to rate, form after form; the first two are looked at closely. */
async function rate(world: World, rater: Rater, withdrawsFrom: string | null, isLookedAt: boolean): Promise<void> {
  const { page, context, faults } = await elsewhere(world, rater);
  await page.getByRole("link", { name: /张评价表待填/ }).click();
  await page.getByRole("link", { name: "去评价" }).click();
  if (isLookedAt) await checkPage(page, "journey-forms-375");
  await page.getByRole("link", { name: "评下一个" }).click();
  if (isLookedAt) {
    await exact(page, "提交").click();
    await page.getByText("还有没打分的项目。").waitFor();
    await checkPage(page, "journey-form-375");
  }
  for (;;) {
    const here = new URL(page.url()).pathname;
    const name = await page.getByRole("heading", { level: 1 }).innerText();
    if (name === withdrawsFrom) await withdraw(page);
    else {
      await page.getByRole("spinbutton").fill(name.endsWith("支部") ? "50" : "96");
      await exact(page, "提交").click();
    }
    await page.waitForURL((to) => to.pathname !== here);
    if (new URL(page.url()).pathname === "/forms/list") break;
  }
  expect(faults).toEqual([]);
  await context.close();
}

async function withdraw(page: Page): Promise<void> {
  await page.getByText("需要回避?").click();
  await page.getByLabel("回避的理由").fill("与本人是亲属");
  await exact(page, "声明回避").click();
}

async function readResults(page: Page, results: string): Promise<void> {
  const withheld = page.getByRole("row", { name: /苏念之/ });
  expect(await withheld.innerText()).toContain("数据不足");
  await checkPage(page, "journey-results");
  const chief = page.getByRole("row", { name: /陈佳/ });
  expect(await chief.innerText()).toContain("优秀");
  await chief.getByRole("link").click();
  await page.getByText("3+X 清单").first().waitFor();
  await page.getByText("评价人数不足").first().waitFor();
  await checkPage(page, "journey-result");

  await page.goto(results);
  const download = page.waitForEvent("download");
  await exact(page, "下载结果表 Excel").click();
  const [rows = []] = Object.values(await cellsOf(await download));
  expect(rows.flat()).toContain("陈佳");
}

/** What follows is a proposal until somebody has decided, with a reason. */
async function decideProposals(page: Page, cycle: string): Promise<void> {
  await page.goto(`${cycle}?tab=proposals`);
  const card = page.getByRole("article").filter({ hasText: "团组织不合格" }).filter({ hasText: "陈佳" }).last();
  await card.getByText("团组织考核的等次:不合格").waitFor();
  await checkPage(page, "journey-proposals");
  await card.getByLabel("理由").fill("团委会议研究同意");
  await card.getByRole("button", { name: "采纳", exact: true }).click();
  await page.getByText("团委会议研究同意").first().waitFor();
}
