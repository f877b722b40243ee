import { useTranslation } from "react-i18next";

import { Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { CohortsTab } from "./cohorts-tab";
import { HoursTab } from "./hours-tab";
import { PlanTab } from "./plan-tab";
import { RulesTab } from "./rules-tab";
import { StandingTab } from "./standing-tab";

/** Training of a subtree: who is short, what is planned, the cohorts, the ledger, the rules. */
export function TrainingPage() {
  const { t } = useTranslation("training");
  const [filters, setFilters] = useUrlFilters();
  const items = [
    { key: "standing", label: t("tabs.standing"), children: <StandingTab /> },
    { key: "plan", label: t("tabs.plan"), children: <PlanTab /> },
    { key: "cohorts", label: t("tabs.cohorts"), children: <CohortsTab /> },
    { key: "hours", label: t("tabs.hours"), children: <HoursTab /> },
    { key: "rules", label: t("tabs.rules"), children: <RulesTab /> },
  ];
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Tabs
        label={t("title")}
        items={items}
        activeKey={filters.tab ?? "standing"}
        onChange={(tab) => setFilters({ tab: tab === "standing" ? undefined : tab })}
      />
    </Page>
  );
}
