import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan, useMe } from "@/shared/me";
import { PersonSelect } from "@/shared/person-select";

import { type DutyLogIn, KINDS, servingQuery, useLogDuty } from "./queries";

/** 理论学习 or 实践打卡: hours, place in words, what was done. */
export function DutyLogDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("attendance");
  const log = useLogDuty(onClose);
  const isStaff = useCan("committee", "branch");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("log")}
      hint={t("logHint")}
      okText={t("log")}
      initial={{ kind: "theory", done_on: today() }}
      command={log}
      onSubmit={(values: DutyLogIn) => log.mutate(values)}
      onClose={onClose}
    >
      {isStaff && (
        <Form.Item name="person_id" label={t("person")} rules={required}>
          <PersonSelect />
        </Form.Item>
      )}
      <Form.Item noStyle dependencies={["person_id"]}>
        {(form) => <ServingSelect personId={form.getFieldValue("person_id") as string | undefined} />}
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="kind" label={t("kind")} rules={required}>
          <Select options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
        </Form.Item>
        <Form.Item name="done_on" label={t("on")} rules={required}>
          <Input type="date" max={today()} />
        </Form.Item>
        <Form.Item name="hours" label={t("hours")} rules={required}>
          <InputNumber min={0.5} max={24} step={0.5} />
        </Form.Item>
      </div>
      <Form.Item name="place" label={t("place")} extra={t("placeHint")}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="content" label={t("content")} rules={required}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

/** The appointment the hours belong to; none is fine. */
function ServingSelect({ personId }: { readonly personId: string | undefined }) {
  const { t } = useTranslation("attendance");
  const { person_id: own } = useMe();
  const who = personId ?? own ?? undefined;
  const serving = useQuery({ ...servingQuery(who), enabled: who !== undefined });
  const options = (serving.data?.items ?? [])
    .filter((row) => row.state === "in_office" || row.state === "arranged")
    .map((row) => ({ value: row.id, label: `${row.organization_name} ${row.post_title}` }));
  return (
    <Form.Item name="appointment_id" label={t("appointment")} extra={t("appointmentHint")}>
      <Select allowClear options={options} />
    </Form.Item>
  );
}
