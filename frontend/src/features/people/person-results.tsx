import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { assessment, unwrap } from "@/api/client";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { KeysetTable } from "@/shared/keyset-table";

/** A person's results, of the latest run of each cycle: all their own, or those within one's office. */
export function PersonResults({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  const list = useKeyset(["results", "person", personId], (cursor) =>
    unwrap(
      assessment.GET("/api/assessment/results", {
        params: { query: { person_id: personId, ...pageQuery(cursor) } },
      }),
    ),
  );
  return (
    <KeysetTable
      list={list}
      caption={t("results")}
      rowKey={(row) => `${row.run_id} ${row.subject_id} ${row.output} ${row.period}`}
      empty={<p className="qq-muted">{t("noResults")}</p>}
      columns={[
        {
          key: "output",
          title: t("output"),
          render: (row) => (
            <Link to="/results/$runId/$subjectId" params={{ runId: row.run_id, subjectId: row.subject_id }}>
              {row.output_label}
            </Link>
          ),
        },
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
