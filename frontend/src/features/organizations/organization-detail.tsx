import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Tagged } from "@/api/client";
import { useCan } from "@/shared/me";
import { Loaded, Section } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { DocumentsTab } from "./documents-tab";
import { EstablishmentTab } from "./establishment-tab";
import { GridsTab } from "./grids-tab";
import { HistoryTab } from "./history-tab";
import { DissolveDrawer, MergeDrawer, RenameDrawer } from "./occasion-drawers";
import { OrganizationDrawer } from "./organization-drawer";
import { OverviewTab } from "./overview-tab";
import { type OrganizationDetail, organizationQuery } from "./queries";
import { RulesTab } from "./rules-tab";
import { TermsTab } from "./terms-tab";

export function OrganizationDetailPane({ id }: { readonly id: string }) {
  const detail = useQuery(organizationQuery(id));
  return <Loaded query={detail}>{(found) => <Pane found={found} />}</Loaded>;
}

function Pane({ found }: { readonly found: Tagged<OrganizationDetail> }) {
  const { t } = useTranslation("organizations");
  const [filters, setFilters] = useUrlFilters();
  const organization = found.value;
  const isLeague = organization.system === "league";
  const tabs = [
    { key: "overview", label: t("tabs.overview"), children: <OverviewTab organization={organization} /> },
    { key: "terms", label: t("tabs.terms"), children: <TermsTab id={organization.id} /> },
    { key: "establishment", label: t("tabs.establishment"), children: <EstablishmentTab id={organization.id} /> },
    { key: "grids", label: t("tabs.grids"), children: <GridsTab organization={organization} /> },
    { key: "history", label: t("tabs.history"), children: <HistoryTab id={organization.id} /> },
    { key: "files", label: t("tabs.files"), children: <DocumentsTab id={organization.id} /> },
    { key: "rules", label: t("tabs.rules"), children: <RulesTab id={organization.id} /> },
  ];
  const shown = isLeague ? tabs : tabs.filter((tab) => ["overview", "terms", "history"].includes(tab.key));
  return (
    <Section title={organization.name} actions={<Actions found={found} />}>
      <ol className="qq-crumbs" aria-label={t("superior")}>
        {organization.ancestors.map((ancestor) => (
          <li key={ancestor.id}>
            <Link to="/organizations/$organizationId" params={{ organizationId: ancestor.id }}>
              {ancestor.name}
            </Link>
          </li>
        ))}
      </ol>
      <Tabs
        label={organization.name}
        activeKey={filters.tab ?? "overview"}
        onChange={(tab) => setFilters({ tab })}
        items={shown}
      />
    </Section>
  );
}

type Doing = "edit" | "rename" | "merge" | "dissolve";

/** What a committee can do with an organization; each has its own form. */
function Actions({ found }: { readonly found: Tagged<OrganizationDetail> }) {
  const { t } = useTranslation("organizations");
  const canEdit = useCan("committee");
  const [doing, setDoing] = useState<Doing | null>(null);
  const organization = found.value;
  const close = () => setDoing(null);
  const more = (["rename", "merge", "dissolve"] as const).map((key) => ({
    key,
    label: t(`${key}.action`),
    onClick: () => setDoing(key),
  }));
  return (
    <>
      <Link to="/people" search={{ organization_id: organization.id }}>
        {t("peopleHere")}
      </Link>
      <Link to="/posts" search={{ organization_id: organization.id }}>
        {t("postsHere")}
      </Link>
      {canEdit && <Button onClick={() => setDoing("edit")}>{t("shared:edit")}</Button>}
      {canEdit && organization.status === "active" && (
        <Dropdown menu={{ items: more }} trigger={["click"]}>
          <Button>{t("more")}</Button>
        </Dropdown>
      )}
      {doing === "edit" && (
        <OrganizationDrawer edited={found} parentId={organization.parent_league_id} onClose={close} onDone={close} />
      )}
      {doing === "rename" && <RenameDrawer organization={organization} onClose={close} />}
      {doing === "merge" && <MergeDrawer organization={organization} onClose={close} />}
      {doing === "dissolve" && <DissolveDrawer organization={organization} onClose={close} />}
    </>
  );
}
