import { App, Button, Drawer, Form, Input, Switch } from "antd";
import { useTranslation } from "react-i18next";

import { useFieldProblems } from "@/shared/form-problems";
import { withoutBlanks } from "@/shared/form-values";
import { ProblemBanner } from "@/shared/problem-banner";

import { GrantFields } from "./grant-fields";
import { PersonSelect } from "./person-select";
import { type Account, type AccountIn, type AccountPatch, useChangeAccount, useCreateAccount } from "./queries";

interface Props {
  readonly edited: Account | undefined;
  readonly onClose: () => void;
  /** With the account when it should get a new password now. */
  readonly onDone: (needsPassword: Account | null) => void;
}

type Values = AccountIn & { readonly is_disabled?: boolean };

export function AccountDrawer({ edited, onClose, onDone }: Props) {
  const { t } = useTranslation("accounts");
  const { modal } = App.useApp();
  const [form] = Form.useForm<Values>();
  const create = useCreateAccount(onDone);
  const change = useChangeAccount(edited, () => onDone(null));
  const { error, isPending } = edited === undefined ? create : change;
  useFieldProblems(form, error);

  const submit = ({ username, display_name, person_id, grants, is_disabled }: Values) => {
    const plain = grants.map((grant) => withoutBlanks({ role: grant.role, organization_id: grant.organization_id }));
    if (edited === undefined) {
      create.mutate({ username, display_name, grants: plain, ...(person_id && { person_id }) } as AccountIn);
      return;
    }
    const patch = { display_name, grants: plain, person_id: person_id ?? null, is_disabled: is_disabled ?? false };
    change.mutate(patch as AccountPatch);
  };
  const askReset = () =>
    modal.confirm({
      title: t("resetAsk"),
      content: t("resetLoss"),
      okText: t("reset"),
      cancelText: t("shared:cancel"),
      onOk: () => onDone(edited ?? null),
    });
  return (
    <Drawer
      open
      onClose={onClose}
      size="large"
      title={edited?.display_name ?? t("create")}
      extra={edited && <Button onClick={() => void askReset()}>{t("reset")}</Button>}
      footer={
        <div className="qq-actions">
          <Button type="primary" loading={isPending} onClick={() => form.submit()}>
            {t("shared:save")}
          </Button>
          <Button onClick={onClose}>{t("shared:cancel")}</Button>
        </div>
      }
    >
      <ProblemBanner error={error} />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={edited ?? { grants: [{ role: "branch" }] }}
        onFinish={submit}
      >
        <IdentityFields isNew={edited === undefined} />
        <GrantFields />
      </Form>
    </Drawer>
  );
}

function IdentityFields({ isNew }: { readonly isNew: boolean }) {
  const { t } = useTranslation("accounts");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      {isNew && (
        <Form.Item name="username" label={t("username")} extra={t("usernameHint")} rules={required}>
          <Input autoComplete="off" autoCapitalize="none" />
        </Form.Item>
      )}
      <Form.Item name="display_name" label={t("displayName")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="person_id" label={t("person")} extra={t("personHint")}>
        <PersonSelect />
      </Form.Item>
      {!isNew && (
        <Form.Item name="is_disabled" label={t("disable")} extra={t("disableLoss")} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </>
  );
}
