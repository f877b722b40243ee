/** Steps 1 and 2: organizations, two messy files, posts. */
import { join } from "node:path";

import type { Page } from "playwright-core";
import { expect } from "vitest";

import { cellsOf } from "../cells";
import { answerFirst, commit, upload } from "../importing";
import { checkPage, choose } from "../visit";
import { type Made, TREE, type World } from "./world";

const FILES = join(import.meta.dirname, "../files");

interface NewOrganization {
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly parent: string;
}

export async function createOrganization(page: Page, { name, kind, level, parent }: NewOrganization): Promise<Made> {
  await page.getByRole("button", { name: "新建组织", exact: true }).click();
  const drawer = page.getByRole("dialog", { name: "新建组织" });
  await drawer.getByLabel("名称", { exact: true }).fill(name);
  await choose(page, "类别", kind, "");
  await choose(page, "层级", level, "");
  await choose(page, "上级团组织", parent);
  await drawer.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByRole("heading", { name, level: 2 }).waitFor();
  return { id: new URL(page.url()).pathname.split("/").at(-1) ?? "", name };
}

/** One street by hand, with both parents; the others and the communities as an office's system would. */
export async function buildTree({ page, admin, county }: World): Promise<Record<string, Made>> {
  await page.getByRole("link", { name: "组织", exact: true }).click();
  const party = `中共${county.name}`;
  await createOrganization(page, { name: party, kind: "党委", level: "县级", parent: county.name });
  const streets: Record<string, Made> = {};
  for (const [street, communities] of Object.entries(TREE)) {
    const name = `${street}团工委`;
    const made =
      street === "泉城路街道"
        ? await createOrganization(page, { name, kind: "团工委", level: "乡镇(街道)", parent: county.name })
        : await admin.post<Made>("/api/roster/organizations", {
            name,
            short_name: street,
            kind: "working_committee",
            level: "township",
            parent_league_id: county.id,
          });
    streets[street] = made;
    for (const community of communities) {
      streets[community] = await admin.post<Made>("/api/roster/organizations", {
        name: `${community}团支部`,
        kind: "branch",
        level: "village",
        parent_league_id: made.id,
      });
    }
  }
  await page.getByRole("button", { name: "编辑", exact: true }).click();
  await choose(page, "同级党组织", party);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.locator("dd").getByText(party).waitFor();
  expect(await page.getByRole("list", { name: "上级团组织" }).innerText()).toContain(county.name);
  await checkPage(page, "journey-organizations");
  return streets;
}

/** The office's file: merged two-row header, every kind of date, a street under its old name. */
export async function importRoster({ page, county }: World): Promise<void> {
  await upload(page, join(FILES, "花名册.xlsx"), county.name);
  await page.getByRole("heading", { name: "请确认" }).waitFor();
  await checkPage(page, "journey-import-questions");
  await answerFirst(page);
  // The street is known now, its community is not.
  await page.getByText("原文“建筑新村街道 解放路社区”").waitFor();
  await answerFirst(page);

  await remap(page, "备注", "特长");
  await page.getByRole("row", { name: /备注.*特长/ }).waitFor();
  await remap(page, "备注", "不导入");
  await checkPage(page, "journey-import-ready");

  const sheets = await annotated(page);
  const rows = sheets["花名册（修改版）"] ?? [];
  expect(rows[3]?.at(-1)).toBe("导入批注");
  expect(rows[4]?.at(-1)).toContain("另一行是第10行");
  await commit(page);
  await checkPage(page, "journey-import-committed");
}

async function remap(page: Page, header: string, meaning: string): Promise<void> {
  const box = page.getByRole("combobox", { name: header });
  await box.click();
  await box.fill(meaning);
  await page.locator(".ant-select-dropdown:visible").getByText(meaning, { exact: true }).click();
  await page.getByRole("button", { name: "按新的含义重新试读" }).click();
  await page.getByRole("button", { name: "按新的含义重新试读" }).waitFor({ state: "detached", timeout: 60_000 });
}

async function annotated(page: Page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载批注表格" }).click();
  return cellsOf(await download);
}

/** A summary put together by hand: the wrong sheet first, 〃, subtotals, a vacancy, wrong numbers, one person twice. */
export async function importSummary({ page, county }: World): Promise<void> {
  await upload(page, join(FILES, "骨干汇总_终稿2.xlsx"), county.name);
  await checkPage(page, "journey-import-summary");
  await page.getByText("身份证号最后一位校验不符").waitFor();
  await page.getByText("写的是空缺,不是人").or(page.getByText("写的是空缺，不是人")).waitFor();
  await answerFirst(page);
  await commit(page);
  await page.getByText(/^新增 5,更新 0,未变 0,未导入 1/).waitFor();
  await page.getByRole("link", { name: "查看人员" }).click();
  await page.getByLabel("姓名、拼音或首字母").fill("qys");
  await page.getByRole("row", { name: /祁远山/ }).waitFor();
  expect(await page.getByRole("row", { name: /祁远山/ }).innerText()).toContain("区图书馆");
}

/** The same file again changes nothing. */
export async function importAgain({ page, county, admin }: World): Promise<void> {
  const people = async () => await admin.get<{ people: number }[]>("/api/roster/people/sources");
  const before = await people();
  await upload(page, join(FILES, "花名册.xlsx"), county.name);
  await page.getByRole("button", { name: "没有可写入的行" }).waitFor();
  expect(await people()).toEqual(before);
}

/** One post by hand, with its requirements; the others through the API. */
export async function definePosts({ page, admin, streets }: World): Promise<void> {
  await page.getByRole("link", { name: "岗位", exact: true }).click();
  await page.getByRole("button", { name: "新建岗位", exact: true }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("combobox", { name: "设岗组织" }).fill("贡院墙根");
  await page.locator(".ant-select-dropdown:visible").getByText("贡院墙根社区团支部").click();
  await drawer.getByLabel("职务", { exact: true }).fill("团支部副书记");
  await drawer.getByLabel("职数", { exact: true }).fill("2");
  await drawer.getByLabel("出生不早于").fill("1995-01-01");
  await drawer.getByRole("combobox", { name: "政治面貌" }).click();
  for (const status of ["中共党员", "中共预备党员", "共青团员"]) {
    await page.locator(".ant-select-dropdown:visible").getByText(status, { exact: true }).click();
  }
  await page.keyboard.press("Escape");
  await drawer.getByRole("button", { name: "保存", exact: true }).click();
  const row = page.getByRole("row", { name: /团支部副书记.*贡院墙根/ });
  await row.waitFor();
  expect(await row.innerText()).toContain("1995-01-01 及以后出生");
  await checkPage(page, "journey-posts");

  const more = [
    ["贡院墙根社区", "团支部书记", 1, {}],
    ["舜井社区", "团支部副书记", 2, {}],
    ["曲水亭社区", "团支部副书记", 1, {}],
    ["长盛北区社区", "团支部副书记", 1, { recruited_years: [2031] }],
  ] as const;
  for (const [community, title, capacity, requirements] of more) {
    await admin.post("/api/roster/posts", {
      organization_id: streets[community]?.id,
      title,
      form: "concurrent",
      capacity,
      floor_under35: 1,
      requirements,
      term_months: 12,
    });
  }
}
