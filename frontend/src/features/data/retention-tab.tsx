import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { momentOf, today } from "@/shared/dates";
import { useFieldProblems } from "@/shared/form-problems";
import { JobProgress, isWorking, useJob } from "@/shared/job-progress";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import { type Policy, policiesQuery, useRunNow, useRuns, useSetPolicy } from "./queries";

const MODES: Readonly<Record<Policy["key"], readonly Policy["mode"][]>> = {
  unplaced_sign_ups: ["propose"],
  withdrawn: ["propose", "execute"],
  import_files: ["propose", "execute"],
  service_records: ["keep"],
  erasure_grace: ["keep"],
};

/** How long what is kept: dated rules, and what they found and did. */
export function Retention({ isAdmin }: { readonly isAdmin: boolean }) {
  const { t } = useTranslation("data");
  const policies = useQuery(policiesQuery);
  return (
    <div className="qq-page">
      <Section title={t("rules")}>
        <p className="qq-muted">{t("rulesHint")}</p>
        <Loaded query={policies}>
          {(rows) => (
            <DataTable
              caption={t("rules")}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                { key: "key", title: t("rule"), render: (row) => t(`policies.${row.key}`) },
                { key: "days", title: t("days"), render: (row) => row.days, numeric: true },
                { key: "mode", title: t("mode"), render: (row) => t(`modes.${row.mode}`) },
                { key: "from", title: t("fromOn"), render: (row) => row.from_on },
                {
                  key: "now",
                  title: t("state"),
                  render: (row) => row.holds_today && <StateTag tone="ok">{t("holds")}</StateTag>,
                },
                { key: "note", title: t("note"), render: (row) => row.note ?? "", wide: true },
              ]}
            />
          )}
        </Loaded>
      </Section>
      {isAdmin && <NewPeriod />}
      {isAdmin && <Runs />}
    </div>
  );
}

/** Nothing is chosen at first, whatever the form's type says. */
function modesOf(key: Policy["key"] | undefined): readonly Policy["mode"][] {
  return key === undefined ? [] : MODES[key];
}

interface Values {
  readonly key: Policy["key"];
  readonly days: number;
  readonly mode: Policy["mode"];
  readonly from_on: string;
  readonly note?: string;
}

function NewPeriod() {
  const { t } = useTranslation("data");
  const [form] = Form.useForm<Values>();
  const key = Form.useWatch("key", form);
  const set = useSetPolicy(() => form.resetFields());
  useFieldProblems(form, set.error);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <Section title={t("newPeriod")}>
      <ProblemBanner error={set.error} />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ from_on: today() }}
        onFinish={({ note, ...values }) => set.mutate({ ...values, ...(note && { note }) })}
      >
        <div className="qq-form-row">
          <Form.Item name="key" label={t("rule")} rules={required}>
            <Select
              options={Object.keys(MODES).map((value) => ({ value, label: t(`policies.${value}`) }))}
              onChange={(value: Policy["key"]) => form.setFieldValue("mode", MODES[value][0])}
            />
          </Form.Item>
          <Form.Item name="days" label={t("days")} rules={required}>
            <InputNumber min={1} max={36500} />
          </Form.Item>
          <Form.Item name="mode" label={t("mode")} rules={required}>
            <Select
              options={modesOf(key).map((value) => ({ value, label: t(`modes.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="from_on" label={t("fromOn")} rules={required}>
            <Input type="date" min={today()} />
          </Form.Item>
          <Form.Item name="note" label={t("note")}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t("setPeriod")}
        </Button>
      </Form>
    </Section>
  );
}

function Runs() {
  const { t } = useTranslation("data");
  const client = useQueryClient();
  const list = useRuns();
  const run = useRunNow();
  const [location, setLocation] = useState<string | null>(null);
  const job = useJob(location);
  const isDone = job.data?.state === "done";
  useEffect(() => {
    if (!isDone) return;
    void client.invalidateQueries({ queryKey: ["retention-runs"] });
    void client.invalidateQueries({ queryKey: ["erasures"] });
  }, [client, isDone]);
  return (
    <Section
      title={t("runs")}
      actions={
        <Button
          loading={run.isPending || (location !== null && isWorking(job.data))}
          onClick={() => run.mutate(null, { onSuccess: ({ job_id }) => setLocation(`/api/roster/jobs/${job_id}`) })}
        >
          {t("runNow")}
        </Button>
      }
    >
      <ProblemBanner error={run.error} />
      {job.data !== undefined && <JobProgress label={t("running")} job={job.data} />}
      <KeysetTable
        list={list}
        caption={t("runs")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noRuns")} hint={t("noRunsHint")} />}
        columns={[
          { key: "at", title: t("at"), render: (row) => momentOf(row.at) },
          { key: "rule", title: t("rule"), render: (row) => t(`policies.${row.policy}`) },
          { key: "cutoff", title: t("cutoff"), render: (row) => row.cutoff_on },
          { key: "proposed", title: t("proposed"), render: (row) => row.proposed, numeric: true },
          { key: "executed", title: t("executed"), render: (row) => row.executed, numeric: true },
        ]}
      />
    </Section>
  );
}
