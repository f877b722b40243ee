import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { spanOf, today } from "@/shared/dates";
import { type Field, Fields } from "@/shared/fields";
import { OrganizationFilter, SearchFilter } from "@/shared/filters";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { type PlanIn, type PlanLine, useCreatePlan, usePlans } from "./queries";

const VIEWS = {
  all: { is_due: undefined, is_agreed: undefined, state: undefined },
  due: { is_due: "true", is_agreed: undefined, state: undefined },
  unagreed: { is_due: undefined, is_agreed: "false", state: "open" },
  closed: { is_due: undefined, is_agreed: undefined, state: "closed" },
} as const;

/** One person, one plan: what is agreed, what is due. A member sees their own. */
export function PlansPage() {
  const { t } = useTranslation("plans");
  const [filters, setFilters] = useUrlFilters();
  const canEdit = useCan("committee");
  const isStaff = useCan("committee", "branch");
  const [isAdding, setAdding] = useState(false);
  const view =
    filters.is_due === "true" ? "due" : filters.is_agreed === "false" ? "unagreed" : filters.state === "closed" ? "closed" : "all";
  const create = (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t("create")}
    </Button>
  );
  return (
    <Page title={t(isStaff ? "title" : "ownTitle")} lead={t("lead")} actions={canEdit && create}>
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <Segmented
          aria-label={t("view")}
          value={view}
          options={Object.keys(VIEWS).map((name) => ({ value: name, label: t(`views.${name}`) }))}
          onChange={(name) => setFilters(VIEWS[name as keyof typeof VIEWS])}
        />
        {isStaff && <SearchFilter label={t("person")} value={filters.q} onChange={(q) => setFilters({ q })} />}
        {isStaff && (
          <OrganizationFilter
            label={t("organization")}
            value={filters.organization_id}
            onChange={(organization_id) => setFilters({ organization_id })}
          />
        )}
      </div>
      <PlanList />
      {isAdding && <PlanDrawer onClose={() => setAdding(false)} />}
    </Page>
  );
}

function PlanList() {
  const { t } = useTranslation("plans");
  const [filters] = useUrlFilters();
  const isStaff = useCan("committee", "branch");
  return (
    <KeysetTable
      list={usePlans(filters)}
      caption={t("title")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("none")} hint={t(isStaff ? "noneHint" : "ownNoneHint")} />}
      columns={[
        {
          key: "title",
          title: t("planTitle"),
          render: (row) => (
            <Link to="/plans/$planId" params={{ planId: row.id }}>
              {row.title}
            </Link>
          ),
        },
        { key: "person", sort: "person", title: t("person"), render: (row) => row.person_name },
        { key: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
        { key: "span", sort: "starts", title: t("span"), render: (row) => spanOf(row.starts_on, row.ends_on) },
        { key: "mentor", title: t("mentor"), render: (row) => row.mentor_name ?? "—", wide: true },
        { key: "stages", title: t("reachedStages"), render: (row) => `${row.reached} / ${row.stages}`, numeric: true },
        { key: "state", title: t("state"), render: (row) => <PlanState plan={row} /> },
      ]}
    />
  );
}

export function PlanState({ plan }: { readonly plan: PlanLine }) {
  const { t } = useTranslation("plans");
  if (plan.state === "closed") return <StateTag tone="plain">{t("closed")}</StateTag>;
  return (
    <>
      {plan.is_agreed ? (
        <StateTag tone="ok">{t("agreed")}</StateTag>
      ) : (
        <StateTag tone="warn">
          {t(plan.office_agreed_at === null ? (plan.person_agreed_at === null ? "needsBoth" : "needsOffice") : "needsPerson")}
        </StateTag>
      )}
      {plan.due > 0 && <StateTag tone="warn">{t("dueStages", { count: plan.due })}</StateTag>}
    </>
  );
}

function PlanDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("plans");
  const navigate = useNavigate();
  const create = useCreatePlan((plan) => void navigate({ to: "/plans/$planId", params: { planId: plan.id } }));
  const fields: Field[] = [
    { name: "person_id", label: t("person"), kind: "person", required: true },
    { name: "title", label: t("planTitle"), kind: "text", required: true },
    { name: "goal", label: t("goal"), kind: "long", required: true },
    { name: "starts_on", label: t("startsOn"), kind: "date", required: true },
    { name: "ends_on", label: t("endsOn"), kind: "date", required: true },
    { name: "mentor_id", label: t("mentor"), kind: "person" },
  ];
  return (
    <FormDrawer<PlanIn>
      title={t("create")}
      initial={{ title: t("defaultTitle"), starts_on: today() }}
      command={create}
      onSubmit={create.mutate}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}
