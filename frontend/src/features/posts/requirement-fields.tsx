import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { TagsInput } from "@/shared/tags-input";

const path = (name: string) => ["requirements", name];

/** Who may hold the post. What is left blank demands nothing. */
export function RequirementFields() {
  const { t } = useTranslation("posts");
  return (
    <>
      <div className="qq-form-row">
        <Form.Item name={path("born_on_or_after")} label={t("bornOnOrAfter")}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name={path("born_on_or_before")} label={t("bornOnOrBefore")}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name={path("min_age")} label={t("minAgeLabel")}>
          <InputNumber min={14} max={70} />
        </Form.Item>
        <Form.Item name={path("max_age")} label={t("maxAgeLabel")}>
          <InputNumber min={14} max={70} />
        </Form.Item>
      </div>
      <Form.Item name={path("political_statuses")} label={t("politicalStatuses")}>
        <Select mode="multiple" allowClear showSearch={{ optionFilterProp: "label" }} options={useCodeOptions("political")} />
      </Form.Item>
      <Form.Item
        name={path("recruited_years")}
        label={t("recruitedYears")}
        extra={t("tagsHint")}
        normalize={(values: readonly (string | number)[]) => values.map(Number).filter(Number.isInteger)}
      >
        <TagsInput />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name={path("min_education")} label={t("minEducationLabel")}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            options={useCodeOptions("education")}
          />
        </Form.Item>
        <Form.Item name={path("own_street")} label={t("ownStreet")}>
          <Select allowClear options={useCodeOptions("ownStreet")} />
        </Form.Item>
      </div>
      <Form.Item name={path("sending_units")} label={t("sendingUnits")} extra={t("tagsHint")}>
        <TagsInput />
      </Form.Item>
      <Form.Item name={path("employment_identities")} label={t("identities")} extra={t("tagsHint")}>
        <TagsInput />
      </Form.Item>
    </>
  );
}
