import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { reportSumsQuery, useReportIns } from "./queries";

export function ReportIns() {
  const { t } = useTranslation("attendance");
  const label = useCodeLabel();
  const [filters] = useUrlFilters();
  const isStaff = useCan("committee", "branch");
  const list = useReportIns(filters);
  const sums = useQuery({ ...reportSumsQuery(filters), enabled: isStaff });
  return (
    <div className="qq-stack">
      {sums.data !== undefined && sums.data.people > 0 && (
        <dl className="qq-figures">
          <div>
            <dt>{t("people")}</dt>
            <dd>{sums.data.people}</dd>
          </div>
          {sums.data.by_purpose.map((row) => (
            <div key={row.purpose}>
              <dt>{t(`purposes.${row.purpose}`)}</dt>
              <dd>
                {row.people} <small>{t("times", { count: row.reports })}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <KeysetTable
        list={list}
        caption={t("tabs.reports")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noReports")} hint={t("noReportsHint")} />}
        columns={[
          { key: "person", title: t("person"), render: (row) => row.person_name },
          { key: "where", title: t("where"), render: (row) => row.organization_name },
          { key: "purpose", title: t("purpose"), render: (row) => t(`purposes.${row.purpose}`) },
          { key: "on", title: t("on"), render: (row) => row.reported_on },
          { key: "method", title: t("method"), render: (row) => label("method", row.method), wide: true },
          {
            key: "received",
            title: t("receivedBy"),
            render: (row) => t(row.received_by === null ? "self" : "staff"),
            wide: true,
          },
        ]}
      />
    </div>
  );
}
