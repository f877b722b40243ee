import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { useClosedProcedures } from "./queries";

/** All procedures, those that ended too. */
export function ProceduresTable() {
  const { t } = useTranslation("procedures");
  const label = useCodeLabel();
  const [filters] = useUrlFilters();
  const list = useClosedProcedures(filters);
  return (
    <KeysetTable
      list={list}
      caption={t("tabs.all")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("emptyTitle")} hint={t("emptyHint")} />}
      columns={[
        {
          key: "person",
          title: t("person"),
          render: (row) => (
            <Link to="/procedures/$procedureId" params={{ procedureId: row.id }}>
              {row.person_name}
            </Link>
          ),
        },
        { key: "post", title: t("post"), render: (row) => `${row.organization_name} ${row.post_title}` },
        { key: "basis", title: t("basis"), render: (row) => label("basis", row.basis), wide: true },
        { key: "stage", title: t("stage"), render: (row) => t(`stages.${row.stage}`) },
        { key: "outcome", title: t("outcome"), render: (row) => t(`outcomes.${row.outcome}`) },
        { key: "opened", title: t("openedOn"), render: (row) => row.opened_on, wide: true },
      ]}
    />
  );
}
