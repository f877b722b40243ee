import { Checkbox, Form, Input, InputNumber, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { OrganizationSelect } from "./organization-select";
import { PeopleSelect } from "./people-select";
import { TagsInput } from "./tags-input";

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | "check" | "date" | "long" | "moment" | "number" | "organization" | "people" | "person" | "select" | "tags" | "text";
  readonly required?: boolean;
  readonly hint?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** The usual inputs of a form, told by kind; each brings its own label, hint and refusals. */
export function Fields({ fields }: { readonly fields: readonly Field[] }) {
  const { t } = useTranslation("shared");
  return (
    <>
      {fields.map((field) => (
        <Form.Item
          key={field.name}
          name={field.name}
          label={field.kind === "check" ? undefined : field.label}
          {...(field.hint === undefined ? {} : { extra: field.hint })}
          {...(field.kind === "check" ? { valuePropName: "checked" } : {})}
          rules={field.required === true ? [{ required: true, message: t("required") }] : []}
        >
          {inputOf(field)}
        </Form.Item>
      ))}
    </>
  );
}

function inputOf(field: Field): ReactNode {
  switch (field.kind) {
    case "text":
      return <Input maxLength={100} />;
    case "long":
      return <Input.TextArea rows={3} maxLength={2000} />;
    case "date":
      return <Input type="date" />;
    case "moment":
      return <Input type="datetime-local" />;
    case "number":
      return <InputNumber min={field.min ?? 0} max={field.max ?? 1_000_000} step={field.step ?? 1} />;
    case "organization":
      return <OrganizationSelect allowClear={field.required !== true} />;
    case "person":
      return <PeopleSelect />;
    case "people":
      return <PeopleSelect multiple />;
    case "tags":
      return <TagsInput separators={["、", ",", "，"]} />;
    case "check":
      return <Checkbox>{field.label}</Checkbox>;
    case "select":
      return (
        <Select
          allowClear={field.required !== true}
          {...(field.multiple === true ? { mode: "multiple" as const } : {})}
          options={[...(field.options ?? [])]}
          showSearch={{ optionFilterProp: "label" }}
        />
      );
  }
}

/** Options of a select from the words of a namespace: ``wordsOf(t, "kinds", KINDS)``. */
export function wordsOf(t: (key: string) => string, prefix: string, values: readonly string[]) {
  return values.map((value) => ({ value, label: t(`${prefix}.${value}`) }));
}
