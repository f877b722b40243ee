import { Button, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { FormDrawer } from "@/shared/form-drawer";
import { OrganizationSelect } from "@/shared/organization-select";
import { PersonSelect } from "@/shared/person-select";
import { ProblemBanner } from "@/shared/problem-banner";

import { type LiaisonGroup, type LiaisonGroupIn, useCloseLiaison, useSaveLiaison } from "./liaison-queries";

const TIERS = ["county", "township", "village", "grid"] as const;

interface Props {
  readonly edited: LiaisonGroup | undefined;
  readonly onClose: () => void;
}

export function LiaisonDrawer({ edited, onClose }: Props) {
  const { t } = useTranslation("groups");
  const save = useSaveLiaison(edited, onClose);
  const close = useCloseLiaison(onClose);
  const rules = [{ required: true, message: t("shared:required") }];
  // The secretary stays unless another one is chosen.
  const initial =
    edited === undefined
      ? { tier: "village" as const }
      : { tier: edited.tier, name: edited.name, member_count: edited.member_count };
  return (
    <FormDrawer<LiaisonGroupIn>
      title={edited?.name ?? t("liaison.create")}
      initial={initial}
      command={save}
      onSubmit={(values) => save.mutate(values)}
      onClose={onClose}
    >
      {edited === undefined && (
        <Form.Item name="organization_id" label={t("organization")} rules={rules}>
          <OrganizationSelect allowClear={false} />
        </Form.Item>
      )}
      <div className="qq-form-row">
        <Form.Item name="tier" label={t("liaison.tier")} rules={rules}>
          <Select options={TIERS.map((value) => ({ value, label: t(`tiers.${value}`) }))} />
        </Form.Item>
        <Form.Item name="member_count" label={t("liaison.members")}>
          <InputNumber min={0} max={1_000_000} />
        </Form.Item>
      </div>
      <Form.Item name="name" label={t("name")} rules={rules}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="secretary_id"
        label={t("liaison.secretary")}
        extra={edited?.secretary_name ? t("liaison.present", { name: edited.secretary_name }) : null}
      >
        <PersonSelect />
      </Form.Item>
      <ProblemBanner error={close.error} />
      {edited !== undefined && (
        <Button danger loading={close.isPending} onClick={() => close.mutate(edited)}>
          {t("liaison.close")}
        </Button>
      )}
    </FormDrawer>
  );
}
