import { Form, Input, Radio, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { OrganizationSelect } from "@/shared/organization-select";
import { PostSelect } from "@/shared/post-select";
import { TagsInput } from "@/shared/tags-input";

import { type BindingIn, useBind } from "./queries";

/** Two posts, or titles in every village of an area. */
export function NewBinding({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("bindings");
  const bind = useBind(onClose);
  const [kind, setKind] = useState<"posts" | "titles">("posts");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("create")}
      hint={t("createHint")}
      initial={{ basis: "appointed", starts_on: today() }}
      command={bind}
      onSubmit={(values: BindingIn) => bind.mutate(values)}
      onClose={onClose}
    >
      <Form.Item label={t("kind")}>
        <Radio.Group
          aria-label={t("kind")}
          value={kind}
          options={[
            { value: "posts", label: t("byPosts") },
            { value: "titles", label: t("byTitles") },
          ]}
          onChange={(event) => setKind(event.target.value as "posts" | "titles")}
        />
      </Form.Item>
      <Form.Item name="organization_id" label={t("organization")} extra={t("organizationHint")} rules={required}>
        <OrganizationSelect />
      </Form.Item>
      {kind === "posts" ? (
        <>
          <Form.Item name="leading_post_id" label={t("leading")} extra={t("leadingHint")} rules={required}>
            <PostSelect />
          </Form.Item>
          <Form.Item name="bound_post_id" label={t("bound")} rules={required}>
            <PostSelect />
          </Form.Item>
        </>
      ) : (
        <>
          <Form.Item name="leading_titles" label={t("leadingTitles")} extra={t("leadingTitlesHint")} rules={required}>
            <TagsInput />
          </Form.Item>
          <Form.Item name="bound_title" label={t("boundTitle")} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
        </>
      )}
      <div className="qq-form-row">
        <Form.Item name="basis" label={t("basis")} rules={required}>
          <Select options={useCodeOptions("basis")} />
        </Form.Item>
        <Form.Item name="starts_on" label={t("startsOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t("reason")} rules={required}>
        <Input maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
