import { useTranslation } from "react-i18next";

import { Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { LeadingGroups } from "./leading-groups";
import { LiaisonGroups } from "./liaison-groups";

/** Groups beside the organizations: leading groups for a task, liaison groups of every tier. */
export function GroupsPage() {
  const { t } = useTranslation("groups");
  const [filters, setFilters] = useUrlFilters();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Tabs
        label={t("title")}
        activeKey={filters.tab ?? "leading"}
        onChange={(tab) => setFilters({ tab, state: undefined, tier: undefined, has_secretary: undefined })}
        items={[
          { key: "leading", label: t("tabs.leading"), children: <LeadingGroups /> },
          { key: "liaison", label: t("tabs.liaison"), children: <LiaisonGroups /> },
        ]}
      />
    </Page>
  );
}
