import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { StateTag } from "@/shared/state-tag";

import { type Procedure, type Stage, STAGES } from "./queries";

import "./procedures.css";

/** One column for each stage that is done last; an empty one is narrow. */
export function Board({ procedures }: { readonly procedures: readonly Procedure[] }) {
  const { t } = useTranslation("procedures");
  const columns = STAGES.filter((stage) => stage !== "arranged").map((stage) => ({
    stage,
    rows: procedures.filter((row) => row.stage === stage),
  }));
  return (
    <div className="qq-board" role="group" aria-label={t("tabs.board")}>
      {columns.map(({ stage, rows }) => (
        <section key={stage} className="qq-board-column" aria-label={t(`stages.${stage}`)}>
          <h2>
            {t(`stages.${stage}`)} <span className="qq-muted">{rows.length}</span>
          </h2>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <Card procedure={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Card({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation("procedures");
  const next: Stage | undefined = procedure.next_stages.at(-1);
  return (
    <div className="qq-card">
      <p>
        <Link to="/procedures/$procedureId" params={{ procedureId: procedure.id }}>
          <strong>{procedure.person_name}</strong>
        </Link>
        {procedure.pause !== "none" && <StateTag tone="warn">{t(`pauses.${procedure.pause}`)}</StateTag>}
      </p>
      <p>
        {procedure.organization_name} {procedure.post_title}
      </p>
      <p className="qq-muted">
        {procedure.opened_on}
        {next !== undefined && ` · ${t("next", { stage: t(`stages.${next}`) })}`}
      </p>
    </div>
  );
}
