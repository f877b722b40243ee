import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";

import { type StepInputs, type StepName, useStep } from "./life-queries";
import type { Appointment } from "./queries";

interface Props {
  readonly appointment: Appointment;
  readonly step: StepName;
  readonly onClose: () => void;
}

const AWAY = ["on_leave", "seconded", "suspended", "lost_contact"] as const;
const ENDINGS = ["expired", "resigned", "transferred", "promoted", "unfit", "lost_contact", "other"] as const;

const INITIAL: { readonly [Name in StepName]: Partial<StepInputs[Name]> } = {
  absences: { kind: "on_leave", starts_on: today() },
  return: { returned_on: today() },
  extend: {},
  renew: {},
  end: { ended_on: today() },
  archive: {},
};

/** One step of an appointment with the paper it rests on. */
export function StepDrawer({ appointment, step, onClose }: Props) {
  const { t } = useTranslation("appointments");
  const command = useStep(appointment, step, onClose);
  return (
    <FormDrawer
      title={`${t(`steps.${step}`)} · ${appointment.person_name}`}
      hint={t(`stepHints.${step}`)}
      okText={t(`steps.${step}`)}
      isDangerous={step === "end"}
      initial={INITIAL[step]}
      command={command}
      onSubmit={(values: StepInputs[StepName]) => command.mutate(values)}
      onClose={onClose}
    >
      <StepFields step={step} />
      <Form.Item name="document_no" label={t("documentNo")}>
        <Input maxLength={60} />
      </Form.Item>
    </FormDrawer>
  );
}

function StepFields({ step }: { readonly step: StepName }) {
  switch (step) {
    case "absences":
      return <AbsenceFields />;
    case "return":
      return <ReturnFields />;
    case "extend":
      return <ExtendFields />;
    case "renew":
      return <RenewFields />;
    case "end":
      return <EndFields />;
    case "archive":
      return <ArchiveFields />;
  }
}

function useRequired() {
  const { t } = useTranslation();
  return [{ required: true, message: t("shared:required") }];
}

function AbsenceFields() {
  const { t } = useTranslation("appointments");
  const required = useRequired();
  return (
    <>
      <div className="qq-form-row">
        <Form.Item name="kind" label={t("awayKind")} rules={required}>
          <Select options={AWAY.map((value) => ({ value, label: t(`standings.${value}`) }))} />
        </Form.Item>
        <Form.Item name="starts_on" label={t("from")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="ends_on" label={t("until")} extra={t("untilHint")}>
          <Input type="date" />
        </Form.Item>
      </div>
      <NoteField />
    </>
  );
}

function ReturnFields() {
  const { t } = useTranslation("appointments");
  return (
    <>
      <Form.Item name="returned_on" label={t("returnedOn")} rules={useRequired()}>
        <Input type="date" />
      </Form.Item>
      <NoteField />
    </>
  );
}

function ExtendFields() {
  const { t } = useTranslation("appointments");
  const required = useRequired();
  return (
    <>
      <Form.Item name="ends_on" label={t("newEnd")} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t("reason")} rules={required}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}

function RenewFields() {
  const { t } = useTranslation("appointments");
  return (
    <>
      <div className="qq-form-row">
        <Form.Item name="months" label={t("months")} extra={t("monthsHint")}>
          <InputNumber min={1} max={120} />
        </Form.Item>
        <Form.Item name="basis" label={t("basis")}>
          <Select allowClear options={useCodeOptions("basis")} />
        </Form.Item>
      </div>
      <NoteField />
    </>
  );
}

function EndFields() {
  const { t } = useTranslation("appointments");
  const required = useRequired();
  return (
    <>
      <div className="qq-form-row">
        <Form.Item name="kind" label={t("endingKind")} extra={t("endingKindHint")}>
          <Select allowClear options={ENDINGS.map((value) => ({ value, label: t(`endings.${value}`) }))} />
        </Form.Item>
        <Form.Item name="ended_on" label={t("endedOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t("reason")} rules={required}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}

function ArchiveFields() {
  const { t } = useTranslation("appointments");
  return (
    <Form.Item name="appraisal" label={t("appraisal")} rules={useRequired()}>
      <Input.TextArea rows={5} maxLength={2000} />
    </Form.Item>
  );
}

function NoteField() {
  const { t } = useTranslation("appointments");
  return (
    <Form.Item name="note" label={t("note")}>
      <Input.TextArea rows={2} maxLength={500} />
    </Form.Item>
  );
}
