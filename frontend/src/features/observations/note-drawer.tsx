import { Alert, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { OrganizationSelect } from "@/shared/organization-select";
import { PersonSelect } from "@/shared/person-select";
import { TagsInput } from "@/shared/tags-input";

import { ASPECTS, KINDS, type Observation, type ObservationIn, useNote, useWithdraw } from "./queries";

/** For whom a note is begun: nobody yet, or a newcomer whose look is due. */
export interface NoteFor {
  readonly personId?: string;
  readonly personName?: string;
  readonly organizationId?: string;
  readonly months?: number;
}

interface Props {
  readonly about: NoteFor;
  readonly onClose: () => void;
}

export function NoteDrawer({ about, onClose }: Props) {
  const { t } = useTranslation("observations");
  const note = useNote(onClose);
  const required = [{ required: true, message: t("shared:required") }];
  const known: Partial<ObservationIn> = {
    ...(about.personId === undefined ? {} : { person_id: about.personId }),
    ...(about.organizationId === undefined ? {} : { organization_id: about.organizationId }),
  };
  const send = (values: ObservationIn) =>
    note.mutate({ ...values, ...known, stage_months: about.months ?? null });
  return (
    <FormDrawer<ObservationIn>
      title={about.personName === undefined ? t("note") : t("noteOf", { name: about.personName })}
      command={note}
      onSubmit={send}
      initial={{ ...known, occurred_on: today() }}
      onClose={onClose}
    >
      <Alert type="info" showIcon title={t("workOnly")} />
      {about.personId === undefined && (
        <Form.Item name="person_id" label={t("person")} rules={required}>
          <PersonSelect />
        </Form.Item>
      )}
      <Form.Item name="organization_id" label={t("observer")} rules={required}>
        <OrganizationSelect allowClear={false} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="kind" label={t("kind")} rules={required}>
          <Select options={KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))} />
        </Form.Item>
        <Form.Item name="occurred_on" label={t("occurredOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="aspects" label={t("aspects")} rules={required}>
        <Select mode="multiple" options={ASPECTS.map((one) => ({ value: one, label: t(`aspectNames.${one}`) }))} />
      </Form.Item>
      <Form.Item name="occasion" label={t("occasion")} extra={t("occasionHint")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="observers" label={t("observers")} extra={t("tagsHint")} rules={required}>
        <TagsInput separators={["、", ",", "，"]} />
      </Form.Item>
      <Form.Item name="facts" label={t("facts")} extra={t("factsHint")} rules={required}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </FormDrawer>
  );
}

interface WithdrawProps {
  readonly observation: Observation;
  readonly onClose: () => void;
}

export function WithdrawDrawer({ observation, onClose }: WithdrawProps) {
  const { t } = useTranslation("observations");
  const withdraw = useWithdraw(observation, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("withdraw")}
      hint={t("withdrawHint")}
      command={withdraw}
      onSubmit={(values) => withdraw.mutate(values)}
      okText={t("withdraw")}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t("reason")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
