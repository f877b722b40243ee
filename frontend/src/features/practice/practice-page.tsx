import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { spanOf } from "@/shared/dates";
import { type Field, Fields, wordsOf } from "@/shared/fields";
import { ChoiceFilter, OrganizationFilter, SearchFilter } from "@/shared/filters";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Page, Section } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import {
  KINDS, type Practice, type PracticeIn, STATES, useAssign, useCancel, useFinish, usePracticeCounts, usePractices,
} from "./queries";

type Open = { readonly what: "new" } | { readonly what: "finish" | "cancel"; readonly row: Practice };

/** Practice on the first line: who is where, what came of it, and how many by organization. */
export function PracticePage() {
  const { t } = useTranslation("practice");
  const canEdit = useCan("committee");
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const create = (
    <Button type="primary" onClick={() => setOpen({ what: "new" })}>
      {t("assign")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={canEdit && create}>
      <PracticeFilters />
      <Counts />
      <PracticeList onOpen={canEdit ? setOpen : null} />
      {open?.what === "new" && <AssignDrawer onClose={close} />}
      {open?.what === "finish" && <FinishDrawer row={open.row} onClose={close} />}
      {open?.what === "cancel" && <CancelDrawer row={open.row} onClose={close} />}
    </Page>
  );
}

function PracticeFilters() {
  const { t } = useTranslation("practice");
  const [filters, setFilters] = useUrlFilters();
  const select = (name: "kind" | "state", values: readonly string[], prefix: string) => (
    <ChoiceFilter
      label={t(name)}
      value={filters[name]}
      options={wordsOf(t, prefix, values)}
      onChange={(value) => setFilters({ [name]: value })}
    />
  );
  return (
    <div className="qq-filters" role="search" aria-label={t("filters")}>
      <SearchFilter label={t("person")} value={filters.q} onChange={(value) => setFilters({ q: value })} />
      <OrganizationFilter
        label={t("organization")}
        value={filters.organization_id}
        onChange={(organization_id) => setFilters({ organization_id })}
      />
      {select("kind", KINDS, "kinds")}
      {select("state", STATES, "states")}
    </div>
  );
}

function Counts() {
  const { t } = useTranslation("practice");
  const [filters, setFilters] = useUrlFilters();
  const counts = usePracticeCounts(filters.organization_id);
  if (filters.organization_id === undefined) return <p className="qq-muted">{t("countsHint")}</p>;
  return (
    <Loaded query={counts}>
      {(rows) => (
        <Section title={t("counts")}>
          <DataTable
            caption={t("counts")}
            rows={rows}
            rowKey={(row) => row.organization_id}
            columns={[
              {
                key: "organization",
                title: t("organization"),
                render: (row) => (
                  <Button type="link" onClick={() => setFilters({ organization_id: row.organization_id })}>
                    {row.organization_name}
                  </Button>
                ),
              },
              { key: "people", title: t("people"), render: (row) => row.people, numeric: true },
              { key: "open", title: t("states.open"), render: (row) => row.open, numeric: true },
              { key: "done", title: t("states.done"), render: (row) => row.done, numeric: true },
              { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
            ]}
          />
        </Section>
      )}
    </Loaded>
  );
}

function PracticeList({ onOpen }: { readonly onOpen: ((open: Open) => void) | null }) {
  const { t } = useTranslation("practice");
  const [filters] = useUrlFilters();
  return (
    <KeysetTable
      list={usePractices(filters)}
      caption={t("title")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("none")} hint={t("noneHint")} />}
      columns={[
        {
          key: "person",
          sort: "person",
          title: t("person"),
          render: (row) => (
            <Link to="/people/$personId" params={{ personId: row.person_id }}>
              {row.person_name}
            </Link>
          ),
        },
        { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
        { key: "place", title: t("place"), render: (row) => row.place },
        { key: "task", title: t("task"), render: (row) => row.task, wide: true },
        { key: "supervisor", title: t("supervisor"), render: (row) => row.supervisor, wide: true },
        { key: "span", sort: "starts", title: t("span"), render: (row) => spanOf(row.starts_on, row.ends_on) },
        { key: "state", title: t("state"), render: (row) => t(`states.${row.state}`) },
        { key: "outcome", title: t("outcome"), render: (row) => row.appraisal ?? row.cancel_reason ?? "—" },
        {
          key: "actions",
          title: t("actions"),
          render: (row) =>
            onOpen !== null && row.state === "open" ? (
              <div className="qq-actions">
                <Button
                  size="small"
                  onClick={() => onOpen({ what: "finish", row })}
                  aria-label={t("finishOne", { name: row.person_name })}
                >
                  {t("finish")}
                </Button>
                <Button
                  size="small"
                  danger
                  onClick={() => onOpen({ what: "cancel", row })}
                  aria-label={t("cancelOne", { name: row.person_name })}
                >
                  {t("cancelIt")}
                </Button>
              </div>
            ) : null,
        },
      ]}
    />
  );
}

function AssignDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("practice");
  const assign = useAssign(onClose);
  const fields: Field[] = [
    { name: "person_id", label: t("person"), kind: "person", required: true },
    { name: "organization_id", label: t("assignedBy"), kind: "organization", required: true },
    { name: "kind", label: t("kind"), kind: "select", options: wordsOf(t, "kinds", KINDS), required: true },
    { name: "place", label: t("place"), kind: "text", required: true },
    { name: "task", label: t("task"), kind: "long", required: true },
    { name: "supervisor", label: t("supervisor"), kind: "text", required: true },
    { name: "starts_on", label: t("startsOn"), kind: "date", required: true },
    { name: "ends_on", label: t("endsOn"), kind: "date", required: true },
  ];
  return (
    <FormDrawer<PracticeIn> title={t("assign")} command={assign} onSubmit={assign.mutate} onClose={onClose}>
      <Fields fields={fields} />
    </FormDrawer>
  );
}

interface RowProps {
  readonly row: Practice;
  readonly onClose: () => void;
}

function FinishDrawer({ row, onClose }: RowProps) {
  const { t } = useTranslation("practice");
  const finish = useFinish(row, onClose);
  const fields: Field[] = [
    { name: "ended_on", label: t("endsOn"), kind: "date", hint: t("endedOnHint") },
    { name: "hours", label: t("hours"), kind: "number", max: 5000, step: 0.5, required: true },
    { name: "appraisal", label: t("appraisal"), kind: "long", hint: t("appraisalHint"), required: true },
  ];
  return (
    <FormDrawer<{ ended_on?: string; hours: number; appraisal: string }>
      title={t("finishOne", { name: row.person_name })}
      command={finish}
      onSubmit={finish.mutate}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function CancelDrawer({ row, onClose }: RowProps) {
  const { t } = useTranslation("practice");
  const cancel = useCancel(row, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("cancelOne", { name: row.person_name })}
      hint={t("cancelLoss")}
      okText={t("cancelIt")}
      isDangerous
      command={cancel}
      onSubmit={cancel.mutate}
      onClose={onClose}
    >
      <Fields fields={[{ name: "reason", label: t("reason"), kind: "long", required: true }]} />
    </FormDrawer>
  );
}
