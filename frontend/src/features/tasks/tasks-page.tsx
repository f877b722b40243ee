import { Link } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { AddTask } from "./add-task";
import { HandbookDrawer } from "./handbook-drawer";
import { type Task, useTasks } from "./queries";
import { TaskDrawer } from "./task-drawer";

const STATES = ["all", "open", "submitted", "returned", "verified", "exempt"] as const;

/** Tasks of the caller's organizations; for a member their own. */
export function TasksPage() {
  const { t } = useTranslation("tasks");
  const label = useCodeLabel();
  const [filters, setFilters] = useUrlFilters();
  const isOffice = useCan("committee", "branch");
  const isCommittee = useCan("committee");
  const [open, setOpen] = useState<Task | null>(null);
  const list = useTasks(isOffice ? filters : { ...filters, mine: "true" });
  const isNarrowed = filters.cycle_id !== undefined || filters.subject_id !== undefined;
  return (
    <Page
      title={t(isOffice ? "title" : "ownTitle")}
      lead={t(isOffice ? "lead" : "ownLead")}
      actions={
        filters.cycle_id !== undefined &&
        isOffice && (
          <>
            <Link to="/cycles/$cycleId" params={{ cycleId: filters.cycle_id }}>
              {t("toCycle")}
            </Link>
            {isCommittee && <AddTask cycleId={filters.cycle_id} />}
          </>
        )
      }
    >
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <Segmented
          aria-label={t("state")}
          value={filters.state ?? "all"}
          options={STATES.map((state) => ({
            value: state,
            label: state === "all" ? t("shared:all") : label("taskState", state),
          }))}
          onChange={(state) => setFilters({ state: state === "all" ? undefined : state })}
        />
        {isNarrowed && isOffice && (
          <Button onClick={() => setFilters({ cycle_id: undefined, subject_id: undefined })}>
            {t("shared:clearFilters")}
          </Button>
        )}
        {(!isOffice || filters.subject_id !== undefined) && <Handbooks tasks={list.rows ?? []} />}
      </div>
      <KeysetTable
        list={list}
        caption={t(isOffice ? "title" : "ownTitle")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} hint={t(isOffice ? "emptyHint" : "ownEmptyHint")} />}
        columns={[
          {
            key: "label",
            title: t("task"),
            render: (row) => (
              <Button type="link" className="qq-task-link" onClick={() => setOpen(row)}>
                {row.label}
              </Button>
            ),
          },
          { key: "subject", title: t("subject"), render: (row) => row.subject.name },
          { key: "cycle", title: t("cycle"), render: (row) => row.cycle_title, wide: true },
          { key: "weight", title: t("weight"), numeric: true, render: (row) => row.weight },
          { key: "evidence", title: t("evidence"), numeric: true, render: (row) => row.evidence_count },
          {
            key: "state",
            title: t("state"),
            render: (row) => (
              <StateTag tone={row.state === "verified" ? "ok" : row.state === "returned" ? "warn" : "plain"}>
                {label("taskState", row.state)}
              </StateTag>
            ),
          },
        ]}
      />
      {open !== null && <TaskDrawer taskId={open.id} title={open.label} onClose={() => setOpen(null)} />}
    </Page>
  );
}

/** A handbook for each subject of the list: one's own, or the one the office looks at. */
function Handbooks({ tasks }: { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation("tasks");
  const [open, setOpen] = useState<Task | null>(null);
  const subjects = [...new Map(tasks.map((task) => [task.subject.id, task])).values()];
  return (
    <>
      {subjects.map((task) => (
        <Button key={task.subject.id} onClick={() => setOpen(task)}>
          {subjects.length === 1 ? t("handbook") : t("handbookIn", { cycle: task.cycle_title })}
        </Button>
      ))}
      {open !== null && <HandbookDrawer of={open} onClose={() => setOpen(null)} />}
    </>
  );
}
