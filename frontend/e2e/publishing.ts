import type { Page } from "playwright-core";

import { exact } from "./visit";

/** Where the year's calendar is not loaded the page asks for the day itself. */
export async function postNotice(page: Page): Promise<void> {
  await exact(page, "开始公示").click();
  const end = page.getByLabel("公示截止日");
  const published = page.getByRole("heading", { name: "发布", level: 2 });
  await end.or(published).waitFor();
  if (await end.isVisible()) {
    const later = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await end.fill(later);
    await exact(page, "开始公示").click();
    await published.waitFor();
  }
}
