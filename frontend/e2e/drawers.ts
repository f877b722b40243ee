/** What a person does inside the drawer that is open. */
import type { Page } from "playwright-core";

/** Clicks the button that sends the drawer's form and waits until it has gone. */
export async function send(page: Page, name: string) {
  await page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

export async function pick(page: Page, label: string, typed: string, option: string | RegExp) {
  await page.getByRole("dialog").getByRole("combobox", { name: new RegExp(`^\\*?\\s*${label}$`) }).fill(typed);
  await page.locator(".ant-select-dropdown:visible:not([class*='-leave'])").getByText(option).first().click();
}

export async function fillDay(page: Page, label: string, day: string) {
  await page.getByRole("dialog").getByLabel(label, { exact: true }).fill(day);
}
