import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Popconfirm } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import type { Column } from "@/shared/data-table";
import { momentOf } from "@/shared/dates";
import { JobProgress, isWorking, useJob } from "@/shared/job-progress";
import { KeysetTable } from "@/shared/keyset-table";
import { OrganizationSelect } from "@/shared/organization-select";
import { EmptyState, Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { type Merge, type PairRow, listKey, useMerges, usePairs, useSearch, useUndoMerge } from "./queries";

const STATES = ["open", "dismissed"] as const;

/** Rows that may be one person; people decide, nothing merges by itself. */
export function DuplicatesPage() {
  const { t } = useTranslation("duplicates");
  const [filters, setFilters] = useUrlFilters();
  const tab = filters.tab ?? "open";
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <OrganizationSelect
          aria-label={t("organization")}
          placeholder={t("anyOrganization")}
          value={filters.organization_id}
          onChange={(id) => setFilters({ organization_id: id })}
        />
        <Search organizationId={filters.organization_id} />
      </div>
      <Tabs
        label={t("title")}
        activeKey={tab}
        onChange={(key) => setFilters({ tab: key })}
        items={[
          ...STATES.map((state) => ({
            key: state,
            label: t(`tabs.${state}`),
            children: <Pairs state={state} organizationId={filters.organization_id} />,
          })),
          { key: "merges", label: t("tabs.merges"), children: <Merges /> },
        ]}
      />
    </Page>
  );
}

/** Looks through everybody of an organization; the list is read again when it is done. */
function Search({ organizationId }: { readonly organizationId: string | undefined }) {
  const { t } = useTranslation("duplicates");
  const client = useQueryClient();
  const search = useSearch();
  const [location, setLocation] = useState<string | null>(null);
  const job = useJob(location);
  const isDone = job.data?.state === "done";
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: listKey });
  }, [client, isDone]);
  const start = () => {
    if (organizationId === undefined) return;
    search.mutate(organizationId, { onSuccess: ({ job_id }) => setLocation(`/api/roster/jobs/${job_id}`) });
  };
  return (
    <>
      <Button
        onClick={start}
        disabled={organizationId === undefined}
        loading={search.isPending || (location !== null && isWorking(job.data))}
      >
        {t("search")}
      </Button>
      {organizationId === undefined && <span className="qq-muted">{t("searchHint")}</span>}
      <ProblemBanner error={search.error} />
      {job.data !== undefined && <JobProgress label={t("searching")} job={job.data} />}
    </>
  );
}

interface PairsProps {
  readonly state: (typeof STATES)[number];
  readonly organizationId: string | undefined;
}

function Pairs({ state, organizationId }: PairsProps) {
  const { t } = useTranslation("duplicates");
  const label = useCodeLabel();
  const list = usePairs({ state, organization_id: organizationId });
  const columns: Column<PairRow>[] = [
    {
      key: "who",
      title: t("who"),
      render: (row) => (
        <Link to="/duplicates/$duplicateId" params={{ duplicateId: row.id }}>
          {row.one.name} / {row.other.name}
        </Link>
      ),
    },
    { key: "birth", title: t("birthMonth"), render: (row) => both(row.one.birth_month, row.other.birth_month) },
    { key: "unit", title: t("workUnit"), render: (row) => both(row.one.work_unit, row.other.work_unit) },
    {
      key: "organization",
      title: t("organization"),
      render: (row) => both(row.one.organization_name, row.other.organization_name),
      wide: true,
    },
    {
      key: "reasons",
      title: t("reasons"),
      render: (row) => row.reasons.map((reason) => label("duplicateReason", reason)).join(" · ") || t("byHand"),
    },
    { key: "score", title: t("score"), render: (row) => row.score, numeric: true },
    ...(state === "dismissed" ? [{ key: "note", title: t("note"), render: (row: PairRow) => row.note ?? "" }] : []),
  ];
  return (
    <KeysetTable
      list={list}
      caption={t(`tabs.${state}`)}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t(`empty.${state}`)} hint={t(`emptyHint.${state}`)} />}
    />
  );
}

function both(one: string | null, other: string | null): string {
  return one === other ? (one ?? "") : `${one ?? "—"} / ${other ?? "—"}`;
}

function Merges() {
  const { t } = useTranslation("duplicates");
  const list = useMerges();
  const undo = useUndoMerge();
  const columns: Column<Merge>[] = [
    {
      key: "who",
      title: t("survivor"),
      render: (row) => (
        <Link to="/people/$personId" params={{ personId: row.survivor_id }}>
          {row.survivor_name}
        </Link>
      ),
    },
    { key: "at", title: t("mergedAt"), render: (row) => momentOf(row.merged_at) },
    {
      key: "state",
      title: t("state"),
      render: (row) => (row.undone_at === null ? t("merged") : t("undoneAt", { at: momentOf(row.undone_at) })),
    },
    {
      key: "do",
      title: t("actions"),
      render: (row) =>
        row.can_be_undone && (
          <Popconfirm title={t("undoConfirm")} onConfirm={() => undo.mutate(row)}>
            <Button size="small" loading={undo.isPending}>
              {t("undo")}
            </Button>
          </Popconfirm>
        ),
    },
  ];
  return (
    <>
      <ProblemBanner error={undo.error} />
      <KeysetTable
        list={list}
        caption={t("tabs.merges")}
        columns={columns}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("empty.merges")} hint={t("emptyHint.merges")} />}
      />
    </>
  );
}
