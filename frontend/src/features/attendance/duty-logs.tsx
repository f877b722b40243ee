import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { logSumsQuery, useDutyLogs } from "./queries";

export function DutyLogs() {
  const { t } = useTranslation("attendance");
  const [filters] = useUrlFilters();
  const list = useDutyLogs(filters);
  const sums = useQuery(logSumsQuery(filters));
  return (
    <div className="qq-stack">
      {sums.data !== undefined && sums.data.logs > 0 && (
        <dl className="qq-figures">
          <div>
            <dt>{t("people")}</dt>
            <dd>{sums.data.people}</dd>
          </div>
          <div>
            <dt>{t("kinds.theory")}</dt>
            <dd>
              {sums.data.theory_hours} <small>{t("hours")}</small>
            </dd>
          </div>
          <div>
            <dt>{t("kinds.practice")}</dt>
            <dd>
              {sums.data.practice_hours} <small>{t("hours")}</small>
            </dd>
          </div>
        </dl>
      )}
      <KeysetTable
        list={list}
        caption={t("tabs.logs")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noLogs")} hint={t("noLogsHint")} />}
        columns={[
          { key: "person", title: t("person"), render: (row) => row.person_name },
          { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
          { key: "on", title: t("on"), render: (row) => row.done_on },
          { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
          { key: "place", title: t("place"), render: (row) => row.place ?? "—", wide: true },
          { key: "content", title: t("content"), render: (row) => row.content },
        ]}
      />
    </div>
  );
}
