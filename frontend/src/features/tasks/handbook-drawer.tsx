import { Button, Drawer, Form } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { type Field, Fields } from "@/shared/fields";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type HandbookIn, useHandbook, useWriteHandbook } from "./handbook-queries";
import type { Task } from "./queries";

interface Props {
  /** Any task of the subject: it names the subject and the cycle. */
  readonly of: Task;
  readonly onClose: () => void;
}

/** 工作手册: what was done, day by day; a line once written stays. */
export function HandbookDrawer({ of, onClose }: Props) {
  const { t } = useTranslation("tasks");
  const list = useHandbook(of);
  return (
    <Drawer open onClose={onClose} size="large" title={t("handbookOf", { name: of.subject.name })}>
      <div className="qq-page">
        <NewLine of={of} />
        <KeysetTable
          list={list}
          caption={t("handbook")}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("handbookEmpty")} hint={t("handbookEmptyHint")} />}
          columns={[
            { key: "on", title: t("onDate"), render: (row) => row.on_date },
            { key: "place", title: t("place"), render: (row) => row.place || "—" },
            { key: "text", title: t("done"), render: (row) => row.text },
          ]}
        />
      </div>
    </Drawer>
  );
}

function NewLine({ of }: { readonly of: Task }) {
  const { t } = useTranslation("tasks");
  const [form] = Form.useForm<HandbookIn>();
  const write = useWriteHandbook(of, () => form.resetFields());
  const fields: Field[] = [
    { name: "on_date", label: t("onDate"), kind: "date", required: true },
    { name: "place", label: t("place"), kind: "text" },
    { name: "text", label: t("done"), kind: "long", required: true },
  ];
  return (
    <Form form={form} name="handbook" layout="vertical" initialValues={{ on_date: today(), place: "" }} onFinish={write.mutate}>
      <ProblemBanner error={write.error} />
      <Fields fields={fields} />
      <Button type="primary" htmlType="submit" loading={write.isPending}>
        {t("writeLine")}
      </Button>
    </Form>
  );
}
