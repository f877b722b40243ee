import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { today } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { OrganizationSelect } from "@/shared/organization-select";
import { Loaded, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import {
  type Opinion,
  type OpinionAnswerIn,
  type OpinionIn,
  opinionsQuery,
  type Procedure,
  useAnswerOpinion,
  useAskOpinion,
} from "./queries";

const KINDS = ["party_study", "league_assist"] as const;
const ANSWERS = ["agree", "defer", "disagree"] as const;
const REASONS = [
  "age", "education", "experience", "political", "discipline", "structure", "procedure", "other",
] as const;

/** 协管: letters to the peer Party committee and the superior League committee. */
export function Opinions({ procedure }: { readonly procedure: Procedure }) {
  const { t } = useTranslation("procedures");
  const canEdit = useCan("committee") && procedure.outcome === "open";
  const opinions = useQuery(opinionsQuery(procedure.id));
  const [open, setOpen] = useState<Opinion | "ask" | null>(null);
  return (
    <Section
      title={t("opinions")}
      actions={canEdit && <Button onClick={() => setOpen("ask")}>{t("askOpinion")}</Button>}
    >
      <Loaded query={opinions}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="qq-muted">{t("noOpinions")}</p>
          ) : (
            <DataTable
              caption={t("opinions")}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: "kind", title: t("opinionKind"), render: (row) => t(`opinionKinds.${row.kind}`) },
                { key: "asked", title: t("asked"), render: (row) => row.asked_organization_name },
                { key: "sent", title: t("sent"), render: (row) => `${row.sent_on} ${row.document_no}`, wide: true },
                { key: "answer", title: t("answer"), render: (row) => <Answer opinion={row} /> },
                {
                  key: "act",
                  title: t("actions"),
                  render: (row) => (
                    <div className="qq-actions">
                      <DownloadButton path={`/api/roster/opinions/${row.id}/document`} filename="letter.docx">
                        {t("letter")}
                      </DownloadButton>
                      {row.answer === null && canEdit && (
                        <Button onClick={() => setOpen(row)}>{t("recordAnswer")}</Button>
                      )}
                    </div>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {open === "ask" && <AskDrawer procedure={procedure} onClose={() => setOpen(null)} />}
      {open !== null && open !== "ask" && <AnswerDrawer opinion={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function Answer({ opinion }: { readonly opinion: Opinion }) {
  const { t } = useTranslation("procedures");
  if (opinion.answer === null) {
    return (
      <StateTag tone={opinion.is_overdue ? "warn" : "plain"}>
        {t(opinion.is_overdue ? "answerLate" : "answerDue", { day: opinion.due_on })}
      </StateTag>
    );
  }
  return (
    <>
      <StateTag tone={opinion.answer === "agree" ? "ok" : "warn"}>{t(`answers.${opinion.answer}`)}</StateTag>
      {opinion.reason !== null && <p className="qq-muted">{t(`reasons.${opinion.reason}`)}</p>}
      <p className="qq-muted">{`${opinion.answered_on ?? ""} ${opinion.answer_document_no ?? ""}`}</p>
    </>
  );
}

function AskDrawer({ procedure, onClose }: { readonly procedure: Procedure; readonly onClose: () => void }) {
  const { t } = useTranslation("procedures");
  const ask = useAskOpinion(procedure, onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("askOpinion")}
      hint={t("askHint")}
      initial={{ kind: "party_study", sent_on: today() }}
      command={ask}
      onSubmit={(values: OpinionIn) => ask.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t("opinionKind")} rules={required}>
        <Select options={KINDS.map((value) => ({ value, label: t(`opinionKinds.${value}`) }))} />
      </Form.Item>
      <Form.Item name="asked_organization_id" label={t("asked")} extra={t("askedHint")}>
        <OrganizationSelect />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="sent_on" label={t("sentOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="due_on" label={t("dueOn")} extra={t("dueHint")}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}

function AnswerDrawer({ opinion, onClose }: { readonly opinion: Opinion; readonly onClose: () => void }) {
  const { t } = useTranslation("procedures");
  const answer = useAnswerOpinion(opinion, onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={`${t("recordAnswer")} · ${opinion.asked_organization_name}`}
      initial={{ answer: "agree", answered_on: today() }}
      command={answer}
      onSubmit={(values: OpinionAnswerIn) => answer.mutate(values)}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="answer" label={t("answer")} rules={required}>
          <Select options={ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={t("answerReason")} extra={t("answerReasonHint")}>
          <Select allowClear options={REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))} />
        </Form.Item>
        <Form.Item name="answered_on" label={t("answeredOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
