import { useTranslation } from "react-i18next";

import { assessment, unwrap } from "@/api/client";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { KeysetTable } from "@/shared/keyset-table";

/** The signed-in person's own results, of the latest run of each cycle. */
export function OwnResults() {
  const { t } = useTranslation("people");
  const list = useKeyset(["results", "own"], (cursor) =>
    unwrap(assessment.GET("/api/assessment/results", { params: { query: pageQuery(cursor) } })),
  );
  return (
    <KeysetTable
      list={list}
      caption={t("results")}
      rowKey={(row) => `${row.run_id} ${row.output}`}
      empty={<p className="qq-muted">{t("noResults")}</p>}
      columns={[
        { key: "output", title: t("output"), render: (row) => row.output_label },
        { key: "post", title: t("post"), render: (row) => `${row.subject.organization_name} ${row.subject.post_title}` },
        { key: "period", title: t("period"), render: (row) => row.period },
        {
          key: "score",
          title: t("score"),
          numeric: true,
          render: (row) => (row.state === "ok" ? (row.score?.toFixed(2) ?? "—") : t(`resultState.${row.state}`)),
        },
        { key: "band", title: t("band"), render: (row) => row.band },
      ]}
    />
  );
}
