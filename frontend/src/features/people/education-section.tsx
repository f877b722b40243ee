import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Popconfirm, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { useFieldProblems } from "@/shared/form-problems";
import { withoutBlanks } from "@/shared/form-values";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import {
  type Education,
  type EducationIn,
  educationsQuery,
  useAddEducation,
  useMarkHighest,
  useRemoveEducation,
} from "./dossier-queries";

/** Schooling in its order in life; the highest entry is the summary lists show. */
export function Educations({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const list = useQuery(educationsQuery(personId));
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={t("educations")}
      actions={canEdit && !isAdding && <Button onClick={() => setAdding(true)}>{t("addEducation")}</Button>}
    >
      {isAdding && <EducationForm personId={personId} onDone={() => setAdding(false)} />}
      <Loaded query={list}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("noEducations")} hint={t("noEducationsHint")} />
          ) : (
            <DataTable
              caption={t("educations")}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: "education",
                  title: t("education"),
                  render: (row) => (
                    <>
                      {label("education", row.education)}{" "}
                      {row.is_highest && <StateTag tone="ok">{t("highest")}</StateTag>}
                    </>
                  ),
                },
                { key: "mode", title: t("studyMode"), render: (row) => label("studyMode", row.mode) },
                {
                  key: "school",
                  title: t("school"),
                  render: (row) => [row.school, row.major].filter(Boolean).join(" · "),
                },
                {
                  key: "span",
                  title: t("fromTo"),
                  render: (row) => [row.from_month, row.to_month].map((month) => month ?? "").join(" – "),
                },
                ...(canEdit
                  ? [
                      {
                        key: "do",
                        title: t("actions"),
                        render: (row: Education) => <EducationActions personId={personId} entry={row} />,
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

function EducationActions({ personId, entry }: { readonly personId: string; readonly entry: Education }) {
  const { t } = useTranslation("people");
  const mark = useMarkHighest(personId);
  const remove = useRemoveEducation(personId);
  return (
    <div className="qq-actions">
      {!entry.is_highest && (
        <Button size="small" loading={mark.isPending} onClick={() => mark.mutate(entry)}>
          {t("markHighest")}
        </Button>
      )}
      <Popconfirm title={t("removeEducationLoss")} onConfirm={() => remove.mutate(entry)}>
        <Button size="small" loading={remove.isPending}>
          {t("remove")}
        </Button>
      </Popconfirm>
      <ProblemBanner error={mark.error ?? remove.error} />
    </div>
  );
}

function EducationForm({ personId, onDone }: { readonly personId: string; readonly onDone: () => void }) {
  const { t } = useTranslation("people");
  const [form] = Form.useForm<EducationIn>();
  const add = useAddEducation(personId, onDone);
  useFieldProblems(form, add.error);
  return (
    <div className="qq-sheet">
      <ProblemBanner error={add.error} />
      <Form<EducationIn>
        form={form}
        layout="vertical"
        initialValues={{ mode: "full_time" }}
        onFinish={(values) => add.mutate(withoutBlanks(values) as EducationIn)}
      >
        <div className="qq-form-row">
          <Form.Item name="education" label={t("education")} rules={[{ required: true, message: t("shared:required") }]}>
            <Select showSearch={{ optionFilterProp: "label" }} options={useCodeOptions("education")} />
          </Form.Item>
          <Form.Item name="mode" label={t("studyMode")}>
            <Select options={useCodeOptions("studyMode")} />
          </Form.Item>
          <Form.Item name="school" label={t("schoolName")}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="major" label={t("major")}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="from_month" label={t("fromMonth")}>
            <Input type="month" />
          </Form.Item>
          <Form.Item name="to_month" label={t("toMonth")}>
            <Input type="month" />
          </Form.Item>
        </div>
        <div className="qq-actions">
          <Button type="primary" htmlType="submit" loading={add.isPending}>
            {t("shared:save")}
          </Button>
          <Button onClick={onDone}>{t("shared:cancel")}</Button>
        </div>
      </Form>
    </div>
  );
}
