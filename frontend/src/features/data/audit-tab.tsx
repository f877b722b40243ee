import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import { momentOf } from "@/shared/dates";
import { ChoiceFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { useAudit } from "./queries";

/** Who looked at or changed what of whom; nobody can change a line. */
export function Audit() {
  const { t } = useTranslation("data");
  const label = useCodeLabel();
  const [filters, setFilters] = useUrlFilters();
  const list = useAudit(filters.action);
  return (
    <>
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <ChoiceFilter
          label={t("what")}
          value={filters.action}
          options={useCodeOptions("auditAction")}
          onChange={(value) => setFilters({ action: value })}
        />
      </div>
      <KeysetTable
        list={list}
        caption={t("tabs.audit")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noAudit")} hint={t("noAuditHint")} />}
        columns={[
          { key: "at", title: t("at"), render: (row) => momentOf(row.at) },
          { key: "what", title: t("what"), render: (row) => label("auditAction", row.action) },
          {
            key: "who",
            title: t("person"),
            render: (row) =>
              row.person_id !== null && (
                <Link to="/people/$personId" params={{ personId: row.person_id }}>
                  {row.person_id.slice(-8)}
                </Link>
              ),
          },
          {
            key: "fields",
            title: t("field"),
            render: (row) => row.fields.map((field) => label("factGroup", field)).join("、"),
            wide: true,
          },
          { key: "purpose", title: t("auditPurpose"), render: (row) => row.purpose ?? "" },
          { key: "actor", title: t("actor"), render: (row) => row.actor?.slice(-8) ?? t("system"), wide: true },
        ]}
      />
    </>
  );
}
