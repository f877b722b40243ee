import { useTranslation } from "react-i18next";

import { StateTag } from "@/shared/state-tag";

import { countsOf, percent, valueOf } from "./formats";
import type { Figure } from "./queries";

/** One figure with its target and how complete it is; pressing it shows what is behind. */
export function FigureCard({ figure, onOpen }: { readonly figure: Figure; readonly onOpen: () => void }) {
  const { t } = useTranslation("indicators");
  const counts = figure.unit === "ratio" ? countsOf(figure) : "";
  return (
    <button type="button" className="qq-figure-card" onClick={onOpen}>
      <span className="qq-figure-name">{t(`names.${figure.key}`)}</span>
      <span className="qq-figure-value">
        {valueOf(figure)} {figure.unit !== "ratio" && figure.value !== null && <small>{t(`units.${figure.key}`)}</small>}
        {counts !== "" && <small>{counts}</small>}
      </span>
      <span className="qq-figure-notes">
        {figure.is_suppressed && <span className="qq-muted">{t("suppressed")}</span>}
        {figure.target !== null && (
          <StateTag tone={figure.is_alarm ? "warn" : "plain"}>
            {t(figure.is_alarm ? "belowTarget" : "target", { target: percent(figure.target, 0) })}
          </StateTag>
        )}
        {figure.missing > 0 && <span className="qq-muted">{t(`missing.${missingWord(figure.key)}`, { count: figure.missing })}</span>}
      </span>
    </button>
  );
}

/** What is missing differs: a birth month, a record of duty, a village, a term. */
export function missingWord(key: string): "birth" | "duty" | "villages" | "term" | "major" {
  if (key === "on_post") return "duty";
  if (key === "village_coverage" || key === "youth_member_coverage") return "villages";
  if (key === "term_renewal") return "term";
  return key === "new_scarce_majors" ? "major" : "birth";
}
