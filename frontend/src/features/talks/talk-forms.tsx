import { Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Talk, useAddendum, useSignOnPaper, useStatement } from "./queries";

interface Props {
  readonly talk: Talk;
  readonly etag: string;
}

/** The person's own words, until they sign. */
export function StatementForm({ talk, etag }: Props) {
  const { t } = useTranslation("talks");
  const state = useStatement(talk.id, etag);
  return (
    <Form<{ statement: string }>
      layout="vertical"
      initialValues={{ statement: talk.statement ?? "" }}
      onFinish={(values) => state.mutate(values)}
    >
      <ProblemBanner error={state.error} />
      <Form.Item
        name="statement"
        label={t("ownWords")}
        extra={t("ownWordsHint")}
        rules={[{ required: true, whitespace: true, message: t("shared:required") }]}
      >
        <Input.TextArea rows={5} maxLength={5000} />
      </Form.Item>
      <Button htmlType="submit" loading={state.isPending}>
        {t("saveStatement")}
      </Button>
    </Form>
  );
}

export function AddendumForm({ talk }: { readonly talk: Talk }) {
  const { t } = useTranslation("talks");
  const [form] = Form.useForm<{ words: string }>();
  const add = useAddendum(talk.id);
  return (
    <Form<{ words: string }>
      form={form}
      layout="vertical"
      onFinish={(values) => add.mutate(values, { onSuccess: () => form.resetFields() })}
    >
      <ProblemBanner error={add.error} />
      <Form.Item
        name="words"
        label={t("addendum")}
        extra={t("addendumHint")}
        rules={[{ required: true, whitespace: true, message: t("shared:required") }]}
      >
        <Input.TextArea rows={2} maxLength={5000} />
      </Form.Item>
      <Button htmlType="submit" loading={add.isPending}>
        {t("add")}
      </Button>
    </Form>
  );
}

/** For a person without an account: the printed record was signed. */
export function PaperForm({ talk, etag }: Props) {
  const { t } = useTranslation("talks");
  const sign = useSignOnPaper(talk.id, etag);
  return (
    <Form<{ signed_on: string }>
      layout="vertical"
      initialValues={{ signed_on: today() }}
      onFinish={(values) => sign.mutate(values)}
    >
      <ProblemBanner error={sign.error} />
      <Form.Item name="signed_on" label={t("signedOn")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input type="date" />
      </Form.Item>
      <Button htmlType="submit" loading={sign.isPending}>
        {t("savePaper")}
      </Button>
    </Form>
  );
}
