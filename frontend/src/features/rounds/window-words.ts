import type { TFunction } from "i18next";

import { momentOf } from "@/shared/dates";

interface Ends {
  readonly opens_at?: string | null;
  readonly closes_at?: string | null;
}

/** "2026-12-01 08:00 – 2026-12-10 18:00"; an end that is not set is said in words. */
export function windowWords(t: TFunction<"rounds">, { opens_at, closes_at }: Ends): string {
  if (!opens_at && !closes_at) return t("window.untilFreeze");
  if (!opens_at) return t("window.until", { to: momentOf(closes_at) });
  if (!closes_at) return t("window.from", { from: momentOf(opens_at) });
  return t("window.between", { from: momentOf(opens_at), to: momentOf(closes_at) });
}

export function isInside({ opens_at, closes_at }: Ends): boolean {
  const now = Date.now();
  return (!opens_at || Date.parse(opens_at) <= now) && (!closes_at || now < Date.parse(closes_at));
}

/** What `<input type="datetime-local">` gives, as a moment in China. */
export function momentAt(local: string | undefined): string | null {
  return local ? `${local}:00+08:00` : null;
}
