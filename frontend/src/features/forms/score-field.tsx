import { InputNumber, Slider } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { Form } from "./queries";

interface Props {
  readonly item: Form["items"][number];
  readonly value: number | null;
  readonly isMissing: boolean;
  readonly onChange: (value: number | null) => void;
}

/** One question: a slider for the thumb and a number for the keyboard, the same value. */
export function ScoreField({ item, value, isMissing, onChange }: Props) {
  const { t } = useTranslation("forms");
  const id = useId();
  const range = t("range", { min: item.min, max: item.max });
  return (
    <div className="qq-sheet qq-score-field" data-missing={isMissing}>
      <label htmlFor={id}>
        {item.label} <span className="qq-muted">{range}</span>
      </label>
      <Slider
        min={item.min}
        max={item.max}
        step={item.max - item.min > 20 ? 1 : 0.5}
        value={value ?? item.min}
        onChange={onChange}
        ariaLabelForHandle={item.label}
        tooltip={{ open: false }}
      />
      <InputNumber
        id={id}
        min={item.min}
        max={item.max}
        value={value}
        placeholder="—"
        status={isMissing ? "error" : ""}
        onChange={(next) => onChange(next)}
      />
    </div>
  );
}
