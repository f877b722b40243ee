/** The import wizard as a committee uses it: upload, answer, commit. */
import type { Page } from "playwright-core";

import { choose } from "./visit";

interface InMemoryFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export async function upload(page: Page, file: string | InMemoryFile, organization: string): Promise<void> {
  await page.goto("/imports");
  await page.getByLabel("表格文件").setInputFiles(file);
  await choose(page, "导入到", organization);
  await page.getByRole("button", { name: "上传并试读" }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await page.getByRole("heading", { name: /^问题/ }).waitFor({ timeout: 60_000 });
}

/** Gives the likeliest answer to every question and has the file read again. */
export async function answerFirst(page: Page): Promise<void> {
  for (const question of await page.locator(".qq-questions fieldset").all()) {
    await question.getByRole("radio").first().check();
  }
  const asked = await page.locator(".qq-questions").elementHandle();
  await page.getByRole("button", { name: "提交回答并重新核对" }).click();
  await asked.waitForElementState("hidden", { timeout: 60_000 });
  await page.getByRole("heading", { name: /^问题/ }).waitFor({ timeout: 60_000 });
}

export async function commit(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^提交 \d+ 行$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^提交 \d+ 行$/ }).click();
  await page.getByText("已写入名册", { exact: true }).waitFor({ timeout: 60_000 });
}
