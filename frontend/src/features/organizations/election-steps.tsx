import { App, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { ProblemBanner } from "@/shared/problem-banner";

import { type StepIn, type StepName, type Term, useDropTerm, useNoteStep } from "./term-queries";

const STEPS: readonly StepName[] = ["meeting", "candidates", "result"];

interface Props {
  readonly term: Term;
  readonly canEdit: boolean;
}

/** 三报三批: what was reported to the superior and approved by it, one after the other. */
export function ElectionSteps({ term, canEdit }: Props) {
  const { t } = useTranslation("organizations");
  const [step, setStep] = useState<StepName | null>(null);
  const steps = new Map(term.steps.map((one) => [one.step, one]));
  // A step waits for the approval of the one before it.
  const open = STEPS.find((name) => steps.get(name)?.approved_on == null);
  return (
    <section className="qq-stack" aria-label={t("election.title")}>
      <h4>{t("election.title")}</h4>
      <DataTable
        caption={t("election.title")}
        rows={STEPS}
        rowKey={(name) => name}
        columns={[
          { key: "step", title: t("election.step"), render: (name) => t(`election.${name}`) },
          { key: "reported", title: t("election.reportedOn"), render: (name) => steps.get(name)?.reported_on ?? "—" },
          { key: "approved", title: t("election.approvedOn"), render: (name) => steps.get(name)?.approved_on ?? "—" },
          {
            key: "document",
            title: t("documentNo"),
            render: (name) => steps.get(name)?.approval_document_no ?? steps.get(name)?.report_document_no ?? "—",
            wide: true,
          },
          {
            key: "action",
            title: t("action"),
            render: (name) =>
              canEdit && (name === open || steps.has(name)) ? (
                <Button type={name === open ? "primary" : "default"} size="small" onClick={() => setStep(name)}>
                  {t(name === open ? "election.note" : "shared:edit")}
                </Button>
              ) : null,
          },
        ]}
      />
      {canEdit && term.state === "preparing" && <DropButton term={term} />}
      {step !== null && <StepDrawer term={term} step={step} onClose={() => setStep(null)} />}
    </section>
  );
}

interface StepProps {
  readonly term: Term;
  readonly step: StepName;
  readonly onClose: () => void;
}

function StepDrawer({ term, step, onClose }: StepProps) {
  const { t } = useTranslation("organizations");
  const command = useNoteStep(term, step, onClose);
  const known = term.steps.find((one) => one.step === step);
  const initial = known === undefined ? { reported_on: today() } : (known as Partial<StepIn>);
  return (
    <FormDrawer<StepIn>
      title={t(`election.${step}`)}
      hint={t(step === "result" ? "election.resultHint" : "election.hint")}
      initial={initial}
      command={command}
      onSubmit={({ reported_on, report_document_no, approved_on, approval_document_no }) =>
        command.mutate({
          reported_on,
          report_document_no: report_document_no ?? null,
          approved_on: approved_on ?? null,
          approval_document_no: approval_document_no ?? null,
        })
      }
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item
          name="reported_on"
          label={t("election.reportedOn")}
          rules={[{ required: true, message: t("shared:required") }]}
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item name="report_document_no" label={t("election.reportDocument")}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="approved_on" label={t("election.approvedOn")}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="approval_document_no" label={t("election.approvalDocument")}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}

function DropButton({ term }: { readonly term: Term }) {
  const { t } = useTranslation("organizations");
  const { modal } = App.useApp();
  const drop = useDropTerm(() => undefined);
  const ask = () =>
    modal.confirm({
      title: t("terms.dropAsk"),
      content: t("terms.dropLoss"),
      okText: t("terms.drop"),
      cancelText: t("shared:cancel"),
      onOk: () => drop.mutateAsync(term).catch(() => undefined),
    });
  return (
    <div>
      <ProblemBanner error={drop.error} />
      <Button danger loading={drop.isPending} onClick={() => void ask()}>
        {t("terms.drop")}
      </Button>
    </div>
  );
}
