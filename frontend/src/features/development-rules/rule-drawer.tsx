import { Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { TagsInput } from "@/shared/tags-input";

import { type Rule, useSetRule } from "./queries";
import { GROUPS, TALKS } from "./rule-words";

interface Props {
  readonly organizationId: string;
  readonly rule: Rule;
  readonly onClose: () => void;
}

interface Values {
  readonly value: unknown;
  readonly valid_from: string;
  readonly source: string;
}

/** Sets a value anew from a day on; what held before stays for the days before. */
export function RuleDrawer({ organizationId, rule, onClose }: Props) {
  const { t } = useTranslation("development-rules");
  const setRule = useSetRule(onClose);
  const submit = ({ value, ...rest }: Values) =>
    setRule.mutate({
      ...rest,
      organization_id: organizationId,
      key: rule.key,
      // Words that are typed one by one come as text.
      value: rule.key === "newcomer_looks" ? (value as readonly string[]).map(Number) : value,
    });
  const required = useRequired();
  return (
    <FormDrawer<Values>
      title={`${t("set")} · ${t(`keys.${rule.key}`)}`}
      hint={t("setHint")}
      initial={{ value: rule.value, valid_from: today() }}
      command={setRule}
      onSubmit={submit}
      onClose={onClose}
    >
      <ValueFields rule={rule} />
      <div className="qq-form-row">
        <Form.Item name="valid_from" label={t("validFrom")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="source" label={t("source")} extra={t("sourceHint")} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}

function useRequired() {
  const { t } = useTranslation();
  return [{ required: true, message: t("shared:required") }];
}

function ValueFields({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("development-rules");
  const required = useRequired();
  switch (rule.key) {
    case "newcomer_looks":
    case "leading_titles":
      return (
        <Form.Item name="value" label={t(`fields.${rule.key}`)} extra={t("tagsHint")} rules={required}>
          <TagsInput separators={["、", ",", "，"]} />
        </Form.Item>
      );
    case "talk_retention_months":
    case "talk_effect_months":
      return (
        <div className="qq-form-row">
          {TALKS.map((talk) => (
            <Form.Item key={talk} name={["value", talk]} label={t("talkField", { talk: t(`talks.${talk}`) })} rules={required}>
              <InputNumber min={0} max={240} />
            </Form.Item>
          ))}
        </div>
      );
    case "retirement_ages":
      return GROUPS.map((group) => <RaiseFields key={group} group={group} />);
    default:
      return (
        <Form.Item name="value" label={t(`fields.${rule.key}`)} rules={required}>
          <InputNumber min={1} max={366} />
        </Form.Item>
      );
  }
}

/** How the age of one group is raised. */
function RaiseFields({ group }: { readonly group: (typeof GROUPS)[number] }) {
  const { t } = useTranslation("development-rules");
  const required = useRequired();
  const months = (name: string) => (
    <Form.Item name={["value", group, name]} label={t(`raise.${name}`)} rules={required}>
      <InputNumber min={0} max={1200} />
    </Form.Item>
  );
  return (
    <fieldset className="qq-fieldset">
      <legend>{t(`groups.${group}`)}</legend>
      <div className="qq-form-row">
        {months("base_months")}
        <Form.Item name={["value", group, "first_birth_month"]} label={t("raise.first_birth_month")} rules={required}>
          <Input type="month" />
        </Form.Item>
        {months("step_months")}
        {months("most_months")}
      </div>
    </fieldset>
  );
}
