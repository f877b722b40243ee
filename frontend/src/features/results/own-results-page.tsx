import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState, Loaded, Page } from "@/shared/page";

import { Grade } from "./grade";
import { useOwnResults } from "./queries";
import "./results.css";

export function OwnResultsPage() {
  const { t } = useTranslation("results");
  const list = useOwnResults();
  return (
    <Page title={t("ownTitle")} lead={t("ownLead")}>
      <Loaded query={{ data: list.rows, error: list.error, refetch: list.refetch }}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("ownEmpty")} hint={t("ownEmptyHint")} />
          ) : (
            <ul className="qq-flat">
              {rows.map((row) => (
                <li key={`${row.run_id} ${row.subject_id} ${row.output}`} className="qq-sheet qq-stack">
                  <header className="qq-section-head">
                    <h2>{row.output_label}</h2>
                    <span className="qq-muted">{row.period}</span>
                  </header>
                  <p className="qq-muted">
                    {row.subject.organization_name} {row.subject.post_title}
                  </p>
                  <Grade result={row} />
                  <Link to="/results/$runId/$subjectId" params={{ runId: row.run_id, subjectId: row.subject_id }}>
                    {t("howComputed")}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
