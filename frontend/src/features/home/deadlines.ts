import type { TFunction } from "i18next";

import { momentOf } from "@/shared/dates";

interface Window {
  readonly opens_at?: string | null;
  readonly closes_at?: string | null;
}

export function isOver(closesAt: string | null | undefined): boolean {
  return Boolean(closesAt) && Date.parse(closesAt ?? "") <= Date.now();
}

/** When something begins or ends; without dates, what can be said anyway. */
export function deadline(t: TFunction<"home">, { opens_at, closes_at }: Window, otherwise: string): string {
  if (opens_at && Date.parse(opens_at) > Date.now()) return t("opensAt", { at: momentOf(opens_at) });
  if (!closes_at) return t(otherwise as "ownWishesHint");
  return isOver(closes_at) ? t("closedAt", { at: momentOf(closes_at) }) : t("closesAt", { at: momentOf(closes_at) });
}
