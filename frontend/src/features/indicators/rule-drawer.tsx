import { Button, Drawer, Form, Input, InputNumber, Switch } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { useFieldProblems } from "@/shared/form-problems";
import { OrganizationSelect } from "@/shared/organization-select";
import { ProblemBanner } from "@/shared/problem-banner";
import { TagsInput } from "@/shared/tags-input";

import { type Rule, type RuleIn, useChangeRule, useSetRule } from "./queries";

interface Props {
  readonly edited: Rule | undefined;
  readonly organizationId: string | undefined;
  readonly onClose: () => void;
}

/** Indicators for which a smallest share is set. */
const TARGETED = [
  "staffing",
  "on_post",
  "both_reported",
  "village_coverage",
  "youth_member_coverage",
  "two_committees",
  "term_renewal",
  "under_35",
  "new_under_35",
  "new_scarce_majors",
  "retention",
] as const;

type Percents = Partial<Record<(typeof TARGETED)[number], number | null>>;
type Values = Omit<RuleIn, "targets"> & { readonly percents?: Percents };

const NEW = { duty_days: 30, age_limit: 35, age_includes_limit: true, renewal_percent: 0, scarce_majors: [] };

export function RuleDrawer({ edited, organizationId, onClose }: Props) {
  const { t } = useTranslation("indicators");
  const [form] = Form.useForm<Values>();
  const set = useSetRule(onClose);
  const change = useChangeRule(edited, onClose);
  const { error, isPending } = edited === undefined ? set : change;
  useFieldProblems(form, error);
  const submit = ({ percents, ...values }: Values) => {
    const targets = Object.fromEntries(
      Object.entries(percents ?? {}).flatMap(([key, value]) => (typeof value === "number" ? [[key, value / 100]] : [])),
    );
    const note = values.note === "" ? null : (values.note ?? null);
    const body = { ...values, note, villages: values.villages ?? null, targets };
    if (edited === undefined) set.mutate(body);
    else change.mutate(Object.fromEntries(Object.entries(body).filter(([field]) => !FIXED.has(field))));
  };
  const start = edited === undefined ? { ...NEW, organization_id: organizationId, valid_from: today() } : valuesOf(edited);
  return (
    <Drawer
      open
      onClose={onClose}
      size="large"
      title={t(edited === undefined ? "newRule" : "changeRule")}
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
      <Form<Values> form={form} layout="vertical" initialValues={start} onFinish={submit}>
        <RuleFields isNew={edited === undefined} />
      </Form>
    </Drawer>
  );
}

/** A rule stays at its organization and begins on its day. */
const FIXED = new Set(["organization_id", "valid_from"]);

function valuesOf(rule: Rule): Partial<Values> {
  const percents = Object.fromEntries(Object.entries(rule.targets).map(([key, value]) => [key, Math.round(100 * value)]));
  return { ...rule, percents };
}

function RuleFields({ isNew }: { readonly isNew: boolean }) {
  const { t } = useTranslation("indicators");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      {isNew && (
        <div className="qq-form-row">
          <Form.Item name="organization_id" label={t("organization")} rules={required}>
            <OrganizationSelect allowClear={false} system="league" />
          </Form.Item>
          <Form.Item name="valid_from" label={t("validFrom")} rules={required}>
            <Input type="date" />
          </Form.Item>
        </div>
      )}
      <h3>{t("targets")}</h3>
      <p className="qq-muted">{t("targetsHint")}</p>
      <div className="qq-form-row">
        {TARGETED.map((key) => (
          <Form.Item key={key} name={["percents", key]} label={t(`names.${key}`)}>
            <InputNumber min={0} max={100} suffix="%" />
          </Form.Item>
        ))}
      </div>
      <h3>{t("limits")}</h3>
      <div className="qq-form-row">
        <Form.Item name="duty_days" label={t("dutyDays")} extra={t("dutyDaysHint")} rules={required}>
          <InputNumber min={1} max={366} />
        </Form.Item>
        <Form.Item name="age_limit" label={t("ageLimit")} rules={required}>
          <InputNumber min={20} max={60} />
        </Form.Item>
        <Form.Item name="age_includes_limit" label={t("includesLimit")} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="villages" label={t("villages")} extra={t("villagesHint")}>
          <InputNumber min={1} max={1_000_000} />
        </Form.Item>
        <Form.Item name="renewal_percent" label={t("renewal")} extra={t("renewalHint")} rules={required}>
          <InputNumber min={0} max={100} suffix="%" />
        </Form.Item>
      </div>
      <Form.Item name="scarce_majors" label={t("scarceMajors")} extra={t("scarceMajorsHint")}>
        <TagsInput />
      </Form.Item>
      <Form.Item name="note" label={t("note")}>
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
    </>
  );
}
