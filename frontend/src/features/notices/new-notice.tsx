import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { OrganizationSelect } from "@/shared/organization-select";

import { announceableQuery, type Notice, type NoticeIn, usePostNotice } from "./queries";

interface Props {
  readonly chosen: string | undefined;
  readonly onClose: () => void;
  readonly onDone: (made: Notice) => void;
}

/** A notice of everybody who is that far; the days are working days. */
export function NewNotice({ chosen, onClose, onDone }: Props) {
  const { t } = useTranslation("notices");
  const post = usePostNotice(onDone);
  const ready = useQuery(announceableQuery);
  const required = [{ required: true, message: t("shared:required") }];
  const options = (ready.data ?? []).map((row) => ({
    value: row.id,
    label: `${row.person_name} · ${row.organization_name} ${row.post_title}`,
  }));
  return (
    <FormDrawer
      title={t("post")}
      hint={t("postHint")}
      okText={t("post")}
      initial={{ posted_on: today(), title: t("defaultTitle"), procedure_ids: chosen === undefined ? [] : [chosen] }}
      command={post}
      onSubmit={(values: NoticeIn) => post.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="organization_id" label={t("organization")} rules={required}>
        <OrganizationSelect />
      </Form.Item>
      <Form.Item name="title" label={t("noticeTitle")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="procedure_ids" label={t("people")} extra={t("peopleHint")} rules={required}>
        <Select mode="multiple" options={options} loading={ready.isLoading} showSearch={{ optionFilterProp: "label" }} />
      </Form.Item>
      <Form.Item name="contact" label={t("contact")} extra={t("contactHint")} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="posted_on" label={t("postedOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="working_days" label={t("workingDays")} extra={t("byRule")}>
          <InputNumber min={1} max={60} />
        </Form.Item>
        <Form.Item name="counts_posting_day" label={t("countsPostingDay")} extra={t("byRule")}>
          <Select
            allowClear
            options={[
              { value: true, label: t("shared:yes") },
              { value: false, label: t("shared:no") },
            ]}
          />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
