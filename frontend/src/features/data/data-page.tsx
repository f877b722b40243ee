import { useTranslation } from "react-i18next";

import { useCan } from "@/shared/me";
import { Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { Audit } from "./audit-tab";
import { Consents } from "./consents-tab";
import { Corrections } from "./corrections-tab";
import { Erasures } from "./erasures-tab";
import { Keys } from "./keys-tab";
import { Retention } from "./retention-tab";

/** What is kept, how long, on what basis, and who looked: for committees and administrators. */
export function DataPage() {
  const { t } = useTranslation("data");
  const [filters, setFilters] = useUrlFilters();
  const isCommittee = useCan("committee");
  const isAdmin = useCan("admin");
  const items = [
    ...(isCommittee
      ? [
          { key: "erasures", label: t("tabs.erasures"), children: <Erasures /> },
          { key: "corrections", label: t("tabs.corrections"), children: <Corrections /> },
        ]
      : []),
    { key: "consents", label: t("tabs.consents"), children: <Consents isAdmin={isAdmin} /> },
    { key: "retention", label: t("tabs.retention"), children: <Retention isAdmin={isAdmin} /> },
    ...(isAdmin
      ? [
          { key: "keys", label: t("tabs.keys"), children: <Keys /> },
          { key: "audit", label: t("tabs.audit"), children: <Audit /> },
        ]
      : []),
  ];
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Tabs
        label={t("title")}
        activeKey={filters.tab ?? items[0]?.key ?? "consents"}
        onChange={(key) => setFilters({ tab: key })}
        items={items}
      />
    </Page>
  );
}
