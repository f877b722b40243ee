import { App, Button, Form, Input, InputNumber, Radio } from "antd";
import { useTranslation } from "react-i18next";

import { ProblemBanner } from "@/shared/problem-banner";

import { type TaskDetail, useVerify, type Verdict } from "./queries";

interface Props {
  readonly task: TaskDetail;
  readonly onDone: () => void;
}

interface Values {
  readonly verdict: "verified" | "returned" | "exempt";
  readonly value?: number | null;
  readonly note?: string;
}

const FULL = 100;

/** Verified with a value, returned with a word on what is missing, or exempt. */
export function VerdictForm({ task, onDone }: Props) {
  const { t } = useTranslation("tasks");
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const verdict = Form.useWatch("verdict", form);
  const verify = useVerify(task.id, () => {
    void message.success(t("decisionSaved"));
    onDone();
  });
  const bodyOf = (values: Values): Verdict => ({
    verdict: values.verdict,
    value: values.value ?? FULL,
    note: values.note ?? "",
  });
  const isNoteNeeded = verdict === "returned" || verdict === "exempt";
  return (
    <>
      <ProblemBanner error={verify.error} />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ verdict: "verified", value: task.value ?? FULL, note: "" }}
        onFinish={(values) => verify.mutate(bodyOf(values))}
      >
        <Form.Item name="verdict" label={t("verdict")}>
          <Radio.Group
            options={(["verified", "returned", "exempt"] as const).map((one) => ({
              value: one,
              label: t(`verdicts.${one}`),
            }))}
          />
        </Form.Item>
        {verdict === "verified" && (
          <Form.Item name="value" label={t("value")} extra={t("valueHint")}>
            <InputNumber min={0} max={FULL} />
          </Form.Item>
        )}
        <Form.Item
          name="note"
          label={t("note")}
          rules={isNoteNeeded ? [{ required: true, whitespace: true, message: t("noteNeeded") }] : []}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={verify.isPending}>
          {t("decide")}
        </Button>
      </Form>
    </>
  );
}
