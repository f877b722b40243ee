import { App, Button, Checkbox, Form, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ProblemBanner } from "@/shared/problem-banner";

import { useWaive } from "./commands";
import type { Cycle, Exemption, Subject } from "./queries";

interface Props {
  readonly cycle: Cycle;
  readonly subject: Subject;
  readonly deductionId: string;
  readonly exemption: Exemption;
}

interface Values {
  readonly grounds: string[];
  readonly deciders: string[];
}

/** 容错免责: the scheme's own clause, which grounds hold, and who decided. */
export function WaiveDeduction({ cycle, subject, deductionId, exemption }: Props) {
  const { t } = useTranslation("cycles");
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const waive = useWaive(cycle.id, subject.id, deductionId, () => {
    setOpen(false);
    void message.success(t("waiverRecorded"));
  });
  const required = [{ required: true, message: t("shared:required") }];
  const options = (kind: "waiverGrounds" | "waiverDeciders", names: readonly string[]) =>
    names.map((name) => ({ value: name, label: t(`${kind}.${name}`, { defaultValue: name }) }));
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("waive")}
      </Button>
      <Modal
        open={isOpen}
        title={t("waiver")}
        okText={t("waive")}
        cancelText={t("shared:cancel")}
        confirmLoading={waive.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <div className="qq-stack">
          <blockquote className="qq-quote">{exemption.quote}</blockquote>
          <p className="qq-muted">{t("waiverHint", { count: exemption.min_deciders })}</p>
          <ProblemBanner error={waive.error} />
          <Form<Values> form={form} name={deductionId} layout="vertical" onFinish={(values) => waive.mutate(values)}>
            <Form.Item name="grounds" label={t("grounds")} rules={required}>
              <Checkbox.Group options={options("waiverGrounds", exemption.conditions)} />
            </Form.Item>
            <Form.Item name="deciders" label={t("deciders")} rules={required}>
              <Checkbox.Group options={options("waiverDeciders", exemption.decided_by)} />
            </Form.Item>
          </Form>
        </div>
      </Modal>
    </>
  );
}
