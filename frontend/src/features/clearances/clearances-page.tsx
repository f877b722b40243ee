import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { ChoiceFilter } from "@/shared/filters";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { PersonSelect } from "@/shared/person-select";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import {
  BODIES,
  type Clearance,
  type ClearanceAnswerIn,
  type ClearanceIn,
  useAnswerClearance,
  useAskClearance,
  useClearances,
} from "./queries";

const ANSWERS = ["none", "affects", "defer"] as const;

/** 联审: formal requests and their answers. Nothing is written about anybody. */
export function ClearancesPage() {
  const { t } = useTranslation("clearances");
  const [filters, setFilters] = useUrlFilters();
  const canAsk = useCan("committee");
  const [open, setOpen] = useState<Clearance | "ask" | null>(null);
  const list = useClearances(filters);
  const ask = (
    <Button type="primary" onClick={() => setOpen("ask")}>
      {t("ask")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={canAsk && ask}>
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <ChoiceFilter
          label={t("state")}
          value={filters.is_open}
          options={[
            { value: "true", label: t("open") },
            { value: "false", label: t("answered") },
          ]}
          onChange={(value) => setFilters({ is_open: value })}
        />
      </div>
      <KeysetTable
        list={list}
        caption={t("title")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} hint={t(canAsk ? "emptyHint" : "emptyHintReader")} />}
        columns={[
          { key: "person", title: t("person"), render: (row) => row.person_name },
          { key: "body", title: t("body"), render: (row) => t(`bodies.${row.body}`) },
          { key: "office", title: t("office"), render: (row) => row.organization_name, wide: true },
          { key: "sent", title: t("sent"), render: (row) => `${row.sent_on} ${row.document_no}`, wide: true },
          { key: "answer", title: t("answer"), render: (row) => <Answer clearance={row} /> },
          {
            key: "act",
            title: t("actions"),
            render: (row) =>
              row.answer === null ? (
                <Button size="small" onClick={() => setOpen(row)}>
                  {t("record")}
                </Button>
              ) : null,
          },
        ]}
      />
      {open === "ask" && <AskDrawer onClose={() => setOpen(null)} />}
      {open !== null && open !== "ask" && <AnswerDrawer clearance={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Answer({ clearance }: { readonly clearance: Clearance }) {
  const { t } = useTranslation("clearances");
  if (clearance.answer === null) return <StateTag tone="plain">{t("open")}</StateTag>;
  const isGood = clearance.answer === "none" && !clearance.is_expired;
  return (
    <>
      <StateTag tone={isGood ? "ok" : "warn"}>{t(`answers.${clearance.answer}`)}</StateTag>
      <p className="qq-muted">
        {`${clearance.answered_on ?? ""} ${clearance.answer_document_no ?? ""} · `}
        {t(clearance.is_expired ? "expiredOn" : "expiresOn", { day: clearance.expires_on })}
      </p>
    </>
  );
}

function AskDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("clearances");
  const ask = useAskClearance(onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("ask")}
      hint={t("askHint")}
      initial={{ body: "discipline", sent_on: today() }}
      command={ask}
      onSubmit={(values: ClearanceIn) => ask.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="person_id" label={t("person")} rules={required}>
        <PersonSelect />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="body" label={t("body")} rules={required}>
          <Select options={BODIES.map((value) => ({ value, label: t(`bodies.${value}`) }))} />
        </Form.Item>
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

function AnswerDrawer({ clearance, onClose }: { readonly clearance: Clearance; readonly onClose: () => void }) {
  const { t } = useTranslation("clearances");
  const answer = useAnswerClearance(clearance, onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={`${t("record")} · ${clearance.person_name}`}
      hint={t("recordHint")}
      initial={{ answer: "none", answered_on: today() }}
      command={answer}
      onSubmit={(values: ClearanceAnswerIn) => answer.mutate(values)}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="answer" label={t("answer")} rules={required}>
          <Select options={ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))} />
        </Form.Item>
        <Form.Item name="answered_on" label={t("answeredOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="expires_on" label={t("validUntil")} extra={t("validHint")}>
          <Input type="date" />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
