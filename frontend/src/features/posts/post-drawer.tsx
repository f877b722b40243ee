import { App, Button, Drawer, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { useFieldProblems } from "@/shared/form-problems";
import { withoutBlanks } from "@/shared/form-values";
import { OrganizationSelect } from "@/shared/organization-select";
import { ProblemBanner } from "@/shared/problem-banner";
import { TagsInput } from "@/shared/tags-input";

import { type Post, type PostIn, useChangePost, useCreatePost, useTogglePost } from "./queries";
import { RequirementFields } from "./requirement-fields";

interface Props {
  readonly edited: Post | undefined;
  readonly organizationId: string | undefined;
  readonly onClose: () => void;
}

const NEW = {
  title: "",
  form: "concurrent",
  capacity: 1,
  floor_under35: 0,
  term_months: 12,
  priority: 50,
  skills: [],
  requirements: {},
};

function bodyOf({ requirements, ...values }: PostIn): PostIn {
  return { ...values, requirements: withoutBlanks(requirements ?? {}) };
}

export function PostDrawer({ edited, organizationId, onClose }: Props) {
  const { t } = useTranslation("posts");
  const [form] = Form.useForm<PostIn>();
  const create = useCreatePost(onClose);
  const change = useChangePost(edited, onClose);
  const { error, isPending } = edited === undefined ? create : change;
  useFieldProblems(form, error);

  const submit = (values: PostIn) => {
    const body = bodyOf(values);
    if (edited === undefined) {
      create.mutate(body);
      return;
    }
    // A post stays at its organization.
    change.mutate(Object.fromEntries(Object.entries(body).filter(([field]) => field !== "organization_id")));
  };
  return (
    <Drawer
      open
      onClose={onClose}
      size="large"
      title={edited?.title ?? t("create")}
      extra={edited && <ToggleButton post={edited} onDone={onClose} />}
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
      <Form<PostIn>
        form={form}
        layout="vertical"
        initialValues={edited ?? { ...NEW, organization_id: organizationId }}
        onFinish={submit}
      >
        <PostFields isNew={edited === undefined} />
        <h3>{t("requirements")}</h3>
        <p className="qq-muted">{t("requirementsHint")}</p>
        <RequirementFields />
      </Form>
    </Drawer>
  );
}

function ToggleButton({ post, onDone }: { readonly post: Post; readonly onDone: () => void }) {
  const { t } = useTranslation("posts");
  const { modal } = App.useApp();
  const toggle = useTogglePost(onDone);
  const ask = () =>
    modal.confirm({
      title: t(post.status === "open" ? "closeAsk" : "reopenAsk"),
      content: post.status === "open" ? t("closeLoss") : null,
      okText: t(post.status === "open" ? "close" : "reopen"),
      cancelText: t("shared:cancel"),
      onOk: () => toggle.mutateAsync(post).catch(() => undefined),
    });
  return (
    <>
      <ProblemBanner error={toggle.error} />
      <Button onClick={() => void ask()} loading={toggle.isPending} danger={post.status === "open"}>
        {t(post.status === "open" ? "close" : "reopen")}
      </Button>
    </>
  );
}

function PostFields({ isNew }: { readonly isNew: boolean }) {
  const { t } = useTranslation("posts");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      {isNew && (
        <Form.Item name="organization_id" label={t("organization")} rules={required}>
          <OrganizationSelect allowClear={false} />
        </Form.Item>
      )}
      <Form.Item name="title" label={t("postTitle")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="form" label={t("form")} rules={required}>
          <Select options={useCodeOptions("form")} />
        </Form.Item>
        <Form.Item name="capacity" label={t("capacity")} rules={required}>
          <InputNumber min={1} max={1000} />
        </Form.Item>
        <Form.Item name="floor_under35" label={t("floorUnder35")} rules={required}>
          <InputNumber min={0} max={1000} />
        </Form.Item>
        <Form.Item name="term_months" label={t("termMonths")} rules={required}>
          <InputNumber min={1} max={120} />
        </Form.Item>
        <Form.Item name="priority" label={t("priority")} extra={t("priorityHint")} rules={required}>
          <InputNumber min={0} max={100} />
        </Form.Item>
      </div>
      <Form.Item name="skills" label={t("skills")} extra={t("tagsHint")}>
        <TagsInput />
      </Form.Item>
    </>
  );
}
