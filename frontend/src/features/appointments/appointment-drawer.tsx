import { App, Button, Drawer, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import { momentOf, nowOnTheClock, spanOf } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { OrganizationSelect } from "@/shared/organization-select";
import { Facts, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Appointment, useCheckIn, useConfirm, useLeave } from "./queries";

interface Props {
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

/** Everything that can be done with one appointment now. */
export function AppointmentDrawer({ appointment, onClose }: Props) {
  const { t } = useTranslation("appointments");
  const isCommittee = useCan("committee");
  return (
    <Drawer open onClose={onClose} size="large" title={appointment.person_name}>
      <div className="qq-page">
        <AppointmentFacts appointment={appointment} />
        {appointment.missing_check_ins.length > 0 && (
          <Section title={t("checkIn")}>
            <CheckInForm appointment={appointment} onDone={onClose} />
          </Section>
        )}
        {isCommittee && appointment.state === "arranged" && (
          <Section title={t("confirm")}>
            <ConfirmForm appointment={appointment} onDone={onClose} />
          </Section>
        )}
        {isCommittee && (
          <Section title={t(appointment.state === "arranged" ? "decline" : "end")}>
            <LeaveForm appointment={appointment} onDone={onClose} />
          </Section>
        )}
      </div>
    </Drawer>
  );
}

function AppointmentFacts({ appointment }: { readonly appointment: Appointment }) {
  const { t } = useTranslation("appointments");
  const label = useCodeLabel();
  return (
    <Facts
      items={[
        [t("organization"), appointment.organization_name],
        [t("post"), appointment.post_title],
        [t("state"), label("state", appointment.state)],
        [t("basis"), label("basis", appointment.basis)],
        [t("term"), spanOf(appointment.starts_on, appointment.ends_on)],
        [t("due"), appointment.check_in_due_on],
        [t("atPost"), momentOf(appointment.post_check_in_at)],
        [t("atHome"), momentOf(appointment.home_check_in_at)],
      ]}
    />
  );
}

interface FormProps {
  readonly appointment: Appointment;
  readonly onDone: () => void;
}

interface CheckInValues {
  readonly organization_id: string;
  readonly at: string;
  readonly method: "onsite" | "qr" | "phone" | "online";
}

function CheckInForm({ appointment, onDone }: FormProps) {
  const { t } = useTranslation("appointments");
  const { message } = App.useApp();
  const checkIn = useCheckIn(appointment, () => {
    void message.success(t("checkedIn"));
    onDone();
  });
  const needsPost = appointment.missing_check_ins.includes("post");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      <ProblemBanner error={checkIn.error} />
      <Form<CheckInValues>
        layout="vertical"
        initialValues={{
          organization_id: needsPost ? appointment.organization_id : undefined,
          at: nowOnTheClock(),
          method: "onsite",
        }}
        onFinish={(values) => checkIn.mutate(values)}
      >
        <Form.Item name="organization_id" label={t("where")} extra={t("whereHint")} rules={required}>
          <OrganizationSelect allowClear={false} />
        </Form.Item>
        <div className="qq-form-row">
          <Form.Item name="at" label={t("when")} rules={required}>
            <Input type="datetime-local" />
          </Form.Item>
          <Form.Item name="method" label={t("method")} rules={required}>
            <Select options={useCodeOptions("method")} />
          </Form.Item>
        </div>
        <Button type="primary" htmlType="submit" loading={checkIn.isPending}>
          {t("recordCheckIn")}
        </Button>
      </Form>
    </>
  );
}

interface ConfirmValues {
  readonly basis: Appointment["basis"];
  readonly confirmed_on?: string;
}

function ConfirmForm({ appointment, onDone }: FormProps) {
  const { t } = useTranslation("appointments");
  const { message } = App.useApp();
  const confirm = useConfirm(appointment, () => {
    void message.success(t("confirmed"));
    onDone();
  });
  return (
    <>
      <p className="qq-muted">{t("confirmHint")}</p>
      <ProblemBanner error={confirm.error} />
      <Form<ConfirmValues>
        layout="vertical"
        initialValues={{ basis: appointment.basis }}
        onFinish={({ basis, confirmed_on }) => confirm.mutate({ basis, ...(confirmed_on && { confirmed_on }) })}
      >
        <div className="qq-form-row">
          <Form.Item name="basis" label={t("basis")}>
            <Select options={useCodeOptions("basis")} />
          </Form.Item>
          <Form.Item name="confirmed_on" label={t("confirmedOn")}>
            <Input type="date" />
          </Form.Item>
        </div>
        <Button htmlType="submit" loading={confirm.isPending}>
          {t("confirmButton")}
        </Button>
      </Form>
    </>
  );
}

function LeaveForm({ appointment, onDone }: FormProps) {
  const { t } = useTranslation("appointments");
  const leave = useLeave(appointment, onDone);
  const isArranged = appointment.state === "arranged";
  return (
    <>
      <p className="qq-muted">{t(isArranged ? "declineLoss" : "endLoss")}</p>
      <ProblemBanner error={leave.error} />
      <Form<{ reason: string }> layout="vertical" onFinish={(values) => leave.mutate(values)}>
        <Form.Item name="reason" label={t("reason")} rules={[{ required: true, message: t("shared:required") }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Button danger htmlType="submit" loading={leave.isPending}>
          {t(isArranged ? "declineButton" : "endButton")}
        </Button>
      </Form>
    </>
  );
}
