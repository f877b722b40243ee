import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { FormDrawer } from "@/shared/form-drawer";
import { PersonSelect } from "@/shared/person-select";
import { PostSelect } from "@/shared/post-select";

import { type Procedure, type ProcedureIn, useOpenProcedure } from "./queries";

interface Props {
  readonly onClose: () => void;
  readonly onDone: (made: Procedure) => void;
}

const SOURCES = ["recommended", "self", "nominated"] as const;

/** 推荐、自荐 or 举荐: a person for a post. */
export function NewProcedure({ onClose, onDone }: Props) {
  const { t } = useTranslation("procedures");
  const open = useOpenProcedure(onDone);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("propose")}
      hint={t("proposeHint")}
      okText={t("propose")}
      initial={{ basis: "co_opted", source: "recommended" }}
      command={open}
      onSubmit={(values: ProcedureIn) => open.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="person_id" label={t("person")} rules={required}>
        <PersonSelect />
      </Form.Item>
      <Form.Item name="post_id" label={t("post")} rules={required}>
        <PostSelect />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="basis" label={t("basis")} extra={t("basisHint")} rules={required}>
          <Select options={useCodeOptions("basis")} />
        </Form.Item>
        <Form.Item name="source" label={t("source")} rules={required}>
          <Select options={SOURCES.map((value) => ({ value, label: t(`sources.${value}`) }))} />
        </Form.Item>
      </div>
      <Form.Item name="document_no" label={t("documentNo")}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="note" label={t("note")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
