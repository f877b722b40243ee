import { useTranslation } from "react-i18next";

import type { Rule } from "./queries";

export const TALKS = ["care", "remind", "admonish"] as const;
export const GROUPS = ["men", "women_cadres", "women_workers"] as const;

interface Raise {
  readonly base_months: number;
  readonly first_birth_month: string;
  readonly step_months: number;
  readonly most_months: number;
}

/** A rule's value as a person says it, one line for each part. */
export function useRuleWords() {
  const { t } = useTranslation("development-rules");
  return ({ key, value }: Rule): readonly string[] => {
    switch (key) {
      case "newcomer_looks":
        return [t("words.newcomer_looks", { months: (value as readonly number[]).join("、") })];
      case "leading_titles":
        return [(value as readonly string[]).join("、")];
      case "talk_retention_months":
      case "talk_effect_months": {
        const months = value as Readonly<Record<string, number>>;
        return [TALKS.map((talk) => t("talkMonths", { talk: t(`talks.${talk}`), count: months[talk] ?? 0 })).join(t("comma"))];
      }
      case "retirement_ages": {
        const raises = value as Readonly<Record<string, Raise>>;
        return GROUPS.flatMap((group) => {
          const raise = raises[group];
          if (raise === undefined) return [];
          return [t("words.retirement_ages", { ...raise, group: t(`groups.${group}`), years: raise.base_months / 12 })];
        });
      }
      default:
        return [t(`words.${key}`, { count: Number(value) })];
    }
  };
}
