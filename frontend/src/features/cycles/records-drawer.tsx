import { useQuery } from "@tanstack/react-query";
import { App, Button, Drawer, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { dayOf } from "@/shared/dates";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { useRecordCount, useRecordDeduction } from "./commands";
import { type Cycle, type Exemption, type Indicator, recordsQuery, schemeQuery, type Subject } from "./queries";
import { Statements } from "./statements";
import { WaiveDeduction } from "./waive-deduction";

interface Props {
  readonly cycle: Cycle;
  readonly subject: Subject;
}

/** Counts and deductions of one subject, as far as the scheme asks for them, and what people state. */
export function RecordsDrawer({ cycle, subject, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation("cycles");
  const scheme = useQuery(schemeQuery(cycle.scheme_id));
  return (
    <Drawer open onClose={onClose} size="large" title={t("recordsOf", { name: subject.name })}>
      <Loaded query={scheme}>
        {({ outline }) => {
          const counted = outline.indicators.filter((one) => one.input === "event_count" || one.input === "projects");
          const taken = outline.indicators.filter((one) => one.input === "deductions");
          return (
            <div className="qq-page">
              {counted.length + taken.length === 0 ? (
                <EmptyState title={t("nothingToRecord")} hint={t("nothingToRecordHint")} />
              ) : (
                <Records
                  cycle={cycle}
                  subject={subject}
                  counted={counted}
                  taken={taken}
                  exemptions={outline.exemptions}
                />
              )}
              <Statements cycle={cycle} subject={subject} outline={outline} />
            </div>
          );
        }}
      </Loaded>
    </Drawer>
  );
}

interface RecordsProps extends Props {
  readonly counted: readonly Indicator[];
  readonly taken: readonly Indicator[];
  readonly exemptions: readonly Exemption[];
}

function Records({ cycle, subject, counted, taken, exemptions }: RecordsProps) {
  const { t } = useTranslation("cycles");
  const records = useQuery(recordsQuery(cycle.id, subject.id));
  const labels = new Map([...counted, ...taken].map((one) => [one.id, one.label]));
  const isOpen = cycle.state === "open";
  const waiverOf = (row: { id: string; indicator: string; waiver: string }) => {
    const exemption = exemptions.find((one) => one.applies_to === row.indicator);
    if (row.waiver !== "") return <>{t("waived")}</>;
    if (exemption === undefined) return <>—</>;
    return <WaiveDeduction cycle={cycle} subject={subject} deductionId={row.id} exemption={exemption} />;
  };
  return (
    <Loaded query={records}>
      {({ counts, deductions }) => (
        <div className="qq-page">
          {counted.length > 0 && (
            <Section title={t("counts")}>
              {counts.length > 0 && (
                <DataTable
                  caption={t("counts")}
                  rows={counts}
                  rowKey={(row) => row.id}
                  columns={[
                    { key: "indicator", title: t("indicator"), render: (row) => labels.get(row.indicator) ?? row.indicator },
                    { key: "period", title: t("period"), render: (row) => row.period || "—" },
                    { key: "count", title: t("count"), numeric: true, render: (row) => row.count },
                    { key: "note", title: t("note"), render: (row) => row.note || "—" },
                  ]}
                />
              )}
              {isOpen && <CountForm cycle={cycle} subject={subject} indicators={counted} />}
            </Section>
          )}
          {taken.length > 0 && (
            <Section title={t("deductions")}>
              {deductions.length > 0 && (
                <DataTable
                  caption={t("deductions")}
                  rows={deductions}
                  rowKey={(row) => row.id}
                  columns={[
                    { key: "indicator", title: t("indicator"), render: (row) => labels.get(row.indicator) ?? row.indicator },
                    { key: "points", title: t("points"), numeric: true, render: (row) => row.points },
                    { key: "reason", title: t("reason"), render: (row) => row.reason },
                    { key: "waiver", title: t("waiver"), render: waiverOf },
                    { key: "at", title: t("recordedOn"), render: (row) => dayOf(row.recorded_at), wide: true },
                  ]}
                />
              )}
              {isOpen && <DeductionForm cycle={cycle} subject={subject} indicators={taken} />}
            </Section>
          )}
          {!isOpen && <p className="qq-muted">{t("recordsFixed")}</p>}
        </div>
      )}
    </Loaded>
  );
}

interface EntryProps extends Props {
  readonly indicators: readonly Indicator[];
}

function CountForm({ cycle, subject, indicators }: EntryProps) {
  const { t } = useTranslation("cycles");
  const { message } = App.useApp();
  const record = useRecordCount(cycle.id, subject.id, () => void message.success(t("recorded")));
  return (
    <>
      <ProblemBanner error={record.error} />
      <Form<{ indicator: string; count: number; period?: string; note?: string }>
        layout="vertical"
        initialValues={{ indicator: indicators[0]?.id, period: cycle.period }}
        onFinish={(values) => record.mutate({ ...values, period: values.period ?? "", note: values.note ?? "" })}
      >
        <div className="qq-form-row">
          <IndicatorItem indicators={indicators} />
          <Form.Item name="count" label={t("count")} rules={[{ required: true, message: t("shared:required") }]}>
            <InputNumber min={0} precision={0} />
          </Form.Item>
          <Form.Item name="period" label={t("period")} extra={t("countPeriodHint")}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="note" label={t("note")}>
            <Input maxLength={1000} />
          </Form.Item>
        </div>
        <Button htmlType="submit" loading={record.isPending}>
          {t("recordCount")}
        </Button>
      </Form>
    </>
  );
}

function DeductionForm({ cycle, subject, indicators }: EntryProps) {
  const { t } = useTranslation("cycles");
  const { message } = App.useApp();
  const record = useRecordDeduction(cycle.id, subject.id, () => void message.success(t("recorded")));
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      <ProblemBanner error={record.error} />
      <Form<{ indicator: string; points: number; reason: string }>
        layout="vertical"
        initialValues={{ indicator: indicators[0]?.id }}
        onFinish={(values) => record.mutate(values)}
      >
        <div className="qq-form-row">
          <IndicatorItem indicators={indicators} />
          <Form.Item name="points" label={t("points")} rules={required}>
            <InputNumber min={0.01} step={0.5} precision={2} />
          </Form.Item>
          <Form.Item name="reason" label={t("reason")} rules={required}>
            <Input maxLength={1000} />
          </Form.Item>
        </div>
        <Button htmlType="submit" loading={record.isPending}>
          {t("recordDeduction")}
        </Button>
      </Form>
    </>
  );
}

function IndicatorItem({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { t } = useTranslation("cycles");
  return (
    <Form.Item name="indicator" label={t("indicator")}>
      <Select options={indicators.map((one) => ({ value: one.id, label: one.label }))} />
    </Form.Item>
  );
}
