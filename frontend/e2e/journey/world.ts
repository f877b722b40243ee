/** What the steps of the journey hand on: who is signed in where, and what was made. */
import type { Browser, BrowserContext, Page } from "playwright-core";

import { accountOf, type Client } from "../api";
import { signIn, visit, type Visit } from "../visit";

export interface World {
  readonly browser: Browser;
  readonly url: string;
  /** The county committee's own browser, open all the time. */
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
  readonly admin: Client;
  readonly county: Made;
  readonly streets: Readonly<Record<string, Made>>;
}

export interface Made {
  readonly id: string;
  readonly name: string;
}

/** The communities that the files name, or nearly name. */
export const TREE = {
  泉城路街道: ["贡院墙根社区", "按察司社区"],
  大明湖街道: ["舜井社区", "曲水亭社区"],
  建新街道: ["解放路第一社区"],
  东关街道: ["长盛北区社区"],
} as const;

export interface Rater extends Made {
  readonly password: string;
}

export async function raterOf(world: World, name: string, organization: Made): Promise<Rater> {
  return { id: name, name, password: await accountOf(world.admin, name, "rater", organization.id) };
}

/** Another person at another screen, signed in. */
export async function elsewhere(world: World, { name, password }: Rater, width = 375): Promise<Visit> {
  const seen = await visit(world.browser, world.url, { width });
  await signIn(seen.page, name, password);
  return seen;
}
