import { useNavigate } from "@tanstack/react-router";
import { App, Button, Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { gateway, unwrap } from "@/api/client";
import { useCommand } from "@/shared/command";
import { useFieldProblems } from "@/shared/form-problems";
import { Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

interface Values {
  readonly current_password: string;
  readonly new_password: string;
  readonly repeated: string;
}

export function PasswordPage() {
  const { t } = useTranslation("account");
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const change = useCommand({
    run: ({ current_password, new_password }: Values) =>
      unwrap(gateway.PUT("/api/auth/me/password", { body: { current_password, new_password } })),
    onDone: () => {
      void message.success(t("changed"));
      void navigate({ to: "/" });
    },
  });
  useFieldProblems(form, change.error);
  const required = { required: true, message: t("shared:required") };
  return (
    <Page title={t("title")}>
      <Form<Values> form={form} layout="vertical" className="qq-form" onFinish={(values) => change.mutate(values)}>
        <ProblemBanner error={change.error} />
        <Form.Item name="current_password" label={t("current")} rules={[required]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="new_password" label={t("new")} rules={[required]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeated"
          label={t("repeated")}
          dependencies={["new_password"]}
          rules={[
            required,
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value === getFieldValue("new_password") ? Promise.resolve() : Promise.reject(new Error(t("differs"))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t("submit")}
        </Button>
      </Form>
    </Page>
  );
}
