import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { AbsentTab } from "./absent-tab";
import { GapsTab } from "./gaps-tab";
import { OverviewTab } from "./overview-tab";
import { PlaceBar } from "./place-bar";
import { askedOf, indicatorsQuery, workbookPath } from "./queries";
import { RulesTab } from "./rules-tab";
import { StructureTab } from "./structure-tab";
import "./indicators.css";

/** The figures of an organization and everything below it, on a day. */
export function IndicatorsPage() {
  const { t } = useTranslation("indicators");
  const [filters, setFilters] = useUrlFilters();
  const asked = askedOf(filters);
  const figures = useQuery(indicatorsQuery(asked));
  const name = figures.data?.organization_name;
  return (
    <Page
      title={t("title")}
      actions={
        <DownloadButton path={workbookPath(asked)} filename="statistics.xlsx">
          {t("statistics")}
        </DownloadButton>
      }
      lead={t("lead", { name: name ?? "…", on: filters.as_of ?? figures.data?.as_of ?? today() })}
    >
      <PlaceBar filters={filters} onChange={setFilters} />
      <Tabs
        label={t("parts")}
        activeKey={filters.tab ?? "overview"}
        onChange={(tab) => setFilters({ tab: tab === "overview" ? undefined : tab })}
        items={[
          {
            key: "overview",
            label: t("overview"),
            children: <OverviewTab figures={figures} filters={filters} onChange={setFilters} />,
          },
          {
            key: "structure",
            label: t("structure"),
            children: <StructureTab asked={asked} since={filters.since} onChange={setFilters} />,
          },
          {
            key: "gaps",
            label: t("gaps"),
            children: <GapsTab asked={asked} months={filters.months} onChange={setFilters} />,
          },
          { key: "absent", label: t("absent"), children: <AbsentTab asked={asked} /> },
          { key: "rules", label: t("rules"), children: <RulesTab organizationId={filters.organization_id} /> },
        ]}
      />
    </Page>
  );
}
