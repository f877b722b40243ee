/** A person in front of a browser: opens pages, signs in, and has every page checked. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SHOTS = join(import.meta.dirname, "../test-results");

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page: uncaught errors, and requests that left the origin. */
  readonly faults: readonly string[];
}

interface Looks {
  readonly width?: number;
  readonly language?: "zh" | "en";
  readonly dark?: boolean;
  readonly largeText?: boolean;
}

export async function visit(browser: Browser, url: string, looks: Looks = {}): Promise<Visit> {
  const width = looks.width ?? 1440;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width < 600 ? 812 : 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    acceptDownloads: true,
    // Colours and places are looked at once they stand, not on their way there.
    reducedMotion: "reduce",
  });
  const { language = "zh", dark = false, largeText = false } = looks;
  const stored = JSON.stringify({ language, dark, largeText });
  // Only where nothing is stored: a reload must show what the person chose meanwhile.
  await context.addInitScript((value) => {
    globalThis.localStorage.setItem(
      "qingqiao.preferences",
      globalThis.localStorage.getItem("qingqiao.preferences") ?? value,
    );
  }, stored);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const target = new URL(request.url());
    if (target.protocol.startsWith("http") && target.origin !== url) faults.push(`left the origin: ${target.origin}`);
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) faults.push(`policy: ${message.text()}`);
  });
  return { page, context, faults };
}

const WORDS = {
  zh: { account: "账号", password: "密码", submit: "登录", home: "今日" },
  en: { account: "Account", password: "Password", submit: "Sign in", home: "Today" },
} as const;

export async function signIn(page: Page, username: string, password: string, language: "zh" | "en" = "zh") {
  const words = WORDS[language];
  await page.goto("/");
  await page.getByLabel(words.account, { exact: true }).fill(username);
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole("button", { name: words.submit, exact: true }).click();
  await page.getByRole("heading", { name: words.home, level: 1 }).waitFor();
}

/** No serious fault of accessibility, and nothing wider than the screen. */
export async function checkPage(page: Page, name: string): Promise<void> {
  await settled(page);
  await shoot(page, name);
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  const serious = results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  expect(serious, `${name}: accessibility`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
  expect(overflow, `${name}: wider than the screen by`).toBeLessThanOrEqual(0);
}

/** Waits until nothing on the page is loading or moving. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".qq-waiting, .ant-spin-spinning") === null);
  // An animation without an end never finishes, and a browser that draws nothing finishes none.
  await page.waitForFunction(() =>
    document.getAnimations().every(
      ({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().iterations === Infinity,
    ),
  );
}

export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
}

/** Chooses from an Ant Design select by the label of the field. */
export async function choose(page: Page, label: string, option: string, type = option): Promise<void> {
  // The mark of a required field is part of its accessible name.
  const box = page.getByRole("combobox", { name: new RegExp(`^\\*?\\s*${label}$`) });
  await box.click();
  if (type !== "") await box.fill(type);
  // One chosen from before may still be on its way out, with the same words in it.
  const open = page.locator(".ant-select-dropdown:visible:not([class*='-leave'])");
  const wanted = open.getByText(option, { exact: true }).first();
  await wanted.click();
  // What a search finds may replace the list under the pointer; then nothing was chosen yet.
  const isStillOpen = await page.locator(".ant-select-single.ant-select-open").isVisible();
  if (isStillOpen) await wanted.click({ timeout: 2_000 }).catch(() => undefined);
}

/** The button of exactly this name: "发布" is also part of others. */
export function exact(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}
