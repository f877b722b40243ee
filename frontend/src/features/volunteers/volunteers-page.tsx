import { useTranslation } from "react-i18next";

import { OrganizationSelect } from "@/shared/organization-select";
import { Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { CallOutsTab } from "./call-outs-tab";
import { RecordsTab } from "./records-tab";
import { SitesTab } from "./sites-tab";
import { TeamsTab } from "./teams-tab";

/** Volunteers: the bank, teams and squads, call-outs, their record of service, youth homes. */
export function VolunteersPage() {
  const { t } = useTranslation("volunteers");
  const [filters, setFilters] = useUrlFilters();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className="qq-filters">
        <OrganizationSelect
          aria-label={t("organization")}
          placeholder={t("chooseTop")}
          value={filters.organization_id}
          onChange={(organization_id) => setFilters({ organization_id })}
        />
      </div>
      <Tabs
        label={t("title")}
        activeKey={filters.tab ?? "teams"}
        onChange={(tab) => setFilters({ tab: tab === "teams" ? undefined : tab })}
        items={[
          { key: "teams", label: t("tabs.teams"), children: <TeamsTab /> },
          { key: "calls", label: t("tabs.calls"), children: <CallOutsTab /> },
          { key: "records", label: t("tabs.records"), children: <RecordsTab /> },
          { key: "sites", label: t("tabs.sites"), children: <SitesTab /> },
        ]}
      />
    </Page>
  );
}
