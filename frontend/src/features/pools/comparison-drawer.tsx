import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { TagsInput } from "@/shared/tags-input";

import { type Candidate, type ComparisonIn, type Pool, useCandidates, useCompare } from "./queries";

import "@/shared/development.css";

interface LineValues {
  readonly marks?: Record<string, string>;
  readonly outcome?: "enter" | "refuse" | "defer";
  readonly tier?: string;
  readonly reason?: string;
}

interface Values {
  readonly held_on: string;
  readonly meeting: string;
  readonly minutes_no: string;
  readonly criteria: string[];
  readonly chosen: string[];
  readonly lines: Record<string, LineValues>;
}

function bodyOf(values: Values): ComparisonIn {
  return {
    held_on: values.held_on,
    meeting: values.meeting,
    minutes_no: values.minutes_no,
    criteria: values.criteria,
    lines: values.chosen.map((id) => {
      const line = values.lines[id] ?? {};
      return {
        candidate_id: id,
        marks: Object.fromEntries(values.criteria.map((name, number) => [name, line.marks?.[`c${number}`] ?? ""])),
        outcome: line.outcome ?? "defer",
        tier: line.tier ?? null,
        reason: line.reason === undefined || line.reason === "" ? null : line.reason,
      };
    }),
  };
}

/** Candidates side by side, each marked by the same declared criteria, and what the meeting decided. */
export function ComparisonDrawer({ pool, onClose }: { readonly pool: Pool; readonly onClose: () => void }) {
  const { t } = useTranslation("pools");
  const [form] = Form.useForm<Values>();
  const compare = useCompare(pool.id, onClose);
  const inspected = useCandidates(pool.id, { state: "inspected" });
  const candidates = inspected.rows ?? [];
  const chosen = (Form.useWatch("chosen", form) as string[] | undefined) ?? [];
  const criteria = (Form.useWatch("criteria", form) as string[] | undefined) ?? [];
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<Values>
      title={t("compare")}
      hint={t("compareHint")}
      form={form}
      command={compare}
      onSubmit={(values) => compare.mutate(bodyOf(values))}
      initial={{ held_on: today(), criteria: [t("criterion.political"), t("criterion.results")], chosen: [] }}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="held_on" label={t("heldOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="meeting" label={t("meeting")} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="minutes_no" label={t("minutesNo")} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="criteria" label={t("criteriaDeclared")} extra={t("tagsHint")} rules={required}>
        <TagsInput />
      </Form.Item>
      <Form.Item name="chosen" label={t("candidates")} extra={candidates.length < 2 ? t("needTwo") : undefined} rules={required}>
        <Select
          mode="multiple"
          options={candidates.map((one) => ({ value: one.id, label: one.person_name }))}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      {chosen.map((id) => {
        const candidate = candidates.find((one) => one.id === id);
        return candidate && <Line key={id} candidate={candidate} criteria={criteria} pool={pool} />;
      })}
    </FormDrawer>
  );
}

interface LineProps {
  readonly candidate: Candidate;
  readonly criteria: readonly string[];
  readonly pool: Pool;
}

function Line({ candidate, criteria, pool }: LineProps) {
  const { t } = useTranslation("pools");
  const required = [{ required: true, message: t("shared:required") }];
  const at = (name: string) => ["lines", candidate.id, name];
  return (
    <fieldset className="qq-fieldset">
      <legend>{candidate.person_name}</legend>
      <div className="qq-form-row">
        {criteria.map((name, number) => (
          <Form.Item key={name} name={[...at("marks"), `c${number}`]} label={name} rules={required}>
            <Input maxLength={50} />
          </Form.Item>
        ))}
      </div>
      <div className="qq-form-row">
        <Form.Item name={at("outcome")} label={t("outcome")} rules={required}>
          <Select
            options={(["enter", "refuse", "defer"] as const).map((one) => ({ value: one, label: t(`outcomes.${one}`) }))}
          />
        </Form.Item>
        <Form.Item name={at("tier")} label={t("tier")} initialValue={candidate.tier}>
          <Select options={pool.tiers.map((tier) => ({ value: tier.key, label: tier.name }))} />
        </Form.Item>
        <Form.Item name={at("reason")} label={t("reason")}>
          <Input maxLength={500} />
        </Form.Item>
      </div>
    </fieldset>
  );
}
