import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Popconfirm, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { dayOf } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { useFieldProblems } from "@/shared/form-problems";
import { Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import {
  correctionsQuery,
  erasureQuery,
  useAskForCorrection,
  useAskForErasure,
  useUndoErasure,
} from "./dossier-queries";

/** A person's rights over their data: a copy, a correction, erasure. */
export function Rights({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  return (
    <>
      <Section
        title={t("ownFile")}
        actions={
          <DownloadButton path={`/api/roster/people/${personId}/file`} filename="person.zip">
            {t("takeFile")}
          </DownloadButton>
        }
      >
        <p className="qq-muted">{t("ownFileHint")}</p>
      </Section>
      <Corrections personId={personId} />
      <Erasure personId={personId} />
    </>
  );
}

interface Wish {
  readonly field: string;
  readonly value: string;
}

function Corrections({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const [form] = Form.useForm<Wish>();
  const known = useQuery(correctionsQuery(personId));
  const ask = useAskForCorrection(personId, () => form.resetFields());
  useFieldProblems(form, ask.error);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <Section title={t("corrections")}>
      <Loaded query={known}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="qq-muted">{t("correctionsHint")}</p>
          ) : (
            <DataTable
              caption={t("corrections")}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: "field", title: t("correctionField"), render: (row) => label("personField", row.field) },
                { key: "value", title: t("correctionValue"), render: (row) => row.value ?? "" },
                { key: "state", title: t("consentState"), render: (row) => t(`correctionState.${row.state}`) },
                { key: "answer", title: t("answer"), render: (row) => row.answer ?? "" },
                { key: "at", title: t("askedAt"), render: (row) => dayOf(row.asked_at) },
              ]}
            />
          )
        }
      </Loaded>
      <ProblemBanner error={ask.error} />
      <Form<Wish> form={form} layout="vertical" onFinish={(values) => ask.mutate(values as never)}>
        <div className="qq-form-row">
          <Form.Item name="field" label={t("correctionField")} rules={required}>
            <Select options={useCodeOptions("personField")} />
          </Form.Item>
          <Form.Item name="value" label={t("correctionValue")} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        <Button htmlType="submit" loading={ask.isPending}>
          {t("askForCorrection")}
        </Button>
      </Form>
    </Section>
  );
}

function Erasure({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  const known = useQuery(erasureQuery(personId));
  const ask = useAskForErasure(personId, () => undefined);
  const undo = useUndoErasure();
  return (
    <Section title={t("erasure")}>
      <ProblemBanner error={ask.error ?? undo.error} />
      <Loaded query={known}>
        {({ items }) => {
          const open = items.find((one) => one.state === "pending" || one.state === "proposed");
          return open === undefined ? (
            <>
              <p className="qq-muted">{t("erasureHint")}</p>
              <div className="qq-actions">
                <Popconfirm title={t("erasureLoss")} onConfirm={() => ask.mutate({})}>
                  <Button danger loading={ask.isPending}>
                    {t("askForErasure")}
                  </Button>
                </Popconfirm>
              </div>
            </>
          ) : (
            <>
              <p>{open.due_on === null ? t("erasureProposed") : t("erasureDue", { on: open.due_on })}</p>
              <div className="qq-actions">
                <Button loading={undo.isPending} onClick={() => undo.mutate(open)}>
                  {t("undoErasure")}
                </Button>
              </div>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
