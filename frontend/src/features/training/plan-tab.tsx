import { Button, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { type Field, Fields, wordsOf } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { OrganizationSelect } from "@/shared/organization-select";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { type CohortIn, GROUPS, KINDS, type Programme, thisYear, useCreateCohort, useCreateProgramme, usePlan, useProgrammes } from "./queries";

/** The plan of a year: its programmes, and whom they reached. */
export function PlanTab() {
  const { t } = useTranslation("training");
  const [filters, setFilters] = useUrlFilters();
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  const [holding, setHolding] = useState<Programme | null>(null);
  const year = filters.plan_year === undefined ? thisYear() : Number(filters.plan_year);
  const list = useProgrammes({ ...filters, plan_year: String(year) });
  return (
    <div className="qq-stack">
      <div className="qq-filters">
        <InputNumber
          aria-label={t("planYear")}
          value={year}
          min={2000}
          max={2100}
          onChange={(value) => setFilters({ plan_year: value === null ? undefined : String(value) })}
        />
        <OrganizationSelect
          aria-label={t("organization")}
          placeholder={t("coverageOf")}
          value={filters.organization_id}
          onChange={(organization_id) => setFilters({ organization_id })}
        />
        {canEdit && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("addProgramme")}
          </Button>
        )}
      </div>
      <Coverage organizationId={filters.organization_id} year={year} />
      <KeysetTable
        list={list}
        caption={t("programmes")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noProgrammes")} hint={t("noProgrammesHint")} />}
        columns={[
          { key: "name", title: t("programme"), render: (row) => row.name },
          { key: "organization", title: t("organizer"), render: (row) => row.organization_name },
          { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
          { key: "group", title: t("targetGroup"), render: (row) => t(`groups.${row.target_group}`) },
          { key: "planned", title: t("plannedHeads"), render: (row) => row.planned_heads, numeric: true },
          { key: "trained", title: t("trained"), render: (row) => row.trained, numeric: true },
          { key: "cohorts", title: t("cohorts"), render: (row) => row.cohorts, numeric: true },
          {
            key: "actions",
            title: t("actions"),
            render: (row) =>
              canEdit ? (
                <Button size="small" onClick={() => setHolding(row)} aria-label={t("addCohortTo", { name: row.name })}>
                  {t("addCohort")}
                </Button>
              ) : null,
          },
        ]}
      />
      {isAdding && <ProgrammeDrawer year={year} onClose={() => setAdding(false)} />}
      {holding !== null && <NewCohortDrawer programme={holding} onClose={() => setHolding(null)} />}
    </div>
  );
}

function Coverage({ organizationId, year }: { readonly organizationId: string | undefined; readonly year: number }) {
  const { t } = useTranslation("training");
  const plan = usePlan(organizationId, year);
  if (organizationId === undefined) return <p className="qq-muted">{t("coverageHint")}</p>;
  return (
    <Loaded query={plan}>
      {(found) => (
        <Section title={t("coverageTitle", { name: found.organization_name, year })}>
          <DataTable
            caption={t("coverage")}
            rows={found.lines}
            rowKey={(row) => row.target_group}
            columns={[
              { key: "group", title: t("targetGroup"), render: (row) => t(`groups.${row.target_group}`) },
              { key: "people", title: t("people"), render: (row) => row.people, numeric: true },
              { key: "planned", title: t("plannedHeads"), render: (row) => row.planned_heads, numeric: true },
              { key: "trained", title: t("trained"), render: (row) => row.trained, numeric: true },
              {
                key: "share",
                title: t("coverage"),
                render: (row) => (row.people === 0 ? "—" : `${((100 * row.trained) / row.people).toFixed(1)}%`),
                numeric: true,
              },
            ]}
          />
        </Section>
      )}
    </Loaded>
  );
}

function ProgrammeDrawer({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const create = useCreateProgramme(onClose);
  const fields: Field[] = [
    { name: "organization_id", label: t("organizer"), kind: "organization", required: true },
    { name: "name", label: t("programme"), kind: "text", required: true },
    { name: "kind", label: t("kind"), kind: "select", options: wordsOf(t, "kinds", KINDS), required: true },
    { name: "plan_year", label: t("planYear"), kind: "number", min: 2000, max: 2100, required: true },
    { name: "target_group", label: t("targetGroup"), kind: "select", options: wordsOf(t, "groups", GROUPS), required: true },
    { name: "planned_heads", label: t("plannedHeads"), kind: "number" },
    { name: "basis", label: t("basis"), kind: "text", hint: t("basisHint") },
  ];
  return (
    <FormDrawer
      title={t("addProgramme")}
      initial={{ kind: "concentrated", plan_year: year, target_group: "secretaries" }}
      command={create}
      onSubmit={create.mutate}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function NewCohortDrawer({ programme, onClose }: { readonly programme: Programme; readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const create = useCreateCohort(onClose);
  const fields: Field[] = [
    { name: "name", label: t("cohortName"), kind: "text", required: true },
    { name: "starts_on", label: t("startsOn"), kind: "date", required: true },
    { name: "ends_on", label: t("endsOn"), kind: "date", required: true },
    { name: "enrol_by", label: t("enrolBy"), kind: "date", hint: t("enrolByHint") },
    { name: "place", label: t("place"), kind: "text" },
    { name: "link", label: t("link"), kind: "text", hint: t("linkHint") },
    { name: "hours", label: t("hoursLabel"), kind: "number", step: 0.5, required: true },
    { name: "off_job_days", label: t("offJobDays"), kind: "number", hint: t("offJobHint") },
    { name: "quota", label: t("quota"), kind: "number", min: 1, required: true },
    { name: "only_target_group", label: t("onlyGroup"), kind: "check" },
    { name: "self_enrolment", label: t("selfEnrolment"), kind: "check" },
  ];
  return (
    <FormDrawer<CohortIn>
      title={t("addCohortTo", { name: programme.name })}
      initial={{ programme_id: programme.id, only_target_group: true, self_enrolment: true, hours: 40, quota: 30 }}
      command={create}
      onSubmit={(values) => create.mutate({ ...values, programme_id: programme.id })}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}
