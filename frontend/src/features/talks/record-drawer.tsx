import { useNavigate } from "@tanstack/react-router";
import { Alert, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { withoutBlanks } from "@/shared/form-values";
import { PersonSelect } from "@/shared/person-select";
import { TagsInput } from "@/shared/tags-input";

import { KINDS, type Talk, type TalkIn, type TalkPatch, talkPeople, useChange, useRecord } from "./queries";

export function RecordDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("talks");
  const navigate = useNavigate();
  const record = useRecord((id) => void navigate({ to: "/talks/$talkId", params: { talkId: id } }));
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<TalkIn>
      title={t("record")}
      command={record}
      onSubmit={(values) => record.mutate(withoutBlanks(values) as TalkIn)}
      initial={{ held_on: today() }}
      onClose={onClose}
    >
      <Alert type="info" showIcon title={t("recordHint")} />
      <Form.Item name="person_id" label={t("person")} rules={required}>
        <PersonSelect search={talkPeople} />
      </Form.Item>
      <Form.Item name="kind" label={t("kind")} rules={required}>
        <Select options={KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))} />
      </Form.Item>
      <TalkFields />
    </FormDrawer>
  );
}

interface CorrectProps {
  readonly talk: Talk;
  readonly etag: string;
  readonly onClose: () => void;
}

/** Before the record is given to the person it may be corrected. */
export function CorrectDrawer({ talk, etag, onClose }: CorrectProps) {
  const { t } = useTranslation("talks");
  const change = useChange(talk.id, etag, onClose);
  const { held_on, participants, facts, measures } = talk;
  return (
    <FormDrawer<TalkPatch>
      title={t("correct")}
      command={change}
      onSubmit={(values) => change.mutate({ ...values, measures: values.measures ?? null })}
      initial={{ held_on, participants, facts, measures }}
      onClose={onClose}
    >
      <TalkFields />
    </FormDrawer>
  );
}

function TalkFields() {
  const { t } = useTranslation("talks");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      <Form.Item name="held_on" label={t("heldOn")} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="participants" label={t("participants")} extra={t("participantsHint")} rules={required}>
        <TagsInput separators={["、", ",", "，"]} />
      </Form.Item>
      <Form.Item name="facts" label={t("facts")} extra={t("factsHint")} rules={required}>
        <Input.TextArea rows={6} maxLength={5000} />
      </Form.Item>
      <Form.Item name="measures" label={t("measures")}>
        <Input.TextArea rows={3} maxLength={5000} />
      </Form.Item>
    </>
  );
}
