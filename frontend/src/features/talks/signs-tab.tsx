import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { withoutBlanks } from "@/shared/form-values";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { PersonSelect } from "@/shared/person-select";

import {
  type EarlySign,
  type EarlySignClose,
  type EarlySignIn,
  SOURCES,
  talkPeople,
  useCloseSign,
  useEarlySigns,
  useNoteSign,
  useTalks,
} from "./queries";

/** Formal signs at work, each with its document. */
export function SignsTab() {
  const { t } = useTranslation("talks");
  const [open, setOpen] = useState<EarlySign | "new" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <div className="qq-actions">
        <Button onClick={() => setOpen("new")}>{t("noteSign")}</Button>
      </div>
      <KeysetTable
        list={useEarlySigns()}
        caption={t("signs")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noSigns")} hint={t("noSignsHint")} />}
        columns={[
          { key: "on", title: t("observedOn"), render: (row) => row.observed_on },
          { key: "person", title: t("person"), render: (row) => row.person_name },
          { key: "source", title: t("source"), render: (row) => t(`sources.${row.source}`) },
          { key: "document", title: t("documentNo"), render: (row) => row.document_no },
          { key: "facts", title: t("facts"), render: (row) => row.facts },
          {
            key: "state",
            title: t("state"),
            render: (row) =>
              row.state === "closed" ? (
                (row.outcome ?? t("closed"))
              ) : (
                <Button size="small" onClick={() => setOpen(row)}>
                  {t("closeSign")}
                </Button>
              ),
          },
        ]}
      />
      {open === "new" && <NewSign onClose={close} />}
      {open !== null && open !== "new" && <CloseSign sign={open} onClose={close} />}
    </>
  );
}

function NewSign({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("talks");
  const note = useNoteSign(onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<EarlySignIn>
      title={t("noteSign")}
      hint={t("signHint")}
      command={note}
      onSubmit={(values) => note.mutate(values)}
      initial={{ observed_on: today() }}
      onClose={onClose}
    >
      <Form.Item name="person_id" label={t("person")} rules={required}>
        <PersonSelect search={talkPeople} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="source" label={t("source")} rules={required}>
          <Select options={SOURCES.map((one) => ({ value: one, label: t(`sources.${one}`) }))} />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="observed_on" label={t("observedOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="facts" label={t("facts")} extra={t("factsHint")} rules={required}>
        <Input.TextArea rows={4} maxLength={5000} />
      </Form.Item>
    </FormDrawer>
  );
}

function CloseSign({ sign, onClose }: { readonly sign: EarlySign; readonly onClose: () => void }) {
  const { t } = useTranslation("talks");
  const close = useCloseSign(sign, onClose);
  const talks = (useTalks().rows ?? []).filter((one) => one.person_id === sign.person_id);
  return (
    <FormDrawer<EarlySignClose>
      title={t("closeSign")}
      command={close}
      onSubmit={(values) => close.mutate(withoutBlanks(values) as EarlySignClose)}
      onClose={onClose}
    >
      <Form.Item name="outcome" label={t("outcome")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input.TextArea rows={3} maxLength={5000} />
      </Form.Item>
      <Form.Item name="talk_id" label={t("talk")}>
        <Select
          allowClear
          options={talks.map((one) => ({ value: one.id, label: `${one.held_on} ${t(`kinds.${one.kind}`)}` }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
