import { Form, Input, InputNumber, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";

import { type CodeTable, useCodeOptions } from "@/shared/codes";
import { OrganizationSelect } from "@/shared/organization-select";
import { TagsInput } from "@/shared/tags-input";

import type { Person } from "./queries";

function CodeField({ name, label, table }: { readonly name: string; readonly label: string; readonly table: CodeTable }) {
  return (
    <Form.Item name={name} label={label}>
      <Select allowClear showSearch={{ optionFilterProp: "label" }} options={useCodeOptions(table)} />
    </Form.Item>
  );
}

function TextField({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <Form.Item name={name} label={label}>
      <Input maxLength={200} />
    </Form.Item>
  );
}

function DateField({ name, label, extra }: { readonly name: string; readonly label: string; readonly extra?: string }) {
  return (
    <Form.Item name={name} label={label} {...(extra === undefined ? {} : { extra })}>
      <Input type="date" />
    </Form.Item>
  );
}

interface Props {
  /** The person being changed: their phone and ID number are shown masked as a hint. */
  readonly masked: Person | undefined;
}

export function PersonFields({ masked }: Props) {
  const { t } = useTranslation("people");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <>
      <div className="qq-form-row">
        <Form.Item name="name" label={t("name")} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <CodeField name="sex" label={t("sex")} table="sex" />
        <Form.Item name="birth_month" label={t("birthMonth")}>
          <Input type="month" />
        </Form.Item>
      </div>
      <Form.Item name="organization_id" label={t("organization")} extra={t("organizationHint")} rules={required}>
        <OrganizationSelect system="league" allowClear={false} />
      </Form.Item>
      <div className="qq-form-row">
        <CodeField name="political_status" label={t("politicalStatus")} table="political" />
        <CodeField name="ethnicity" label={t("ethnicity")} table="ethnicity" />
        <CodeField name="education" label={t("education")} table="education" />
      </div>
      <Form.Item name="is_league_member" label={t("leagueMember")} valuePropName="checked">
        <Switch />
      </Form.Item>
      <div className="qq-form-row">
        <TextField name="school" label={t("schoolName")} />
        <TextField name="major" label={t("major")} />
        <TextField name="work_unit" label={t("workUnit")} />
        <TextField name="work_title" label={t("workTitle")} />
        <TextField name="employment_identity" label={t("identity")} />
        <Form.Item name="recruited_year" label={t("recruitedYear")}>
          <InputNumber min={1950} max={2100} />
        </Form.Item>
        <CodeField name="source_channel" label={t("source")} table="source" />
        <CodeField name="stay_intent" label={t("stayIntent")} table="stay" />
        <TextField name="availability" label={t("availability")} />
      </div>
      <Form.Item name="skills" label={t("skills")} extra={t("skillsHint")}>
        <TagsInput separators={[",", "\uff0c", "\u3001", " "]} />
      </Form.Item>
      <div className="qq-form-row">
        <TextField name="sending_unit" label={t("sendingUnit")} />
        <CodeField name="sending_unit_kind" label={t("sendingUnitKind")} table="sendingKind" />
        <TextField name="found_how" label={t("foundHow")} />
        <DateField name="found_on" label={t("foundOn")} />
        <TextField name="found_by" label={t("foundBy")} />
      </div>
      <div className="qq-form-row">
        <DateField name="league_joined_on" label={t("leagueJoinedOn")} />
        <DateField name="league_left_on" label={t("leagueLeftOn")} />
        <DateField name="party_joined_on" label={t("partyJoinedOn")} />
        {masked === undefined ? (
          <>
            <DateField name="managed_since" label={t("managedSince")} />
            <DateField name="guardian_consent_on" label={t("guardianConsentOn")} extra={t("guardianConsentHint")} />
          </>
        ) : (
          <DateField name="effective_on" label={t("effectiveOn")} extra={t("effectiveOnHint")} />
        )}
      </div>
      <div className="qq-form-row">
        <Form.Item name="phone" label={t("phone")}>
          <Input inputMode="tel" autoComplete="off" placeholder={masked?.phone_masked ?? ""} />
        </Form.Item>
        <Form.Item name="id_number" label={t("idNumber")}>
          <Input autoComplete="off" placeholder={masked?.id_number_masked ?? ""} />
        </Form.Item>
        <TextField name="home_division_code" label={t("homeDivision")} />
        <TextField name="residence_division_code" label={t("residenceDivision")} />
      </div>
    </>
  );
}
