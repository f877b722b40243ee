/** The main job from end to end, in one browser session: what a county committee does from a messy file to a decision. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFailed, test } from "vitest";

import { accountOf, clientOf } from "./api";
import { launchBrowser } from "./browser";
import { assessFourParties, assessSixOnes } from "./journey/assessing";
import { lookAround } from "./journey/looking";
import { decide, openRound, readArrangement, reportIn, solve } from "./journey/placing";
import { recommend } from "./journey/recommending";
import { buildTree, definePosts, importAgain, importRoster, importSummary } from "./journey/register";
import type { Made, World } from "./journey/world";
import { shoot, signIn, visit } from "./visit";

const url = inject("url");
const password = inject("adminPassword");

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test("from the office's file to a decision about the results", { timeout: 480_000 }, async () => {
  const admin = await clientOf(url, "admin", password);
  const county = await admin.post<Made>("/api/roster/organizations", {
    name: "历下区委员会",
    kind: "committee",
    level: "county",
  });
  const { page, context, faults } = await visit(browser, url);
  const own = await accountOf(admin, "lixia", "committee", county.id, "历下区团委");
  await signIn(page, "lixia", own);
  const start = { browser, url, page, context, faults: [...faults], admin, county, streets: {} };
  const world: World = { ...start, streets: await buildTree(start) };
  onTestFailed(() => shoot(page, "journey-failed"));

  await importRoster(world);
  await importSummary(world);
  await importAgain(world);
  await definePosts(world);

  const round = await openRound(world);
  await solve(world);
  const arranged = await decide(world);
  await readArrangement(world, arranged);
  await reportIn(world, arranged);

  const results = await assessSixOnes(world);
  await assessFourParties(world);
  await recommend(world);

  await lookAround(world, own, { round, results });
  expect(faults).toEqual([]);
  await context.close();
});
