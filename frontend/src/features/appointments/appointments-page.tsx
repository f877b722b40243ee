import { Link } from "@tanstack/react-router";
import { Button, Input, Segmented, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import type { Column } from "@/shared/data-table";
import { dayOf, spanOf } from "@/shared/dates";
import { ChoiceFilter, OrganizationFilter, SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { LinkButton } from "@/shared/link-button";
import { EmptyState, Page } from "@/shared/page";
import { type Filters, useUrlFilters } from "@/shared/url-filters";

import { AppointmentDrawer } from "./appointment-drawer";
import { StateOf } from "./appointment-state";
import { type Appointment, FILTERS, useAppointments } from "./queries";

export function AppointmentsPage() {
  const { t } = useTranslation("appointments");
  const [filters] = useUrlFilters();
  const [open, setOpen] = useState<Appointment | null>(null);
  const list = useAppointments(filters);
  const isFiltered = FILTERS.some((name) => filters[name] !== undefined);
  // What was true on another day is looked at, not changed.
  const columns = useColumns(setOpen, filters.as_of === undefined);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <AppointmentFilters />
      {filters.as_of !== undefined && <p className="qq-muted">{t("asOfHint", { day: filters.as_of })}</p>}
      <KeysetTable
        list={list}
        caption={t("title")}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          filters.overdue === "true" ? (
            <EmptyState title={t("noneOverdue")} hint={t("noneOverdueHint")} />
          ) : (
            <EmptyState
              title={t(isFiltered ? "noneMatches" : "emptyTitle")}
              hint={t(isFiltered ? "noneMatchesHint" : "emptyHint")}
            />
          )
        }
      />
      {open !== null && <AppointmentDrawer appointment={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

const NO_VIEW = {
  state: undefined,
  overdue: undefined,
  ends_within: undefined,
  standing: undefined,
  handover: undefined,
};

/** The list's views, each an address of its own. */
const VIEWS = {
  all: NO_VIEW,
  overdue: { ...NO_VIEW, overdue: "true" },
  arranged: { ...NO_VIEW, state: "arranged" },
  in_office: { ...NO_VIEW, state: "in_office" },
  ending: { ...NO_VIEW, ends_within: "6" },
  away: { ...NO_VIEW, standing: "on_leave" },
  handover: { ...NO_VIEW, handover: "open" },
} as const;

function viewOf(filters: Filters): keyof typeof VIEWS {
  if (filters.overdue === "true") return "overdue";
  if (filters.ends_within !== undefined) return "ending";
  if (filters.standing !== undefined) return "away";
  if (filters.handover !== undefined) return "handover";
  return filters.state === "arranged" || filters.state === "in_office" ? filters.state : "all";
}

function AppointmentFilters() {
  const { t } = useTranslation("appointments");
  const [filters, setFilters] = useUrlFilters();
  const view = viewOf(filters);
  return (
    <div className="qq-filters" role="search" aria-label={t("filters")}>
      <Segmented
        aria-label={t("view")}
        value={view}
        options={Object.keys(VIEWS).map((name) => ({ value: name, label: t(`views.${name}`) }))}
        onChange={(name) => setFilters(VIEWS[name as keyof typeof VIEWS])}
      />
      <SearchFilter label={t("person")} value={filters.q} onChange={(value) => setFilters({ q: value })} />
      <OrganizationFilter
        label={t("organization")}
        value={filters.organization_id}
        onChange={(id) => setFilters({ organization_id: id })}
      />
      <ChoiceFilter
        label={t("form")}
        value={filters.form}
        options={useCodeOptions("form")}
        onChange={(form) => setFilters({ form })}
      />
      <Input
        type="date"
        aria-label={t("asOf")}
        prefix={t("asOf")}
        value={filters.as_of ?? ""}
        onChange={(event) => setFilters({ as_of: event.target.value === "" ? undefined : event.target.value })}
      />
    </div>
  );
}

function useColumns(onOpen: (appointment: Appointment) => void, canHandle: boolean): Column<Appointment>[] {
  const { t } = useTranslation("appointments");
  return [
    {
      key: "person",
      title: t("person"),
      render: (row) => (
        <Link to="/people/$personId" params={{ personId: row.person_id }}>
          {row.person_name}
        </Link>
      ),
    },
    { key: "organization", sort: "organization", title: t("organization"), render: (row) => row.organization_name },
    { key: "post", title: t("post"), render: (row) => row.post_title },
    { key: "state", title: t("state"), render: (row) => <StateOf appointment={row} /> },
    { key: "checkIns", title: t("checkIns"), render: (row) => <CheckIns appointment={row} /> },
    { key: "due", title: t("due"), render: (row) => dayOf(row.check_in_due_on), wide: true },
    { key: "term", sort: "ends", title: t("term"), render: (row) => spanOf(row.starts_on, row.ends_on), wide: true },
    {
      key: "actions",
      title: t("actions"),
      render: (row) => (
        <div className="qq-actions">
          {canHandle && (row.state === "arranged" || row.state === "in_office") && (
            <Button size="small" onClick={() => onOpen(row)} aria-label={t("handleOne", { name: row.person_name })}>
              {t("handle")}
            </Button>
          )}
          <LinkButton
            size="small"
            to="/appointments/$appointmentId"
            params={{ appointmentId: row.id }}
            aria-label={t("openOne", { name: row.person_name })}
          >
            {t("open")}
          </LinkButton>
        </div>
      ),
    },
  ];
}

/** Both check-ins: where they serve, and where they live. */
function CheckIns({ appointment }: { readonly appointment: Appointment }) {
  const { t } = useTranslation("appointments");
  if (appointment.is_overdue) return <Tag color="error">{t("overdue")}</Tag>;
  const post = appointment.post_check_in_at;
  const home = appointment.home_check_in_at;
  return (
    <span className="qq-days">
      {t("atPost")} {post === null ? "—" : dayOf(post)}
      <br />
      <span className="qq-muted">
        {t("atHome")} {home === null ? "—" : dayOf(home)}
      </span>
    </span>
  );
}
