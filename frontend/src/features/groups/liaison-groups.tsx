import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { ChoiceFilter, OrganizationFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { LiaisonDrawer } from "./liaison-drawer";
import { coverageQuery, type LiaisonGroup, useLiaisonGroups, useUncovered } from "./liaison-queries";

const TIERS = ["county", "township", "village", "grid"] as const;

/** 微信塔群: four tiers of chat groups, each with its secretary, and whom they do not reach. */
export function LiaisonGroups() {
  const { t } = useTranslation("groups");
  const canEdit = useCan("committee");
  const [filters, setFilters] = useUrlFilters();
  const [edited, setEdited] = useState<LiaisonGroup | "new" | null>(null);
  const list = useLiaisonGroups(filters);
  return (
    <div className="qq-page">
      <Coverage organizationId={filters.organization_id} />
      <Section
        title={t("tabs.liaison")}
        actions={
          canEdit && (
            <Button type="primary" onClick={() => setEdited("new")}>
              {t("liaison.create")}
            </Button>
          )
        }
      >
        <div className="qq-filters">
          <ChoiceFilter
            label={t("liaison.tier")}
            value={filters.tier}
            options={TIERS.map((value) => ({ value, label: t(`tiers.${value}`) }))}
            onChange={(tier) => setFilters({ tier })}
          />
          <ChoiceFilter
            label={t("liaison.secretary")}
            value={filters.has_secretary}
            options={[
              { value: "true", label: t("liaison.has") },
              { value: "false", label: t("liaison.hasNot") },
            ]}
            onChange={(next) => setFilters({ has_secretary: next })}
          />
          <OrganizationFilter
            label={t("area")}
            value={filters.organization_id}
            onChange={(organization_id) => setFilters({ organization_id })}
          />
        </div>
        <KeysetTable
          list={list}
          caption={t("tabs.liaison")}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("liaison.none")} hint={t("liaison.noneHint")} />}
          columns={[
            {
              key: "name",
              title: t("name"),
              render: (row) =>
                canEdit ? (
                  <Button type="link" onClick={() => setEdited(row)}>
                    {row.name}
                  </Button>
                ) : (
                  row.name
                ),
            },
            { key: "tier", title: t("liaison.tier"), render: (row) => t(`tiers.${row.tier}`) },
            { key: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
            { key: "secretary", title: t("liaison.secretary"), render: (row) => <Secretary group={row} /> },
            { key: "members", title: t("liaison.members"), numeric: true, render: (row) => row.member_count ?? "—" },
          ]}
        />
      </Section>
      <Uncovered organizationId={filters.organization_id} />
      {edited !== null && (
        <LiaisonDrawer edited={edited === "new" ? undefined : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}

function Secretary({ group }: { readonly group: LiaisonGroup }) {
  const { t } = useTranslation("groups");
  if (group.secretary_id === null) return <span className="qq-warn">{t("liaison.hasNot")}</span>;
  return (
    <Link to="/people/$personId" params={{ personId: group.secretary_id }}>
      {group.secretary_name ?? t("shared:unknown")}
    </Link>
  );
}

interface AreaProps {
  readonly organizationId: string | undefined;
}

function Coverage({ organizationId }: AreaProps) {
  const { t } = useTranslation("groups");
  const coverage = useQuery(coverageQuery(organizationId));
  return (
    <Loaded query={coverage}>
      {(found) => (
        <dl className="qq-figures">
          {found.tiers.map((tier) => (
            <div key={tier.tier}>
              <dt>{t(`tiers.${tier.tier}`)}</dt>
              <dd>
                {tier.groups}
                <br />
                <small>{t("liaison.tierFigures", { members: tier.members, without: tier.without_secretary })}</small>
              </dd>
            </div>
          ))}
          <div>
            <dt>{t("liaison.secretaries")}</dt>
            <dd>{found.secretaries}</dd>
          </div>
          <div>
            <dt>{t("liaison.uncovered")}</dt>
            <dd>
              {found.organizations_without} <small>/ {found.organizations}</small>
            </dd>
          </div>
        </dl>
      )}
    </Loaded>
  );
}

/** Where nobody keeps a group yet. */
function Uncovered({ organizationId }: AreaProps) {
  const { t } = useTranslation("groups");
  const list = useUncovered(organizationId);
  const rows = list.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t("liaison.uncovered")}>
      <DataTable
        caption={t("liaison.uncovered")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            title: t("organization"),
            render: (row) => (
              <Link to="/organizations/$organizationId" params={{ organizationId: row.id }}>
                {row.name}
              </Link>
            ),
          },
        ]}
      />
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t("shared:loadMore")}
        </Button>
      )}
    </Section>
  );
}
