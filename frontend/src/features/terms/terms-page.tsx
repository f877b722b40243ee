import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import { ChoiceFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { OrganizationSelect } from "@/shared/organization-select";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { type DueTerm, useDueTerms } from "./queries";

const VIEWS = ["", "overdue", "coming", "behind"] as const;

/** Whose term is over or ends soon, and whose Party organization went ahead. */
export function TermsPage() {
  const { t } = useTranslation("terms");
  const label = useCodeLabel();
  const [filters, setFilters] = useUrlFilters();
  const list = useDueTerms(filters);
  const view = filters.party_step ?? filters.alarm ?? "";
  const show = (next: string) =>
    setFilters({
      alarm: next === "overdue" || next === "coming" ? next : undefined,
      party_step: next === "behind" ? next : undefined,
    });
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className="qq-filters">
        <Select
          aria-label={t("view")}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`views.${value === "" ? "due" : value}`) }))}
          onChange={show}
        />
        <OrganizationSelect
          aria-label={t("area")}
          placeholder={t("area")}
          system="league"
          value={filters.organization_id}
          onChange={(organization_id) => setFilters({ organization_id })}
        />
        <ChoiceFilter
          label={t("kind")}
          value={filters.kind}
          options={useCodeOptions("kind").filter(({ value }) => ["committee", "general_branch", "branch"].includes(value))}
          onChange={(kind) => setFilters({ kind })}
        />
      </div>
      <KeysetTable
        list={list}
        caption={t("title")}
        rowKey={(row) => row.organization_id}
        empty={<EmptyState title={t("none")} hint={t("noneHint")} />}
        columns={[
          {
            key: "name",
            title: t("organization"),
            render: (row) => (
              <Link
                to="/organizations/$organizationId"
                params={{ organizationId: row.organization_id }}
                search={{ tab: "terms" }}
              >
                {row.organization_name}
              </Link>
            ),
          },
          { key: "kind", title: t("kind"), render: (row) => label("kind", row.kind), wide: true },
          { key: "began", title: t("startsOn"), render: (row) => row.term_starts_on ?? "—", wide: true },
          { key: "ends", title: t("endsOn"), render: (row) => <Ends row={row} /> },
          { key: "due", title: t("state"), render: (row) => <DueTag row={row} /> },
          { key: "party", title: t("party"), render: (row) => <Party row={row} /> },
        ]}
      />
    </Page>
  );
}

function Ends({ row }: { readonly row: DueTerm }) {
  const { t } = useTranslation("terms");
  return (
    <>
      {row.term_ends_on ?? "—"}
      {row.term_postponed_to !== null && (
        <div className="qq-muted">{t("postponedTo", { day: row.term_postponed_to })}</div>
      )}
    </>
  );
}

function DueTag({ row }: { readonly row: DueTerm }) {
  const { t } = useTranslation("terms");
  return (
    <>
      {row.due !== null && (
        <StateTag tone={row.due === "first" ? "plain" : "warn"}>{t(`due.${row.due}`)}</StateTag>
      )}
      {row.is_preparing && <StateTag tone="ok">{t("preparing")}</StateTag>}
    </>
  );
}

function Party({ row }: { readonly row: DueTerm }) {
  const { t } = useTranslation("terms");
  if (row.party_org_name === null) return <>—</>;
  return (
    <>
      {row.party_org_name}
      <div className={row.party_step === "behind" ? "qq-warn" : "qq-muted"}>
        {t(`step.${row.party_step}`, { day: row.party_term_starts_on })}
      </div>
    </>
  );
}
