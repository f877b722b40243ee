import { Form, Input, InputNumber, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";

import { type CodeOption, useCodeOptions } from "@/shared/codes";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";

import { type RuleIn, type RuleInForce, useSetRule } from "./queries";
import { useRuleWords } from "./rule-words";

import "@/shared/development.css";

interface Props {
  readonly organizationId: string;
  readonly rule: RuleInForce;
  readonly onClose: () => void;
}

interface Values {
  readonly valid_from?: string;
  readonly document_no?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

const STAGES = ["nominated", "reviewed", "consulted", "inspected", "decided", "announced", "approved", "arranged"] as const;
const BODIES = [
  "discipline", "political_legal", "public_security", "petitions", "audit", "market", "other",
] as const;
const OPINIONS = ["party_study", "league_assist"] as const;

/** Sets a rule anew from a day on; what held before stays in the history. */
export function RuleDrawer({ organizationId, rule, onClose }: Props) {
  const { t } = useTranslation("service-rules");
  const { nameOf } = useRuleWords();
  const setRule = useSetRule(onClose);
  const [subject = "", basis] = rule.subject.split(":");
  const submit = ({ content, ...values }: Values) =>
    setRule.mutate({
      organization_id: organizationId,
      ...values,
      content: { ...content, subject, ...(basis !== undefined && { basis }) },
    } as unknown as RuleIn);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={`${t("set")} · ${nameOf(rule.subject)}`}
      hint={t("setHint")}
      initial={{ valid_from: today(), content: rule.content }}
      command={setRule}
      onSubmit={submit}
      onClose={onClose}
    >
      <ContentFields subject={subject} />
      <div className="qq-form-row">
        <Form.Item name="valid_from" label={t("validFrom")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}

function ContentFields({ subject }: { readonly subject: string }) {
  const { t } = useTranslation("service-rules");
  const required = [{ required: true, message: t("shared:required") }];
  const path = (name: string) => ["content", name];
  switch (subject) {
    case "procedure":
      return (
        <Form.Item name={path("stages")} label={t("stageList")} extra={t("stageListHint")} rules={required}>
          <Select mode="multiple" options={STAGES.map((value) => ({ value, label: t(`stages.${value}`) }))} />
        </Form.Item>
      );
    case "extension":
      return (
        <Form.Item name={path("max_months")} label={t("maxMonths")} rules={required}>
          <InputNumber min={1} max={24} />
        </Form.Item>
      );
    case "notice":
      return (
        <div className="qq-form-row">
          <Form.Item name={path("working_days")} label={t("workingDays")} rules={required}>
            <InputNumber min={1} max={60} />
          </Form.Item>
          <Form.Item name={path("counts_posting_day")} label={t("countsPostingDay")} valuePropName="checked">
            <Switch />
          </Form.Item>
        </div>
      );
    case "opinion":
      return (
        <>
          <ByLevel
            name="required"
            legend={t("requiredOpinions")}
            options={OPINIONS.map((value) => ({ value, label: t(`opinions.${value}`) }))}
          />
          <div className="qq-form-row">
            <Form.Item name={path("party_study_days")} label={t("partyDays")} rules={required}>
              <InputNumber min={1} max={180} />
            </Form.Item>
            <Form.Item name={path("league_assist_days")} label={t("leagueDays")} rules={required}>
              <InputNumber min={1} max={180} />
            </Form.Item>
          </div>
        </>
      );
    default:
      return (
        <>
          <ByLevel
            name="bodies"
            legend={t("bodyList")}
            options={BODIES.map((value) => ({ value, label: t(`bodies.${value}`) }))}
          />
          <Form.Item name={path("valid_months")} label={t("validMonths")} rules={required}>
            <InputNumber min={6} max={12} />
          </Form.Item>
        </>
      );
  }
}

interface ByLevelProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly CodeOption[];
}

/** One choice for each level that the post's organization may have. */
function ByLevel({ name, legend, options }: ByLevelProps) {
  const { t } = useTranslation("service-rules");
  const levels = useCodeOptions("level");
  return (
    <fieldset className="qq-fieldset">
      <legend>{legend}</legend>
      <p className="qq-muted">{t("byLevelHint")}</p>
      {levels.map((level) => (
        <Form.Item key={level.value} name={["content", name, level.value]} label={level.label}>
          <Select mode="multiple" options={[...options]} placeholder={t("nobodyAsked")} />
        </Form.Item>
      ))}
    </fieldset>
  );
}
