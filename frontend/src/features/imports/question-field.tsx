import { Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { OrganizationSelect } from "@/shared/organization-select";

import type { ImportKind, Question } from "./queries";

interface Props {
  readonly kind: ImportKind;
  readonly question: Question;
  /** undefined: not answered; null: leave the cell empty. */
  readonly value: string | null | undefined;
  readonly onChange: (value: string | null | undefined) => void;
}

const OTHER = "other:";

/** One question with its suggestions, the likeliest first, and room for another value. */
export function QuestionField({ kind, question, value, onChange }: Props) {
  const { t } = useTranslation("imports");
  const [isOther, setOther] = useState(false);
  const where =
    question.rows > 1
      ? t("inManyRows", { place: question.place, count: question.rows })
      : question.place;
  const fieldName = t(`fields.${kind}.${question.field}`, { defaultValue: "" });
  const chosen = question.suggestions.findIndex((suggestion) => suggestion.value === value);
  const choose = (index: number | string) => {
    setOther(index === OTHER);
    onChange(typeof index === "number" ? question.suggestions[index]?.value : undefined);
  };
  return (
    <fieldset>
      <legend>{[fieldName, question.raw === "" ? "" : t("raw", { raw: question.raw })].filter(Boolean).join(" · ")}</legend>
      <p className="qq-muted">
        {where} · {question.message}
      </p>
      <Radio.Group
        vertical
        value={isOther ? OTHER : value === undefined ? null : chosen}
        onChange={(event) => choose(event.target.value as number | string)}
        options={[
          ...question.suggestions.map((suggestion, index) => ({ value: index, label: suggestion.label })),
          { value: OTHER, label: t("otherValue") },
        ]}
      />
      {isOther && (
        <div className="qq-other">
          <OtherValue field={question.field} value={value} onChange={onChange} />
        </div>
      )}
    </fieldset>
  );
}

const ORGANIZATION_FIELDS = new Set(["organization", "street", "parent", "organization_post"]);

interface OtherProps extends Pick<Props, "value" | "onChange"> {
  readonly field: string;
}

function OtherValue({ field, value, onChange }: OtherProps) {
  const { t } = useTranslation("imports");
  if (ORGANIZATION_FIELDS.has(field)) {
    return (
      <OrganizationSelect
        aria-label={t("otherValueLabel")}
        value={value ?? undefined}
        onChange={(id) => onChange(id)}
      />
    );
  }
  return (
    <Input
      aria-label={t("otherValueLabel")}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
    />
  );
}
