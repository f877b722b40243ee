import { useQuery } from "@tanstack/react-query";
import { App, Button, Form } from "antd";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { dayOf } from "@/shared/dates";
import { type Field, Fields } from "@/shared/fields";
import { Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import type { Cycle, Outline, Subject } from "./queries";
import { type StatementIn, statementsQuery, useRecordStatement } from "./statement-queries";

interface Props {
  readonly cycle: Cycle;
  readonly subject: Subject;
  readonly outline: Outline;
}

interface Option {
  /** The kind and the name, as "fact:human.severe". */
  readonly value: string;
  readonly label: string;
}

/** What only people can state: facts that a rule waits for, and excused absences. */
export function Statements({ cycle, subject, outline }: Props) {
  const { t } = useTranslation("cycles");
  const options = useOptions(outline);
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  return (
    <Section title={t("statements")}>
      <Loaded query={useQuery(statementsQuery(cycle.id, subject.id))}>
        {(rows) =>
          rows.length > 0 && (
            <DataTable
              caption={t("statements")}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                { key: "what", title: t("stated"), render: (row) => labels.get(`${row.kind}:${row.name}`) ?? row.name },
                { key: "holds", title: t("holds"), render: (row) => t(row.holds ? "holdsYes" : "holdsNo") },
                { key: "months", title: t("months"), numeric: true, render: (row) => row.months ?? "—" },
                { key: "reason", title: t("reason"), render: (row) => row.reason || "—" },
                { key: "at", title: t("recordedOn"), render: (row) => dayOf(row.stated_at), wide: true },
              ]}
            />
          )
        }
      </Loaded>
      <StatementForm cycle={cycle} subject={subject} options={options} />
    </Section>
  );
}

/** A fact has no words of its own: the rule that waits for it says what it is about. */
function useOptions({ rules, indicators, outputs }: Outline): readonly Option[] {
  const { t } = useTranslation("cycles");
  const facts = new Map(
    rules.flatMap(({ condition, quote }) => (condition.match(/\bhuman\.\w+/g) ?? []).map((name) => [name, quote] as const)),
  );
  const excuses = [...outputs, ...indicators].map(({ id, label }) => ({
    value: `excuse:${id}`,
    label: t("excuseFrom", { label }),
  }));
  const stated = [...facts].map(([name, quote]) => ({ value: `fact:${name}`, label: t("factOf", { quote }) }));
  return [...stated, ...excuses];
}

interface Values {
  readonly what: string;
  readonly holds: "yes" | "no";
  readonly months?: number;
  readonly reason: string;
}

function StatementForm({ cycle, subject, options }: Omit<Props, "outline"> & { readonly options: readonly Option[] }) {
  const { t } = useTranslation("cycles");
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const record = useRecordStatement(cycle.id, subject.id, () => {
    form.resetFields();
    void message.success(t("recorded"));
  });
  const send = ({ what, holds, months, reason }: Values) => {
    const [kind, name = ""] = what.split(":");
    record.mutate({ kind: kind as StatementIn["kind"], name, holds: holds === "yes", reason, months: months ?? null });
  };
  const fields: Field[] = [
    { name: "what", label: t("stated"), kind: "select", options, required: true },
    {
      name: "holds",
      label: t("holds"),
      kind: "select",
      required: true,
      options: [
        { value: "yes", label: t("holdsYes") },
        { value: "no", label: t("holdsNo") },
      ],
    },
    { name: "months", label: t("months"), kind: "number", min: 1, max: 120, hint: t("monthsHint") },
    { name: "reason", label: t("reason"), kind: "text", required: true },
  ];
  return (
    <Form form={form} name="statement" layout="vertical" initialValues={{ holds: "yes" }} onFinish={send}>
      <ProblemBanner error={record.error} />
      <div className="qq-form-row">
        <Fields fields={fields} />
      </div>
      <Button htmlType="submit" loading={record.isPending}>
        {t("recordStatement")}
      </Button>
    </Form>
  );
}
