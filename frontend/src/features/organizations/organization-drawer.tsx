import { Button, Checkbox, Drawer, Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import type { Tagged } from "@/api/client";
import { useCodeOptions } from "@/shared/codes";
import { useFieldProblems } from "@/shared/form-problems";
import { patchOf, withoutBlanks } from "@/shared/form-values";
import { OrganizationSelect } from "@/shared/organization-select";
import { ProblemBanner } from "@/shared/problem-banner";

import {
  type Organization,
  type OrganizationDetail,
  type OrganizationIn,
  useChangeOrganization,
  useCreateOrganization,
} from "./queries";

interface Props {
  readonly edited?: Tagged<OrganizationDetail>;
  readonly parentId: string | null;
  readonly onClose: () => void;
  readonly onDone: (organization: Organization) => void;
}

type Values = OrganizationIn;

const FIELDS = [
  "name",
  "short_name",
  "kind",
  "level",
  "line",
  "party_org_id",
  "division_code",
  "industry",
  "credit_code",
  "zhtj_org_id",
  "formation",
  "is_student_branch",
  "founded_on",
  "founding_document_no",
  "founding_issuer",
  "member_count",
] as const;

/** Creates an organization below its superior, or changes one; its place in the tree never changes. */
export function OrganizationDrawer({ edited, parentId, onClose, onDone }: Props) {
  const { t } = useTranslation("organizations");
  const [form] = Form.useForm<Values>();
  const create = useCreateOrganization(onDone);
  const change = useChangeOrganization(edited?.value.id ?? "", edited?.etag ?? "", onDone);
  const { error, isPending } = edited === undefined ? create : change;
  useFieldProblems(form, error);

  const submit = (values: Values) => {
    if (edited === undefined) create.mutate(withoutBlanks(values) as OrganizationIn);
    else change.mutate(patchOf(values, FIELDS));
  };
  const initial = edited?.value ?? {
    parent_league_id: parentId ?? undefined,
    kind: "branch",
    level: "village",
    line: "territorial",
    formation: "regular",
    is_student_branch: false,
  };
  return (
    <Drawer
      open
      onClose={onClose}
      size="large"
      title={edited?.value.name ?? t("create")}
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
      <Form<Values> form={form} layout="vertical" initialValues={initial} onFinish={submit}>
        <Form.Item name="name" label={t("name")} rules={[{ required: true, message: t("shared:required") }]}>
          <Input maxLength={200} />
        </Form.Item>
        <OrganizationFields isNew={edited === undefined} />
      </Form>
    </Drawer>
  );
}

function OrganizationFields({ isNew }: { readonly isNew: boolean }) {
  const { t } = useTranslation("organizations");
  return (
    <>
      <Form.Item name="short_name" label={t("shortName")}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="kind" label={t("kind")}>
          <Select options={useCodeOptions("kind")} />
        </Form.Item>
        <Form.Item name="level" label={t("level")}>
          <Select options={useCodeOptions("level")} />
        </Form.Item>
        <Form.Item name="line" label={t("line")}>
          <Select options={useCodeOptions("line")} />
        </Form.Item>
      </div>
      {isNew && (
        <Form.Item name="parent_league_id" label={t("superior")} extra={t("superiorHint")}>
          <OrganizationSelect system="league" />
        </Form.Item>
      )}
      <Form.Item name="party_org_id" label={t("partyOrg")} extra={t("partyOrgHint")}>
        <OrganizationSelect system="party" />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item
          name="division_code"
          label={t("divisionCode")}
          rules={[{ pattern: /^\d{12}$/, message: t("divisionCodeRule") }]}
        >
          <Input inputMode="numeric" maxLength={12} />
        </Form.Item>
        <Form.Item name="industry" label={t("industry")}>
          <Input />
        </Form.Item>
      </div>
      <div className="qq-form-row">
        <Form.Item name="credit_code" label={t("creditCode")} extra={t("creditCodeHint")}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item
          name="zhtj_org_id"
          label={t("zhtjId")}
          rules={[{ pattern: /^[0-9A-Za-z_-]{1,40}$/, message: t("zhtjIdRule") }]}
        >
          <Input maxLength={40} />
        </Form.Item>
      </div>
      <div className="qq-form-row">
        <Form.Item name="formation" label={t("formation")}>
          <Select options={useCodeOptions("formation")} />
        </Form.Item>
        <Form.Item name="member_count" label={t("members")} extra={t("memberCountHint")}>
          <InputNumber min={0} />
        </Form.Item>
      </div>
      <Form.Item name="is_student_branch" valuePropName="checked">
        <Checkbox>{t("studentBranch")}</Checkbox>
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="founded_on" label={t("foundedOn")}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="founding_document_no" label={t("foundingDocument")}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="founding_issuer" label={t("foundingIssuer")}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      {isNew && <FirstTerm />}
    </>
  );
}

/** The term an organization is in when it is entered; later ones have a tab of their own. */
function FirstTerm() {
  const { t } = useTranslation("organizations");
  return (
    <div className="qq-form-row">
      <Form.Item name="term_no" label={t("termNo")}>
        <InputNumber min={1} max={1000} />
      </Form.Item>
      <Form.Item name="term_starts_on" label={t("termStartsOn")}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="term_ends_on" label={t("termEndsOn")}>
        <Input type="date" />
      </Form.Item>
    </div>
  );
}
