import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";

import { Fields } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";

import { type CallOut, useAnswers, useAttendance } from "./queries";

interface Values {
  readonly present?: string[];
  readonly hours?: number;
  readonly extra_heads?: number;
}

/** Who came and for how long; this ends the call-out and fills the ledger of service. */
export function AttendanceDrawer({ callOut, onClose }: { readonly callOut: CallOut; readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const attend = useAttendance(callOut, onClose);
  const answers = (useAnswers(callOut.id).rows ?? []).filter((row) => row.state !== "declined");
  const accepted = answers.filter((row) => row.state === "accepted").map((row) => row.id);
  const submit = ({ present = [], hours, extra_heads = 0 }: Values) =>
    attend.mutate({
      present: present.map((id) => (hours === undefined ? { answer_id: id } : { answer_id: id, hours })),
      extra_heads,
    });
  return (
    <FormDrawer<Values>
      title={t("attend")}
      hint={t("attendHint")}
      okText={t("attend")}
      initial={{ present: accepted, extra_heads: 0 }}
      command={attend}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="present" label={t("present")}>
        <Select
          mode="multiple"
          allowClear
          options={answers.map((row) => ({ value: row.id, label: row.person_name }))}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      <Fields
        fields={[
          { name: "hours", label: t("hoursEach"), kind: "number", step: 0.5, min: 0.5, max: 240, hint: t("hoursEachHint") },
          { name: "extra_heads", label: t("extraHeads"), kind: "number", max: 100_000, hint: t("extraHeadsHint") },
        ]}
      />
    </FormDrawer>
  );
}
