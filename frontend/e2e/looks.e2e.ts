import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

import { launchBrowser } from "./browser";
import { checkPage, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const PLACES = ["/", "/organizations", "/people", "/posts", "/imports", "/appointments", "/accounts", "/password"];

test.each([
  { width: 1440, language: "en" },
  { width: 375, language: "zh" },
  { width: 375, language: "en" },
  { width: 1440, language: "zh", dark: true },
  { width: 375, language: "zh", largeText: true },
] as const)("every page stands: $width px $language dark $dark large $largeText", async (looks) => {
  const { page, context, faults } = await visit(browser, url, looks);
  await signIn(page, "admin", password, looks.language);
  const style = ["dark" in looks && "dark", "largeText" in looks && "large"].filter(Boolean).join("-");
  for (const place of [...PLACES, "/nowhere"]) {
    await page.goto(place);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await checkPage(page, `all-${looks.width}-${looks.language}${style}${place.replaceAll("/", "-")}`);
  }
  expect(faults).toEqual([]);
  await context.close();
});
