import { Button, Form, Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import {
  type Advisable,
  type UnitAdvice,
  type UnitAdviceIn,
  useAdvisable,
  useAdvise,
  useUnitAdvice,
  useUnitAnswer,
} from "./advice-queries";

const ANSWERS = ["adopted", "declined"] as const;

/** 期满推荐: who served excellently is recommended to their own unit, and what it answers. */
export function AdviceTab() {
  const { t } = useTranslation("procedures");
  const [filters] = useUrlFilters();
  const canEdit = useCan("committee");
  const waiting = useAdvisable(filters);
  const given = useUnitAdvice(filters);
  const [term, setTerm] = useState<Advisable | null>(null);
  const [advice, setAdvice] = useState<UnitAdvice | null>(null);
  return (
    <div className="qq-stack">
      <p className="qq-muted">{t("adviceLead")}</p>
      <KeysetTable
        list={waiting}
        caption={t("advisable")}
        rowKey={(row) => row.appointment_id}
        empty={<EmptyState title={t("noAdvisable")} hint={t("noAdvisableHint")} />}
        columns={[
          { key: "who", title: t("person"), render: (row) => row.person_name },
          { key: "post", title: t("servedAs"), render: (row) => `${row.organization_name} ${row.post_title}` },
          { key: "ends", title: t("termEnds"), render: (row) => row.ends_on },
          { key: "unit", title: t("ownUnit"), render: (row) => row.work_unit },
          { key: "times", title: t("excellentTimes"), render: (row) => row.excellent_results, wide: true },
          {
            key: "act",
            title: "",
            render: (row) =>
              canEdit && (
                <Button size="small" onClick={() => setTerm(row)}>
                  {t("advise")}
                </Button>
              ),
          },
        ]}
      />
      <KeysetTable
        list={given}
        caption={t("adviceGiven")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noAdvice")} hint={t("noAdviceHint")} />}
        columns={[
          { key: "who", title: t("person"), render: (row) => row.person_name },
          { key: "unit", title: t("ownUnit"), render: (row) => row.work_unit },
          { key: "position", title: t("advisedPosition"), render: (row) => row.position },
          { key: "sent", title: t("sent"), render: (row) => `${row.sent_on} ${row.document_no}`, wide: true },
          {
            key: "answer",
            title: t("unitAnswer"),
            render: (row) =>
              row.answer !== null ? (
                <StateTag tone={row.answer === "adopted" ? "ok" : "plain"}>
                  {`${t(`unitAnswers.${row.answer}`)} ${row.answered_on ?? ""}`}
                </StateTag>
              ) : canEdit ? (
                <Button size="small" onClick={() => setAdvice(row)}>
                  {t("recordUnitAnswer")}
                </Button>
              ) : (
                t("noUnitAnswer")
              ),
          },
          {
            key: "letter",
            title: "",
            render: (row) => (
              <DownloadButton path={`/api/roster/unit-advice/${row.id}/document`} filename="advice.docx">
                {t("adviceLetter")}
              </DownloadButton>
            ),
          },
        ]}
      />
      {term !== null && <Advise term={term} onClose={() => setTerm(null)} />}
      {advice !== null && <Answer advice={advice} onClose={() => setAdvice(null)} />}
    </div>
  );
}

function Advise({ term, onClose }: { readonly term: Advisable; readonly onClose: () => void }) {
  const { t } = useTranslation("procedures");
  const send = useAdvise(onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={`${t("advise")} · ${term.person_name}`}
      initial={{ sent_on: today() }}
      command={send}
      onSubmit={(values: Omit<UnitAdviceIn, "appointment_id">) =>
        send.mutate({ ...values, appointment_id: term.appointment_id })
      }
      onClose={onClose}
    >
      <p className="qq-muted">{t("adviseTo", { unit: term.work_unit })}</p>
      <Form.Item name="position" label={t("advisedPosition")} extra={t("advisedPositionHint")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="sent_on" label={t("sentOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}

function Answer({ advice, onClose }: { readonly advice: UnitAdvice; readonly onClose: () => void }) {
  const { t } = useTranslation("procedures");
  const answer = useUnitAnswer(advice, onClose);
  return (
    <FormDrawer
      title={`${t("recordUnitAnswer")} · ${advice.work_unit}`}
      initial={{ answer: "adopted", answered_on: today() }}
      command={answer}
      onSubmit={(values: { answer: (typeof ANSWERS)[number]; answered_on?: string }) => answer.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="answer" label={t("unitAnswer")}>
        <Radio.Group options={ANSWERS.map((value) => ({ value, label: t(`unitAnswers.${value}`) }))} />
      </Form.Item>
      <Form.Item name="answered_on" label={t("answeredOn")}>
        <Input type="date" />
      </Form.Item>
    </FormDrawer>
  );
}
