import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";

type Content = Readonly<Record<string, unknown>>;

/** A rule's name and content as a person says them. */
export function useRuleWords() {
  const { t } = useTranslation("service-rules");
  const label = useCodeLabel();
  const listOf = (content: Content, name: string) => (content[name] ?? []) as readonly string[];
  /** Levels that ask the same are told together. */
  const byLevel = (content: Content, name: string, words: (value: string) => string) => {
    const levelsOf = new Map<string, string[]>();
    for (const [level, values] of Object.entries((content[name] ?? {}) as Readonly<Record<string, readonly string[]>>)) {
      const names = values.map(words).join("、");
      if (names !== "") levelsOf.set(names, [...(levelsOf.get(names) ?? []), label("level", level)]);
    }
    return [...levelsOf].map(([names, levels]) => t("atLevel", { level: levels.join("、"), names })).join("；");
  };
  const nameOf = (subject: string) => {
    const [kind = "", basis] = subject.split(":");
    return basis === undefined ? t(`subjects.${kind}`) : t("subjects.procedure", { basis: label("basis", basis) });
  };
  const inWords = (subject: string, content: Content): string => {
    switch (subject.split(":")[0]) {
      case "procedure":
        return listOf(content, "stages").map((stage) => t(`stages.${stage}`)).join(" → ");
      case "extension":
        return t("extensionWords", { count: Number(content.max_months) });
      case "notice":
        return t(content.counts_posting_day === true ? "noticeCounted" : "noticeAfter", {
          count: Number(content.working_days),
        });
      case "opinion":
        return t("opinionWords", {
          party: content.party_study_days,
          league: content.league_assist_days,
          required: byLevel(content, "required", (kind) => t(`opinions.${kind}`)),
        });
      default:
        return t("clearanceWords", {
          bodies: byLevel(content, "bodies", (body) => t(`bodies.${body}`)),
          months: content.valid_months,
        });
    }
  };
  return { nameOf, inWords };
}
