/** The service life in the web app: an appointment from its first day to its archive, and the records kept beside it. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { type Client, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { fillDay, pick, send } from "./drawers";
import { type ServicePlace, servicePlace } from "./service-place";
import { checkPage, choose, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const COUNTY = "共青团云岫县委员会";
const BRANCH = "云岫县青石社区团支部";

let browser: Browser;
let admin: Client;
let place: ServicePlace;

beforeAll(async () => {
  browser = await launchBrowser();
  admin = await clientOf(url, "admin", password);
  place = await servicePlace(admin, { county: COUNTY, branch: BRANCH, people: ["谢听澜", "姜未晚"] });
});
afterAll(async () => {
  await browser.close();
});

test("an appointment goes on leave, is certified, ends, is handed over and archived", async () => {
  const post = await admin.post<{ id: string }>("/api/roster/posts", {
    organization_id: place.branchId,
    title: "团总支书记",
    form: "concurrent",
  });
  const made = await admin.post<{ id: string; version: number }>("/api/roster/appointments", {
    person_id: place.people["姜未晚"],
    post_id: post.id,
    starts_on: "2026-01-01",
  });
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto(`/appointments/${made.id}`);
  await exact(page, "办理").click();
  await page.getByRole("dialog").getByRole("button", { name: "确认到任", exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await exact(page, "登记请假等").click();
  await page.getByRole("dialog").getByLabel("文号").fill("假1号");
  await send(page, "登记请假等");
  await page.getByText("请假").first().waitFor();
  await exact(page, "返岗").click();
  await send(page, "返岗");
  await exact(page, "延期").click();
  await fillDay(page, "延期至", "2027-03-31");
  await page.getByRole("dialog").getByLabel("原因").fill("换届推迟");
  await send(page, "延期");
  await exact(page, "登记待遇").click();
  await page.getByRole("dialog").getByLabel("经费来源").fill("村级组织运转经费");
  await page.getByRole("dialog").getByLabel("文号").fill("文5号");
  await send(page, "保存");
  await exact(page, "出具任职证明").click();
  const code = await page.getByRole("cell", { name: /^[A-Z2-9]{10}$/ }).innerText();
  const number = await page.getByRole("cell", { name: /^QQ\d{4}-\d{6}$/ }).innerText();
  await checkPage(page, "service-appointment");
  const [paper] = await Promise.all([page.waitForEvent("download"), exact(page, "下载").click()]);
  expect(paper.suggestedFilename()).toContain(number);

  const anybody = await visit(browser, url, { width: 375 });
  await anybody.page.goto("/certificate-check");
  await anybody.page.getByLabel("编号").fill(number);
  await anybody.page.getByLabel("校验码").fill(code.toLowerCase());
  await exact(anybody.page, "查验").click();
  await anybody.page.getByText("此证明真实有效").waitFor();
  expect(await anybody.page.locator("main").innerText()).not.toContain("姜未晚");
  await checkPage(anybody.page, "service-certificate-check-375");
  expect(anybody.faults).toEqual([]);
  await anybody.context.close();

  await exact(page, "办理离任").click();
  await page.getByRole("dialog").getByLabel("原因").fill("工作调动");
  await send(page, "办理离任");
  await page.getByRole("heading", { name: "交接" }).waitFor();
  for (const item of ["组织概况", "团员档案", "公章", "团干部名册", "团员名册", "三会一课记录", "组织关系转接簿", "团费收支簿", "会议记录"]) {
    await choose(page, `${item}的交接情况`, "已交接", "");
  }
  await page.getByRole("combobox", { name: "接收人" }).fill("谢听澜");
  await page.locator(".ant-select-dropdown:visible").getByText(/谢听澜/).first().click();
  await exact(page, "保存").click();
  await page.getByText("已保存").waitFor();
  await checkPage(page, "service-handover");
  await exact(page, "监交签字").click();
  await page.getByText("签字日期").waitFor();
  await exact(page, "鉴定归档").click();
  await page.getByRole("dialog").getByLabel("鉴定意见").fill("履职尽责,群众认可。");
  await send(page, "鉴定归档");
  await page.getByText("履职尽责,群众认可。").waitFor();
  await page.goto("/appointments?as_of=2026-06-01");
  await page.getByText("显示 2026-06-01 当天的任职").waitFor();
  await checkPage(page, "service-appointments-as-of");
  expect(faults).toEqual([]);
  await context.close();
});

test("report-ins, logs, clearances, bindings and rules are kept", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/attendance");
  await exact(page, "登记报到").click();
  await pick(page, "姓名", "谢听澜", /谢听澜/);
  await pick(page, "报到组织", "青石", BRANCH);
  await send(page, "登记报到");
  await page.getByRole("cell", { name: "居住地报到" }).waitFor();
  await page.getByRole("tab", { name: "学习与实践" }).click();
  await exact(page, "登记打卡").click();
  await pick(page, "姓名", "谢听澜", /谢听澜/);
  await page.getByRole("dialog").getByLabel("小时").fill("1.5");
  await page.getByRole("dialog").getByLabel("内容").fill("学习团章");
  await send(page, "登记打卡");
  await page.getByText("学习团章").waitFor();
  await checkPage(page, "service-attendance");

  await page.goto("/clearances");
  await exact(page, "发起联审").click();
  await pick(page, "人选", "谢听澜", /谢听澜/);
  await page.getByRole("dialog").getByLabel("文号").fill("联审1号");
  await send(page, "保存");
  await exact(page, "登记答复").click();
  await page.getByRole("dialog").getByLabel("文号").fill("复1号");
  await send(page, "保存");
  await page.getByText("无不宜情形").first().waitFor();
  await checkPage(page, "service-clearances");

  await page.goto("/bindings");
  await exact(page, "建立兼任关系").click();
  await page.getByText("按岗位名称,在范围内每个村(社区)").click();
  await pick(page, "适用范围", "云岫县委", COUNTY);
  await page.getByRole("dialog").getByLabel("主岗名称").fill("第一书记");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByLabel("随任岗位名称").fill("团建指导员");
  await page.getByRole("dialog").getByLabel("理由").fill("第一书记担任团建指导员");
  await send(page, "保存");
  await exact(page, "覆盖情况").click();
  await page.getByText("还没有设“团建指导员”岗位").waitFor();
  await checkPage(page, "service-bindings");
  await page.goto("/service-rules");
  await page.getByRole("button", { name: "设定延期" }).click();
  await page.getByRole("dialog").getByLabel("累计延期月数").fill("3");
  await send(page, "保存");
  await page.getByText("累计不超过 3 个月").first().waitFor();
  await checkPage(page, "service-rules");
  expect(faults).toEqual([]);
  await context.close();
});
