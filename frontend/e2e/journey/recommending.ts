/** After the term: who was graded excellent is recommended to their own unit. */
import { expect } from "vitest";

import { checkPage, exact } from "../visit";
import type { World } from "./world";

interface Served {
  readonly id: string;
  readonly version: number;
}

export async function recommend({ page, admin }: World): Promise<void> {
  const found = await admin.get<{ items: Served[] }>(`/api/roster/appointments?q=${encodeURIComponent("陈佳")}`);
  for (const { id, version } of found.items.slice(0, 1)) {
    const inOffice = await admin.post<Served>(`/api/roster/appointments/${id}/confirm`, {}, version);
    await admin.post(`/api/roster/appointments/${id}/end`, { reason: "一年任期届满" }, inOffice.version);
  }
  await page.goto("/procedures?tab=advice");
  const waiting = page.getByRole("row", { name: /陈佳/ });
  expect(await waiting.innerText()).toContain("区应急局");
  await checkPage(page, "journey-advisable");
  await waiting.getByRole("button", { name: "推荐", exact: true }).click();
  await page.getByLabel("推荐职务").fill("区应急局团支部书记");
  await page.getByLabel("文号").fill("历下团函〔2026〕8号");
  await exact(page, "保存").click();
  await exact(page, "登记答复").click();
  await exact(page, "保存").click();
  await page.getByText(/^采纳 \d{4}/).waitFor();
  const [letter] = await Promise.all([page.waitForEvent("download"), exact(page, "推荐函").click()]);
  expect(letter.suggestedFilename()).toMatch(/\.docx$/);
  await checkPage(page, "journey-advice");
}
