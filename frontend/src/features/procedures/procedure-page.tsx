import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { momentOf } from "@/shared/dates";
import { LinkButton } from "@/shared/link-button";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Page, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { Checks } from "./checks";
import { Opinions } from "./opinions";
import { type Procedure, procedureQuery, STAGES, stepsQuery } from "./queries";
import { AdvanceDrawer, type Move, MoveDrawer } from "./step-drawers";

import "./procedures.css";

export function ProcedurePage() {
  const { procedureId = "" } = useParams({ strict: false });
  const procedure = useQuery(procedureQuery(procedureId));
  return <Loaded query={procedure}>{({ value }) => <ProcedureView procedure={value} />}</Loaded>;
}

/** What can be done besides the next stage. */
function movesOf(procedure: Procedure): readonly Move[] {
  if (procedure.outcome !== "open") return [];
  if (procedure.pause === "held") return ["resume", "withdraw", "reject"];
  if (procedure.pause === "returned") return ["resubmit", "withdraw", "reject"];
  return ["hold", "return", "withdraw", "reject", "replace"];
}

function ProcedureView({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation("procedures");
  const label = useCodeLabel();
  const isCommittee = useCan("committee");
  const [move, setMove] = useState<Move | "advance" | null>(null);
  const close = () => setMove(null);
  return (
    <Page
      title={procedure.person_name}
      lead={`${t("title")} · ${procedure.organization_name} ${procedure.post_title}`}
      actions={
        <>
          <Link to="/procedures">{t("backToBoard")}</Link>
          {procedure.appointment_id !== null && (
            <LinkButton to="/appointments/$appointmentId" params={{ appointmentId: procedure.appointment_id }}>
              {t("toAppointment")}
            </LinkButton>
          )}
          {isCommittee && procedure.next_stages.length > 0 && (
            <Button type="primary" onClick={() => setMove("advance")}>
              {t("advance")}
            </Button>
          )}
          {isCommittee &&
            movesOf(procedure).map((name) => (
              <Button key={name} onClick={() => setMove(name)}>
                {t(`moves.${name}`)}
              </Button>
            ))}
        </>
      }
    >
      <div className="qq-sheet">
        <Facts
          items={[
            [t("stage"), <ProcedureState key="state" procedure={procedure} />],
            [t("basis"), label("basis", procedure.basis)],
            [t("source"), t(`sources.${procedure.source}`)],
            [t("openedOn"), procedure.opened_on],
            [t("required"), procedure.required.map((stage) => t(`stages.${stage}`)).join("、")],
          ]}
        />
      </div>
      <div className="qq-columns">
        <Section title={t("steps")}>
          <Steps procedure={procedure} />
        </Section>
        <div className="qq-stack">
          {isCommittee && procedure.outcome === "open" && <Checks procedure={procedure} />}
          <Opinions procedure={procedure} />
        </div>
      </div>
      {move === "advance" && <AdvanceDrawer procedure={procedure} onClose={close} />}
      {move !== null && move !== "advance" && <MoveDrawer procedure={procedure} step={move} onClose={close} />}
    </Page>
  );
}

function ProcedureState({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation("procedures");
  if (procedure.outcome !== "open") {
    return (
      <StateTag tone={procedure.outcome === "arranged" ? "ok" : "plain"}>{t(`outcomes.${procedure.outcome}`)}</StateTag>
    );
  }
  if (procedure.pause !== "none") return <StateTag tone="warn">{t(`pauses.${procedure.pause}`)}</StateTag>;
  return <StateTag tone="plain">{t(`stages.${procedure.stage}`)}</StateTag>;
}

/** The stages in their order with what was recorded, then the moves. */
function Steps({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation("procedures");
  const steps = useQuery(stepsQuery(procedure.id));
  return (
    <Loaded query={steps}>
      {(rows) => {
        const stages: readonly string[] = STAGES;
        const done = new Set(rows.map((row) => row.step));
        const left = STAGES.filter(
          (stage) => !done.has(stage) && procedure.outcome === "open" && procedure.required.includes(stage),
        );
        return (
          <ol className="qq-steps">
            {rows.map((row) => (
              <li key={row.number} data-done={stages.includes(row.step)}>
                <p>
                  <strong>{t(stages.includes(row.step) ? `stages.${row.step}` : `moves.${row.step}`)}</strong>{" "}
                  {row.done_on}
                </p>
                <p className="qq-muted">{[row.document_no, row.note].filter((part) => part !== null).join(" · ")}</p>
                <p className="qq-muted">{t("recordedAt", { at: momentOf(row.recorded_at) })}</p>
              </li>
            ))}
            {left.map((stage) => (
              <li key={stage} data-next={procedure.next_stages.includes(stage)}>
                <p>
                  {t(`stages.${stage}`)} <span className="qq-muted">{t("notYet")}</span>
                </p>
              </li>
            ))}
          </ol>
        );
      }}
    </Loaded>
  );
}
