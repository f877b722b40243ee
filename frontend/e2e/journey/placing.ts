/** Steps 3 and 4: a round from its wishes to the arrangement table, and reporting in. */
import { expect } from "vitest";

import { cellsOf } from "../cells";
import { postNotice } from "../publishing";
import { checkPage, choose, exact } from "../visit";
import type { World } from "./world";

const ROUND = "2026年青年干部兼职社区团干部选派";
/** What a person wrote: it stays as written in every language. */
export const REASON = "单位就在曲水亭社区";
const DEPUTY = "团支部副书记";
const DAY = 86_400_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
}

/** Opened with declared weights; three people wish, one of them for two posts. */
export async function openRound({ page, county }: World): Promise<string> {
  await page.getByRole("link", { name: "选派", exact: true }).click();
  await page.getByRole("link", { name: "新建选派轮次" }).first().click();
  await page.getByLabel("名称", { exact: true }).fill(ROUND);
  await choose(page, "组织", county.name);
  // The term began a month ago, so that whoever has not come is overdue.
  await page.getByLabel("任职起始日").fill(daysAgo(40));
  await page.getByRole("spinbutton", { name: "志愿顺序" }).fill("50");
  await page.getByText("合计 110").waitFor();
  await exact(page, "建立并开始征集志愿").click();
  await page.getByRole("heading", { name: ROUND, level: 1 }).waitFor();

  const wishes = [
    ["陈佳", "贡院墙根", "团支部书记"],
    ["苏念之", "贡院墙根", DEPUTY],
    ["刘青禾", "舜井", DEPUTY],
  ] as const;
  for (const [index, [person, community, title]] of wishes.entries()) {
    await exact(page, "填报志愿").click();
    await page.getByRole("combobox", { name: "姓名" }).fill(person);
    await page.locator(".ant-select-dropdown:visible").getByText(new RegExp(`^${person}`)).click();
    await choose(page, "第一志愿", `${community}社区团支部 · ${title}`, community);
    if (index === 2) await choose(page, "第二志愿", `曲水亭社区团支部 · ${DEPUTY}`, "曲水亭");
    if (index === 2) await checkPage(page, "journey-wish");
    await exact(page, "保存志愿").click();
    await page.getByRole("row", { name: new RegExp(person) }).waitFor();
  }
  await checkPage(page, "journey-round-open");
  return new URL(page.url()).pathname;
}

/** Frozen and solved: the proof, why somebody is where they are, why a post stayed empty. */
export async function solve({ page }: World): Promise<void> {
  await exact(page, "冻结").click();
  await page.locator(".ant-popconfirm").getByRole("button", { name: "冻结", exact: true }).click();
  await exact(page, "开始求解").waitFor({ timeout: 60_000 });
  await exact(page, "开始求解").click();
  await page.getByText("最优性已验证").waitFor({ timeout: 60_000 });
  await page.getByText(/独立核验:目标值 [\d,]+,对偶上界 [\d,]+,差距 0/).waitFor();
  const empty = page.getByRole("region", { name: "空缺岗位" });
  const row = empty.getByRole("row", { name: /长盛北区/ });
  expect(await row.innerText()).toMatch(/没有人符合条件[\s\S]*招录年度不符合岗位要求/);
  await checkPage(page, "journey-round-solved");

  await page.getByRole("button", { name: "陈佳:为什么在这里" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("heading", { name: "为什么在这里" }).waitFor();
  await drawer.getByText("第一志愿").first().waitFor();
  await choose(page, "选一个岗位来比较", `曲水亭社区团支部 · ${DEPUTY}`, "曲水亭");
  await drawer.getByRole("heading", { name: /曲水亭社区/ }).waitFor();
  await checkPage(page, "journey-explanation");
  await page.keyboard.press("Escape");
}

/** A decision by hand, its cost first; then approved, announced, published. Returns how many were arranged. */
export async function decide({ page }: World): Promise<number> {
  await page.getByRole("region", { name: /^未安排/ }).getByRole("button").first().click();
  await choose(page, "调整到", `曲水亭社区团支部 · ${DEPUTY}`, "曲水亭");
  await page.getByText("总匹配值变化").first().waitFor();
  await page.getByText(/连带变动 \d+ 人/).waitFor();
  await checkPage(page, "journey-adjust");
  await page.getByLabel("理由", { exact: true }).fill(REASON);
  await exact(page, "保存调整").click();
  await page.getByRole("heading", { name: "手工调整记录" }).waitFor();

  await exact(page, "审定").click();
  await page.getByRole("dialog").getByRole("button", { name: "审定", exact: true }).click();
  await page.getByRole("heading", { name: "公示", level: 2 }).waitFor();
  await postNotice(page);
  await exact(page, "发布").click();
  await exact(page, "发布安排").click();
  const fact = page.getByText(/^已在名册中建立 \d+ 条任职安排$/).first();
  await fact.waitFor({ timeout: 30_000 });
  const arranged = Number(/\d+/.exec(await fact.innerText())?.[0]);
  expect(arranged).toBe(6);
  await checkPage(page, "journey-published");
  return arranged;
}

/** The 安排表: its columns, a line for everybody, the same people as on the board. */
export async function readArrangement({ page }: World, arranged: number): Promise<void> {
  const download = page.waitForEvent("download");
  await exact(page, "下载安排表 Excel").click();
  const [rows = []] = Object.values(await cellsOf(await download));
  const head = rows.findIndex((row) => row[0] === "序号");
  expect(rows[head]).toEqual(["序号", "姓名", "性别", "年龄", "政治面貌", "单位", "兼职社区及职务"]);
  const people = rows.slice(head + 1).filter((row) => /^\d+$/.test(row[0] ?? ""));
  expect(people).toHaveLength(arranged);
  const chief = people.find((row) => row[1] === "陈佳");
  expect(chief?.slice(2)).toEqual(["女", "27", "中共预备党员", "区应急局", "泉城路街道贡院墙根社区团支部书记"]);
}

/** 双报到: at the post and at home; whoever has not come stands in the list of the overdue. */
export async function reportIn({ page, county, streets }: World, arranged: number): Promise<void> {
  await page.getByRole("link", { name: "去看报到情况" }).click();
  await page.goto(`/appointments?organization_id=${county.id}`);
  await page.getByText("逾期未报到", { exact: true }).first().click();
  await page.getByRole("row").nth(arranged).waitFor();
  await checkPage(page, "journey-overdue");

  await page.getByRole("button", { name: "办理陈佳的任职" }).click();
  await exact(page, "登记报到").click();
  await page.getByText("报到已登记").waitFor();
  await page.getByRole("row", { name: /陈佳/ }).waitFor({ state: "detached" });
  expect(await page.getByRole("row").count()).toBe(arranged);

  await page.getByText("全部", { exact: true }).click();
  await page.getByRole("button", { name: "办理陈佳的任职" }).click();
  const home = page.getByRole("dialog").getByRole("combobox", { name: "报到组织" });
  await home.fill("舜井");
  await page.locator(".ant-select-dropdown:visible").getByText(streets["舜井社区"]?.name ?? "").click();
  await exact(page, "登记报到").click();
  const row = page.getByRole("row", { name: /陈佳/ });
  await row.getByText(/居住地 \d{4}/).waitFor();
}
