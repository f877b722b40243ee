/** A procedure waits until everybody who has to be asked has answered; the page says who. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { clientOf } from "./api";
import { launchBrowser } from "./browser";
import { send } from "./drawers";
import { checkPage, exact, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");
const STREET = "砚桥街道团工委";

interface Made {
  readonly id: string;
}

let browser: Browser;
let procedureId = "";

beforeAll(async () => {
  browser = await launchBrowser();
  const admin = await clientOf(url, "admin", password);
  const place = (body: object) => admin.post<Made>("/api/roster/organizations", body);
  const county = await place({ name: "共青团砚桥县委员会", kind: "committee", level: "county" });
  const street = await place({
    name: STREET,
    kind: "working_committee",
    level: "township",
    parent_league_id: county.id,
  });
  const person = await admin.post<Made>("/api/roster/people", { name: "沈砚秋", organization_id: street.id });
  const post = await admin.post<Made>("/api/roster/posts", {
    organization_id: street.id,
    title: "团工委副书记",
    form: "concurrent",
  });
  const procedure = await admin.post<Made>("/api/roster/procedures", {
    person_id: person.id,
    post_id: post.id,
    basis: "approved",
  });
  procedureId = procedure.id;
});
afterAll(async () => {
  await browser.close();
});

test("what is missing is named, asked for, answered, and no longer in the way", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto(`/procedures/${procedureId}`);
  const checks = page.getByRole("table", { name: "须征求的意见和联审" });
  await checks.getByRole("row", { name: /公安/ }).getByText("还没有发函").waitFor();
  await exact(page, "办理下一步").click();
  await send(page, "办理下一步");
  await page.locator("li[data-done=true]").getByText("资格初审").waitFor();
  await exact(page, "办理下一步").click();
  await page.getByRole("dialog").getByRole("button", { name: "办理下一步", exact: true }).click();
  await page.getByRole("alert").getByText("还没有征求意见：同级党委研究").waitFor();
  await page.keyboard.press("Escape");

  await checks.getByRole("row", { name: /公安/ }).getByRole("button", { name: "发起联审" }).click();
  await page.getByRole("dialog").getByLabel("文号").fill("联审1号");
  await send(page, "保存");
  await checks.getByRole("row", { name: /公安/ }).getByText("还没有答复").waitFor();
  await checkPage(page, "checks-procedure");

  await page.goto("/clearances");
  await page.getByRole("row", { name: /沈砚秋/ }).getByRole("button", { name: "登记答复" }).click();
  await page.getByRole("dialog").getByLabel("文号").fill("复1号");
  await send(page, "保存");
  await page.goto(`/procedures/${procedureId}`);
  await checks.getByRole("row", { name: /公安/ }).getByText("已同意").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test("which bodies are asked is set for each level", async () => {
  const { page, context, faults } = await visit(browser, url);
  await signIn(page, "admin", password);
  await page.goto("/service-rules");
  await exact(page, "设定联审").click();
  const villages = page.getByRole("dialog").getByRole("combobox", { name: "村(社区)" });
  await villages.click();
  await page.locator(".ant-select-dropdown:visible").getByText("信访", { exact: true }).click();
  await page.keyboard.press("Escape");
  await checkPage(page, "checks-rule");
  await send(page, "保存");
  await page.getByText(/村\(社区\):信访/).first().waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
