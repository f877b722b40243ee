import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import type { Column } from "@/shared/data-table";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { PeopleFilters } from "./people-filters";
import { PersonDrawer } from "./person-drawer";
import { SourceCounts } from "./source-counts";
import { FILTERS, type PersonRow, usePeople } from "./queries";

export function PeoplePage() {
  const { t } = useTranslation("people");
  const [filters, setFilters] = useUrlFilters();
  const list = usePeople(filters);
  const columns = useColumns();
  const canEdit = useCan("committee");
  const navigate = useNavigate();
  const [isCreating, setCreating] = useState(false);
  const isFiltered = FILTERS.some((name) => filters[name] !== undefined);

  return (
    <Page
      title={t("title")}
      actions={
        canEdit && (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t("register")}
          </Button>
        )
      }
    >
      <SourceCounts filters={filters} onChange={setFilters} />
      <PeopleFilters filters={filters} onChange={setFilters} />
      <KeysetTable
        list={list}
        caption={t("title")}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          isFiltered ? (
            <EmptyState
              title={t("nobodyMatches")}
              hint={t("nobodyMatchesHint")}
              action={
                <Button onClick={() => setFilters(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}>
                  {t("shared:clearFilters")}
                </Button>
              }
            />
          ) : (
            <EmptyState
              title={t("emptyTitle")}
              hint={t(canEdit ? "emptyHint" : "emptyHintReader")}
              action={canEdit && <Link to="/imports">{t("toImports")}</Link>}
            />
          )
        }
      />
      {isCreating && (
        <PersonDrawer
          {...(filters.organization_id === undefined ? {} : { organizationId: filters.organization_id })}
          onClose={() => setCreating(false)}
          onDone={(person) => void navigate({ to: "/people/$personId", params: { personId: person.id } })}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<PersonRow>[] {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  return [
    {
      key: "name",
            sort: "name",
      title: t("name"),
      render: (row) => (
        <>
          <Link to="/people/$personId" params={{ personId: row.id }}>
            {row.name}
          </Link>
          {row.minor !== null && <StateTag tone="warn">{t(`minor.${row.minor}`)}</StateTag>}
        </>
      ),
    },
    { key: "sex", title: t("sex"), render: (row) => label("sex", row.sex), wide: true },
    { key: "birth", sort: "birth", title: t("birthMonth"), render: (row) => row.birth_month ?? "" },
    { key: "political", title: t("politicalStatus"), render: (row) => label("political", row.political_status) },
    { key: "education", title: t("education"), render: (row) => label("education", row.education), wide: true },
    { key: "unit", title: t("workUnit"), render: (row) => row.work_unit ?? "" },
    { key: "source", title: t("source"), render: (row) => label("source", row.source_channel), wide: true },
    {
      key: "identities",
      title: t("identityNow"),
      render: (row) => row.identities.map((kind) => label("identity", kind)).join("、"),
      wide: true,
    },
    { key: "organization", sort: "organization", title: t("organization"), render: (row) => row.organization_name },
    { key: "posts", title: t("liveAppointments"), render: (row) => row.live_appointments, numeric: true },
  ];
}
