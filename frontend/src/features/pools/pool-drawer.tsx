import { Button, Checkbox, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { FormDrawer } from "@/shared/form-drawer";
import { withoutBlanks } from "@/shared/form-values";
import { OrganizationSelect } from "@/shared/organization-select";

import "@/shared/development.css";
import { type Pool, type PoolIn, useChangePool, useCreatePool } from "./queries";

const ALLOWED = ["max_age", "political_statuses", "min_education"] as const;

interface Values extends Omit<PoolIn, "requirements"> {
  readonly requirements?: Record<string, unknown>;
}

function bodyOf({ tiers = [], requirements = {}, quota, ...values }: Values): PoolIn {
  const rules = Object.fromEntries(ALLOWED.map((name) => [name, requirements[name]]));
  return {
    ...values,
    quota: quota ?? null,
    tiers: tiers.map((tier, number) => ({ ...tier, key: tier.key || `tier_${number + 1}`, quota: tier.quota ?? null })),
    requirements: withoutBlanks(rules),
  };
}

export function NewPoolDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("pools");
  const create = useCreatePool(onClose);
  const tiers = [
    { key: "near", name: t("tiers.near") },
    { key: "middle", name: t("tiers.middle") },
    { key: "strategic", name: t("tiers.strategic") },
  ];
  return (
    <FormDrawer<Values>
      title={t("create")}
      command={create}
      onSubmit={(values) => create.mutate(bodyOf(values))}
      initial={{ tiers, requires_service: false }}
      onClose={onClose}
    >
      <Form.Item name="organization_id" label={t("organization")} rules={[{ required: true, message: t("shared:required") }]}>
        <OrganizationSelect allowClear={false} />
      </Form.Item>
      <PoolFields />
    </FormDrawer>
  );
}

interface EditProps {
  readonly pool: Pool;
  readonly etag: string;
  readonly onClose: () => void;
}

export function EditPoolDrawer({ pool, etag, onClose }: EditProps) {
  const change = useChangePool(pool.id, etag, onClose);
  const initial = {
    name: pool.name,
    purpose: pool.purpose,
    quota: pool.quota,
    requires_service: pool.requires_service,
    requirements: { ...pool.requirements },
    tiers: pool.tiers.map(({ key, name, quota }) => ({ key, name, quota: quota ?? null })),
  };
  return (
    <FormDrawer<Values>
      title={pool.name}
      command={change}
      onSubmit={(values) =>
          change.mutate({ ...bodyOf(values), requirements: { ...rulesOf(pool), ...bodyOf(values).requirements } })}
      initial={initial}
      onClose={onClose}
    >
      <PoolFields />
    </FormDrawer>
  );
}

/** Criteria set through the interface that this form does not show stay as they are. */
function rulesOf(pool: Pool): Record<string, unknown> {
  const shown = new Set<string>(ALLOWED);
  return withoutBlanks(Object.fromEntries(Object.entries(pool.requirements).filter(([name]) => !shown.has(name))));
}

function PoolFields() {
  const { t } = useTranslation("pools");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      <Form.Item name="name" label={t("name")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="purpose" label={t("purpose")} rules={required}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="quota" label={t("quota")} extra={t("quotaHint")}>
        <InputNumber min={1} max={100000} />
      </Form.Item>
      <TierFields />
      <h3>{t("criteria")}</h3>
      <div className="qq-form-row">
        <Form.Item name={["requirements", "max_age"]} label={t("maxAge")}>
          <InputNumber min={14} max={70} />
        </Form.Item>
        <Form.Item name={["requirements", "min_education"]} label={t("minEducation")}>
          <Select allowClear options={useCodeOptions("education")} showSearch={{ optionFilterProp: "label" }} />
        </Form.Item>
      </div>
      <Form.Item name={["requirements", "political_statuses"]} label={t("politicalStatuses")}>
        <Select mode="multiple" allowClear options={useCodeOptions("political")} showSearch={{ optionFilterProp: "label" }} />
      </Form.Item>
      <Form.Item name="requires_service" valuePropName="checked">
        <Checkbox>{t("requiresService")}</Checkbox>
      </Form.Item>
    </>
  );
}

function TierFields() {
  const { t } = useTranslation("pools");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <Form.List name="tiers">
      {(fields, { add, remove }) => (
        <fieldset className="qq-fieldset">
          <legend>{t("tier")}</legend>
          {fields.map((field) => (
            <div key={field.key} className="qq-form-row">
              <Form.Item name={[field.name, "key"]} hidden>
                <Input />
              </Form.Item>
              <Form.Item name={[field.name, "name"]} label={t("tierName")} rules={required}>
                <Input maxLength={50} />
              </Form.Item>
              <Form.Item name={[field.name, "quota"]} label={t("tierQuota")}>
                <InputNumber min={1} max={100000} />
              </Form.Item>
              {fields.length > 1 && (
                <Button type="link" danger onClick={() => remove(field.name)}>
                  {t("removeTier")}
                </Button>
              )}
            </div>
          ))}
          <Button onClick={() => add({ key: `t${Date.now().toString(36)}` })}>{t("addTier")}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
