import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { spanOf } from "@/shared/dates";
import { wordsOf } from "@/shared/fields";
import { ChoiceFilter, SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { CohortDrawer } from "./cohort-drawer";
import { useCohorts } from "./queries";

const STATES = ["planned", "open", "finished", "cancelled"] as const;

export function CohortsTab() {
  const { t } = useTranslation("training");
  const [filters, setFilters] = useUrlFilters();
  const [open, setOpen] = useState<string | null>(null);
  const list = useCohorts(filters);
  const shown = list.rows?.find((row) => row.id === open);
  return (
    <div className="qq-stack">
      <div className="qq-filters">
        <SearchFilter label={t("cohortName")} value={filters.q} onChange={(q) => setFilters({ q })} />
        <ChoiceFilter
          label={t("state")}
          value={filters.state}
          options={wordsOf(t, "cohortStates", STATES)}
          onChange={(state) => setFilters({ state })}
        />
      </div>
      <KeysetTable
        list={list}
        caption={t("tabs.cohorts")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noCohorts")} hint={t("noCohortsHint")} />}
        columns={[
          { key: "name", sort: "name", title: t("cohortName"), render: (row) => row.name },
          { key: "programme", title: t("programme"), render: (row) => row.programme_name },
          { key: "organization", title: t("organizer"), render: (row) => row.organization_name, wide: true },
          { key: "dates", sort: "starts", title: t("dates"), render: (row) => spanOf(row.starts_on, row.ends_on) },
          { key: "places", title: t("places"), render: (row) => `${row.taken} / ${row.quota}`, numeric: true },
          { key: "waiting", title: t("waiting"), render: (row) => row.waiting, numeric: true },
          { key: "state", title: t("state"), render: (row) => t(`cohortStates.${row.state}`) },
          {
            key: "actions",
            title: t("actions"),
            render: (row) => (
              <Button size="small" onClick={() => setOpen(row.id)} aria-label={t("handleOne", { name: row.name })}>
                {t("handle")}
              </Button>
            ),
          },
        ]}
      />
      {shown !== undefined && <CohortDrawer cohort={shown} onClose={() => setOpen(null)} />}
    </div>
  );
}
