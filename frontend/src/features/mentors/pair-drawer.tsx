import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { withoutBlanks } from "@/shared/form-values";
import { PersonSelect } from "@/shared/person-select";

import { KINDS, type MentorshipIn, type Suggestion, suggestionsQuery, useMentors, usePair } from "./queries";

export function PairDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("mentors");
  const [form] = Form.useForm<MentorshipIn>();
  const pair = usePair(onClose);
  const mentors = useMentors({ status: "active" }).rows ?? [];
  const personId = Form.useWatch("person_id", form);
  const suggested = useQuery(suggestionsQuery(personId));
  const required = [{ required: true, message: t("shared:required") }];
  const choose = (id: string) => {
    const chosen = (form.getFieldValue("mentor_ids") as string[] | undefined) ?? [];
    form.setFieldValue("mentor_ids", chosen.includes(id) ? chosen : [...chosen, id]);
  };
  return (
    <FormDrawer<MentorshipIn>
      title={t("pair")}
      form={form}
      command={pair}
      onSubmit={(values) => pair.mutate(withoutBlanks(values) as MentorshipIn)}
      initial={{ kind: "one_to_one", starts_on: today() }}
      onClose={onClose}
    >
      <Form.Item name="person_id" label={t("mentee")} rules={required}>
        <PersonSelect />
      </Form.Item>
      {(suggested.data?.length ?? 0) > 0 && (
        <div className="qq-stack">
          <p className="qq-muted">{t("suggestedHint")}</p>
          {suggested.data?.slice(0, 5).map((one) => (
            <p key={one.mentor.id}>
              <Button size="small" onClick={() => choose(one.mentor.id)}>
                {one.mentor.name}
              </Button>{" "}
              <Why suggestion={one} />
            </p>
          ))}
        </div>
      )}
      <Form.Item name="kind" label={t("filters.kind")} rules={required}>
        <Select options={KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))} />
      </Form.Item>
      <Form.Item name="mentor_ids" label={t("mentor")} rules={required}>
        <Select
          mode="multiple"
          options={mentors.map((one) => ({
            value: one.id,
            label: `${one.name} · ${one.fields.join("、")} · ${one.leading} / ${one.capacity}`,
            disabled: one.leading >= one.capacity,
          }))}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="starts_on" label={t("startsOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="ends_on" label={t("endsOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="rhythm_days" label={t("rhythm")} extra={t("rhythmHint")}>
          <InputNumber min={1} max={366} />
        </Form.Item>
      </div>
      <Form.Item name="goals" label={t("goals")} rules={required}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}

function Why({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation("mentors");
  const reasons = [
    suggestion.shared_fields.length > 0 && t("sharedFields", { fields: suggestion.shared_fields.join("、") }),
    t(`distances.${suggestion.distance}`),
    t("free", { count: suggestion.free }),
  ];
  return <span className="qq-muted">{reasons.filter(Boolean).join(" · ")}</span>;
}
