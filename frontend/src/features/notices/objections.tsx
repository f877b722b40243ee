import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import {
  type Notice,
  type Objection,
  type ObjectionIn,
  objectionsQuery,
  useRecordObjection,
  useVerify,
  type VerifyIn,
} from "./queries";

/** Objections: their number for everybody in the office, their text for the named few. */
export function Objections({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation("notices");
  const mayRead = useCan("committee") && notice.may_read_objections;
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t("objections")}
      actions={mayRead && <Button onClick={() => setOpen(true)}>{t("recordObjection")}</Button>}
    >
      {mayRead ? (
        <ObjectionList notice={notice} />
      ) : (
        <p className="qq-muted">{t("sealed", { count: notice.objections, open: notice.open_objections })}</p>
      )}
      {isOpen && <RecordDrawer notice={notice} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function ObjectionList({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation("notices");
  const objections = useQuery(objectionsQuery(notice.id));
  const [open, setOpen] = useState<Objection | null>(null);
  return (
    <Loaded query={objections}>
      {(rows) =>
        rows.length === 0 ? (
          <p className="qq-muted">{t("noObjections")}</p>
        ) : (
          <div className="qq-stack">
            {rows.map((row) => (
              <div key={row.id} className="qq-sheet">
                <p>{row.text}</p>
                <Facts
                  items={[
                    [t("aboutWhom"), row.person_name ?? t("aboutAll")],
                    [t("came"), `${momentOf(row.submitted_at)} · ${t(`cameBy.${row.source}`)}`],
                    [t("senderContact"), row.contact],
                    [
                      t("result"),
                      <StateTag key="result" tone={row.result === "open" ? "warn" : "plain"}>
                        {t(`results.${row.result}`)}
                      </StateTag>,
                    ],
                    [t("finding"), row.finding],
                  ]}
                />
                {row.result === "open" && (
                  <div className="qq-actions">
                    <Button onClick={() => setOpen(row)}>{t("verify")}</Button>
                  </div>
                )}
              </div>
            ))}
            {open !== null && <VerifyDrawer objection={open} onClose={() => setOpen(null)} />}
          </div>
        )
      }
    </Loaded>
  );
}

function RecordDrawer({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const { t } = useTranslation("notices");
  const record = useRecordObjection(notice, onClose);
  return (
    <FormDrawer
      title={t("recordObjection")}
      hint={t("recordHint")}
      command={record}
      onSubmit={(values: ObjectionIn) => record.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="procedure_id" label={t("aboutWhom")} extra={t("aboutHint")}>
        <Select allowClear options={notice.lines.map((line) => ({ value: line.procedure_id, label: line.name }))} />
      </Form.Item>
      <Form.Item name="text" label={t("text")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input.TextArea rows={5} maxLength={3000} />
      </Form.Item>
      <Form.Item name="contact" label={t("senderContact")}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}

function VerifyDrawer({ objection, onClose }: { readonly objection: Objection; readonly onClose: () => void }) {
  const { t } = useTranslation("notices");
  const verify = useVerify(objection, onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("verify")}
      hint={t("verifyHint")}
      initial={{ result: "unfounded" }}
      command={verify}
      onSubmit={(values: VerifyIn) => verify.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="result" label={t("result")} rules={required}>
        <Select
          options={(["unfounded", "upheld"] as const).map((value) => ({ value, label: t(`results.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="finding" label={t("finding")} rules={required}>
        <Input.TextArea rows={5} maxLength={3000} />
      </Form.Item>
    </FormDrawer>
  );
}
