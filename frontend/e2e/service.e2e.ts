/** The service life in the web app: from a vacancy to a proposed appointment, and what the public sees of it. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { clientOf } from "./api";
import { launchBrowser } from "./browser";
import { pick, send } from "./drawers";
import { servicePlace } from "./service-place";
import { checkPage, choose, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const COUNTY = "共青团砚溪县委员会";
const BRANCH = "砚溪县和平社区团支部";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await clientOf(url, "admin", password);
  await servicePlace(admin, { county: COUNTY, branch: BRANCH, people: ["程望舒"] });
});
afterAll(async () => {
  await browser.close();
});

test("a vacancy is reported, authorised, published, and somebody takes it step by step", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/post-requests");
  await exact(page, "申报缺额").click();
  await pick(page, "组织", "和平", BRANCH);
  await page.getByRole("dialog").getByLabel("岗位", { exact: true }).fill("团支部书记");
  await page.getByRole("dialog").getByLabel("理由").fill("换届后空缺");
  await send(page, "保存");
  await exact(page, "核定职数").click();
  await send(page, "核定职数");
  await checkPage(page, "service-post-requests");
  await exact(page, "发布岗位").click();
  await send(page, "发布岗位");
  await page.getByText("已发布").first().waitFor();

  await page.goto("/procedures");
  await exact(page, "推荐人选").click();
  await pick(page, "姓名", "程望舒", /程望舒/);
  await pick(page, "拟任岗位", "书记", /团支部书记/);
  await choose(page, "任职依据", "指派", "");
  await send(page, "推荐人选");
  await page.getByRole("heading", { name: "程望舒", level: 1 }).waitFor();
  for (const stage of ["资格初审", "会议研究"]) {
    await exact(page, "办理下一步").click();
    await page.getByRole("dialog").getByText(stage).first().waitFor();
    await page.getByRole("dialog").getByLabel("文号").fill("纪要1号");
    await send(page, "办理下一步");
    await page.locator("li[data-done=true]").getByText(stage).waitFor();
  }
  await exact(page, "征求意见").click();
  await choose(page, "类别", "上级团委协管", "");
  await page.getByRole("dialog").getByLabel("文号").fill("函1号");
  await send(page, "保存");
  await exact(page, "登记答复").click();
  await page.getByRole("dialog").getByLabel("文号").fill("复1号");
  await send(page, "保存");
  await page.getByText("同意").first().waitFor();
  await checkPage(page, "service-procedure");
  await page.goto("/procedures");
  await page.getByText("程望舒").waitFor();
  await checkPage(page, "service-board");
  expect(faults).toEqual([]);
  await context.close();
});

test("the notice is public without an account, an objection is verified, the appointment arranged", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/notices");
  await exact(page, "发布公示").click();
  await pick(page, "发布组织", "砚溪县委", COUNTY);
  await pick(page, "拟任人选", "程望舒", /程望舒/);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").getByLabel("联系方式").fill("团县委办公室 0000-0000000");
  await page.getByRole("dialog").getByRole("button", { name: "发布公示", exact: true }).click();
  await page.getByRole("heading", { name: "拟任团干部公示", level: 1 }).waitFor();
  const address = await page.locator("a[href*='/public-notice/']").getAttribute("href");
  await checkPage(page, "service-notice");

  const anybody = await visit(browser, url, { width: 375 });
  await anybody.page.goto(address ?? "");
  await anybody.page.getByText("程望舒").waitFor();
  await checkPage(anybody.page, "service-public-notice-375");
  await anybody.page.getByLabel("异议内容").fill("工作单位有误。");
  await exact(anybody.page, "提交").click();
  await anybody.page.getByText("已经收到").waitFor();
  expect(anybody.faults).toEqual([]);
  await anybody.context.close();

  await page.reload();
  await page.getByText("工作单位有误。").waitFor();
  await exact(page, "登记核查结果").click();
  await page.getByRole("dialog").getByLabel("核查情况").fill("经核实,单位无误。");
  await send(page, "保存");
  await page.getByText("不属实").waitFor();
  await page.getByRole("link", { name: "程望舒" }).click();
  await exact(page, "办理下一步").click();
  await page.getByRole("dialog").getByRole("button", { name: "办理下一步", exact: true }).click();
  await page.getByRole("alert").getByText("公示期还没有结束").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

const NOTICE = [
  "一、元旦:1月1日(周五)至3日(周日)放假,共3天。",
  "二、春节:2月5日(周五)至12日(周五)放假调休,共8天。2月14日(周日)上班。",
  "三、国庆节:10月1日(周五)至7日(周四)放假调休,共7天。10月9日(周六)上班。",
].join("\n");

test("a year is refused until its notice is pasted", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/work-calendar");
  await page.getByLabel("发布日期").fill("2026-12-28");
  await page.getByRole("alert").getByText("2027").waitFor();
  await exact(page, "录入年度通知").click();
  await page.getByLabel("通知全文").fill(NOTICE);
  await exact(page, "识别").click();
  await page.getByText("识别出 20 天").waitFor();
  await checkPage(page, "service-calendar-load");
  await send(page, "确认录入");
  await page.getByRole("status").getByText("2027-01-05").waitFor();
  await checkPage(page, "service-calendar");
  expect(faults).toEqual([]);
  await context.close();
});

test.each([
  { width: 375, language: "zh" },
  { width: 1440, language: "en" },
] as const)("every page of the service life stands: $width px $language", async (looks) => {
  const { page, context, faults } = await visit(browser, url, looks);
  await signIn(page, "admin", password, looks.language);
  const places = [
    "/procedures", "/procedures?tab=alternates", "/procedures?tab=reports", "/procedures?tab=advice", "/notices", "/clearances", "/certificates",
    "/bindings", "/attendance", "/post-requests", "/service-rules", "/work-calendar", "/appointments", "/",
  ];
  for (const place of places) {
    await page.goto(place);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await checkPage(page, `service-${looks.width}-${looks.language}${place.replaceAll(/\W/g, "-")}`);
  }
  expect(faults).toEqual([]);
  await context.close();
});
