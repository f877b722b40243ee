import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { FormDrawer } from "@/shared/form-drawer";
import { OrganizationSelect } from "@/shared/organization-select";
import { PersonSelect } from "@/shared/person-select";

import { type Nomination, type Pool, useNominate } from "./queries";

export function NominateDrawer({ pool, onClose }: { readonly pool: Pool; readonly onClose: () => void }) {
  const { t } = useTranslation("pools");
  const nominate = useNominate(pool.id, onClose);
  const required = [{ required: true, message: t("shared:required") }];
  const first = pool.tiers[0]?.key;
  return (
    <FormDrawer<Nomination>
      title={t("nominate")}
      hint={t("nominateHint")}
      command={nominate}
      onSubmit={(values) => nominate.mutate(values)}
      initial={first === undefined ? {} : { tier: first }}
      onClose={onClose}
    >
      <Form.Item name="person_id" label={t("person")} rules={required}>
        <PersonSelect />
      </Form.Item>
      <Form.Item name="organization_id" label={t("nominator")} rules={required}>
        <OrganizationSelect allowClear={false} />
      </Form.Item>
      <Form.Item name="tier" label={t("tier")} rules={required}>
        <Select options={pool.tiers.map((tier) => ({ value: tier.key, label: tier.name }))} />
      </Form.Item>
      <Form.Item name="reasons" label={t("reasons")} rules={required}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
