import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { type Client, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { checkPage, choose, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const PERSON = `安${crypto.randomUUID().slice(0, 4)}`;
const COHORT = `第${crypto.randomUUID().slice(0, 4)}期`;
const MEMBER = { username: `v${crypto.randomUUID().slice(0, 8)}`, password: "Snow-bridge-4711-call" };

let browser: Browser;
let admin: Client;
let county: Made & { readonly name: string };
let personId: string;

interface Made {
  readonly id: string;
}

/** A county with one branch and two people in office there. */
async function buildCounty(): Promise<void> {
  const name = `共青团培禾${crypto.randomUUID().slice(0, 4)}县委员会`;
  const made = await admin.post<Made>("/api/roster/organizations", {
    name, kind: "committee", level: "county", line: "territorial",
  });
  county = { ...made, name };
  const branch = await admin.post<Made>("/api/roster/organizations", {
    name: "培禾社区团支部", kind: "branch", level: "village", line: "territorial", parent_league_id: county.id,
  });
  const people: string[] = [];
  for (const person of [PERSON, "卜闻溪"]) {
    const { id } = await admin.post<Made>("/api/roster/people", {
      name: person, organization_id: county.id, sex: "2", birth_on: "1996-03-11", political_status: "03",
      work_unit: "区图书馆", source_channel: "volunteer",
    });
    people.push(id);
    const post = await admin.post<Made>("/api/roster/posts", {
      organization_id: branch.id, title: "团支部书记", form: "volunteer", capacity: 1, requirements: {}, term_months: 12,
    });
    await admin.post("/api/roster/appointments", {
      person_id: id, post_id: post.id, starts_on: "2026-04-01", ends_on: "2099-03-31", basis: "assigned",
    });
  }
  personId = people[0] ?? "";
}

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await clientOf(url, "admin", password);
  await buildCounty();
  await seat(admin);
});
afterAll(async () => {
  await browser.close();
});

/** An account of the member, so that the phone pages have somebody behind them. */
async function seat(client: Client): Promise<void> {
  const account = await client.post<{ id: string }>("/api/auth/accounts", {
    username: MEMBER.username,
    display_name: PERSON,
    person_id: personId,
    grants: [{ role: "member", organization_id: county.id }],
  });
  const answer = await fetch(`${url}/api/auth/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "password", username: "admin", password }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const address = `${url}/api/auth/accounts/${account.id}`;
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const etag = (await fetch(address, { headers })).headers.get("etag") ?? "";
  const set = await fetch(`${address}/password`, {
    method: "PUT",
    headers: { ...headers, "If-Match": etag },
    body: JSON.stringify({ password: MEMBER.password }),
  });
  if (!set.ok) throw new Error(`password: ${set.status} ${await set.text()}`);
}

test("M46 M47: a programme is planned, a cohort opened, a person enrolled", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/training?tab=plan");
  await exact(page, "新增项目").first().click();
  await choose(page, "举办组织", county.name);
  await page.getByLabel("项目", { exact: true }).fill("基层团组织书记轮训");
  await choose(page, "培训对象", "在任人员", "");
  await exact(page, "保存").click();
  await page.getByText("基层团组织书记轮训").first().waitFor();
  await page.getByRole("button", { name: "基层团组织书记轮训：新增一期" }).first().click();
  await page.getByLabel("期次名称").fill(COHORT);
  await page.getByLabel("开始", { exact: true }).fill("2026-11-01");
  await page.getByLabel("结束", { exact: true }).fill("2098-11-30");
  await page.getByLabel("报名截止").fill("2098-11-01");
  await page.getByLabel("只限培训对象").uncheck();
  await exact(page, "保存").click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await checkPage(page, "growth-plan");

  await page.getByRole("tab", { name: "期次" }).click();
  await exact(page, `办理${COHORT}`).click();
  await exact(page, "开放报名").click();
  await choose(page, "人员", `${PERSON} · 区图书馆`, PERSON);
  await page.keyboard.press("Escape");
  await exact(page, "报名").click();
  await page.getByRole("cell", { name: PERSON, exact: true }).waitFor();
  await checkPage(page, "growth-cohort");
  expect(faults).toEqual([]);
  await context.close();
});

test("M43 M49 M50 M88 M51: the pages stand, and their first record can be made", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/plans");
  await exact(page, "新建计划").click();
  await choose(page, "姓名", `${PERSON} · 区图书馆`, PERSON);
  await page.getByLabel("目标").fill("能独立主持支部工作");
  await page.getByLabel("结束", { exact: true }).fill("2098-12-31");
  await exact(page, "保存").click();
  await page.getByRole("heading", { level: 1, name: new RegExp(PERSON) }).waitFor();
  await exact(page, "新增阶段").click();
  await page.getByLabel("目标").fill("跟班学习");
  await exact(page, "保存").click();
  await page.getByText("跟班学习").waitFor();
  await exact(page, "组织确认").click();
  await page.getByText("待本人确认").waitFor();
  await checkPage(page, "growth-plan-of-person");

  await page.goto("/volunteers");
  await choose(page, "组织", county.name);
  await exact(page, "新建队伍").click();
  await page.getByRole("dialog").getByRole("combobox").first().click();
  await page.getByRole("dialog").getByRole("combobox").first().fill(county.name);
  await page.locator(".ant-select-dropdown:visible").getByText(county.name, { exact: true }).first().click();
  await page.getByRole("dialog").getByLabel("队伍", { exact: true }).fill("应急突击队");
  await exact(page, "保存").click();
  await exact(page, "查看应急突击队").click();
  await exact(page, "加入队员").click();
  await choose(page, "志愿者", `${PERSON} · 区图书馆`, PERSON);
  await page.keyboard.press("Escape");
  await exact(page, "保存").click();
  await page.getByRole("cell", { name: PERSON, exact: true }).waitFor();
  await checkPage(page, "growth-team");

  for (const place of ["/training", "/practice", "/lectures", "/lectures?tab=teams", "/volunteers?tab=calls", "/volunteers?tab=records", "/volunteers?tab=sites", "/training?tab=hours", "/training?tab=rules"]) {
    const at = place.includes("?") ? `${place}&organization_id=${county.id}` : `${place}?organization_id=${county.id}`;
    await page.goto(at);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await checkPage(page, `growth${place.replaceAll(/[/?=]/g, "-")}`);
  }
  expect(faults).toEqual([]);
  await context.close();
});

test("M88 M48 on a phone: a volunteer answers a call-out, agrees to the plan, reports hours", async () => {
  const called = await admin.post<{ id: string }>("/api/roster/call-outs", {
    organization_id: county.id,
    title: "社区清雪九八",
    need: "清扫楼前积雪",
    place: "清泉社区",
    starts_at: "2098-01-05T09:00:00+08:00",
    ends_at: "2098-01-05T12:00:00+08:00",
    wanted: 5,
  });
  await admin.post(`/api/roster/call-outs/${called.id}/ask`, {});
  const { page, context, faults } = await visit(browser, url, { width: 375 });
  await signIn(page, MEMBER.username, MEMBER.password);
  await page.getByRole("link", { name: /号召等您应答/ }).click();
  await exact(page, "参加社区清雪九八").click();
  await page.getByText("已接受", { exact: true }).waitFor();
  await checkPage(page, "growth-phone-calls");

  await page.goto("/plans");
  await page.getByRole("link", { name: "个人培养计划" }).click();
  await exact(page, "本人确认").click();
  await page.getByText("双方已确认").waitFor();
  await checkPage(page, "growth-phone-plan");

  await page.goto("/my-training");
  await exact(page, "申报学时").click();
  await page.getByLabel("课程").fill("网络课堂");
  await page.getByLabel("学时", { exact: true }).fill("6");
  await page.getByLabel("证书").setInputFiles({ name: "证书.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 x") });
  await exact(page, "保存").click();
  await page.getByText("待审核").waitFor();
  await checkPage(page, "growth-phone-training");
  expect(faults).toEqual([]);
  await context.close();
});
