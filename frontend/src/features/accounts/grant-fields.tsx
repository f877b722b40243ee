import { Button, Form, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { OrganizationSelect } from "@/shared/organization-select";

import "./accounts.css";

/** What the account may do, and below which organization. */
export function GrantFields() {
  const { t } = useTranslation("accounts");
  // A system is registered as a client, not given to a person.
  const roles = useCodeOptions("role").filter((role) => role.value !== "system");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <Form.List name="grants">
      {(fields, { add, remove }) => (
        <fieldset className="qq-grants">
          <legend>{t("grants")}</legend>
          <p className="qq-muted">{t("grantsHint")}</p>
          {fields.map((field) => (
            <div key={field.key} className="qq-grant">
              <Form.Item name={[field.name, "role"]} label={t("role")} rules={required}>
                <Select options={roles} />
              </Form.Item>
              <Form.Item name={[field.name, "organization_id"]} label={t("grantOrganization")}>
                <OrganizationSelect placeholder={t("everything")} />
              </Form.Item>
              {fields.length > 1 && (
                <Button type="link" danger onClick={() => remove(field.name)}>
                  {t("removeGrant")}
                </Button>
              )}
            </div>
          ))}
          <Button onClick={() => add({ role: "branch" })}>{t("addGrant")}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
