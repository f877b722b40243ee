/** Sign-up and two-sided choice: a member on a phone, a branch on a phone, the committee at a desk. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFailed, test } from "vitest";

import { accountOf, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { checkPage, choose, exact, shoot, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const COUNTY = "共青团澄溪县委员会";
const POST = "澄溪县望荷社区团支部 · 团支部副书记";

let browser: Browser;
const passwords: Record<string, string> = {};

interface Made {
  readonly id: string;
}

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await clientOf(url, "admin", password);
  const place = (body: object) => admin.post<Made>("/api/roster/organizations", body);
  const county = await place({ name: COUNTY, kind: "committee", level: "county" });
  const branch = await place({ name: "澄溪县望荷社区团支部", kind: "branch", level: "village", parent_league_id: county.id });
  await admin.post("/api/roster/posts", {
    organization_id: branch.id, title: "团支部副书记", form: "concurrent", capacity: 1, term_months: 12,
  });
  for (const [index, name] of ["叶书禾", "纪南枝"].entries()) {
    const person = await admin.post<Made>("/api/roster/people", {
      name, organization_id: county.id, sex: "2", birth_on: `199${6 + index}-05-12`,
      political_status: "03", work_unit: "县图书馆", source_channel: "agency_cadre", skills: ["宣讲"],
    });
    passwords[name] = await accountOf(admin, `member${index}`, "member", county.id, name, person.id);
  }
  passwords.committee = await accountOf(admin, "chengxi", "committee", county.id, "澄溪县团委");
  passwords.branch = await accountOf(admin, "wanghe", "branch", branch.id, "望荷社区");
});
afterAll(() => browser.close());

async function signedIn(username: string, width: number) {
  const seen = await visit(browser, url, { width });
  onTestFailed(() => shoot(seen.page, `choice-failed-${username}`));
  const names: Record<string, string> = { member0: "叶书禾", member1: "纪南枝", chengxi: "committee", wanghe: "branch" };
  await signIn(seen.page, username, passwords[names[username] ?? ""] ?? "");
  return seen;
}

test("the committee opens a two-sided round, people sign up, the branch chooses", { timeout: 240_000 }, async () => {
  const { page, faults } = await signedIn("chengxi", 1440);
  await page.goto("/rounds/new");
  await page.getByLabel("名称", { exact: true }).fill("2026年青年干部兼职");
  await choose(page, "组织", COUNTY);
  await page.getByRole("checkbox", { name: /双向选择/ }).check();
  await page.getByText("合计 120").waitFor();
  await page.getByLabel("报名截止").fill("2099-12-31T18:00");
  await checkPage(page, "choice-new-round");
  await exact(page, "建立并开始征集志愿").click();
  await page.getByRole("tab", { name: "报名" }).waitFor();

  for (const [username, isFirst] of [["member0", true], ["member1", false]] as const) {
    const phone = await signedIn(username, 375);
    await phone.page.getByText("报名并填志愿:2026年青年干部兼职").waitFor();
    await phone.page.goto("/my-rounds");
    await phone.page.getByRole("checkbox", { name: /我同意/ }).check();
    if (isFirst) await checkPage(phone.page, "choice-sign-up-375");
    await exact(phone.page, "报名").click();
    await phone.page.getByText("还没有填志愿").waitFor();
    await choose(phone.page, "第一志愿", POST, "");
    await exact(phone.page, "保存志愿").click();
    await phone.page.getByText("志愿已保存").waitFor();
    await phone.page.getByText("还没有填志愿").waitFor({ state: "hidden" });
    if (isFirst) await checkPage(phone.page, "choice-wishes-375");
    expect(phone.faults).toEqual([]);
    await phone.context.close();
  }

  const branch = await signedIn("wanghe", 375);
  await branch.page.getByText("为本单位提出人选:2026年青年干部兼职").click();
  await exact(branch.page, "选纪南枝").click();
  await exact(branch.page, "选叶书禾").click();
  await exact(branch.page, "叶书禾上移").click();
  await exact(branch.page, "保存人选").click();
  await branch.page.getByText("人选已保存").waitFor();
  await checkPage(branch.page, "choice-requests-375");
  expect(branch.faults).toEqual([]);
  await branch.context.close();

  await page.reload();
  await page.getByRole("tab", { name: "报名" }).click();
  await page.getByText("已报名 2").waitFor();
  await checkPage(page, "choice-sign-ups");
  await page.getByRole("tab", { name: "单位人选" }).click();
  await page.getByRole("list").filter({ hasText: "叶书禾" }).first().waitFor();
  await checkPage(page, "choice-requests");
  await page.setViewportSize({ width: 375, height: 812 });
  await checkPage(page, "choice-requests-staff-375");
  expect(faults).toEqual([]);
});
