import { InputNumber, Slider } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";

import { shareOf, sumOf, type WeightName, WEIGHTS, type Weights } from "./policy";
import "./rounds.css";

interface Props {
  readonly value?: Weights;
  readonly onChange?: (weights: Weights) => void;
}

const MAX = 100;

/** Declared weights; what counts is the ratio, so each line says its share of the whole. */
export function PolicySliders({ value, onChange }: Props) {
  const { t } = useTranslation("rounds");
  if (value === undefined) return null;
  const sum = sumOf(value);
  return (
    <div className="qq-weights" role="group" aria-label={t("weights")}>
      {WEIGHTS.map((name) => (
        <WeightLine key={name} name={name} weights={value} onChange={(next) => onChange?.({ ...value, [name]: next })} />
      ))}
      <p className="qq-weights-sum" role="status">
        {sum === 0 ? (
          <span className="qq-bad">{t("weightsZero")}</span>
        ) : (
          t(sum === MAX ? "weightsHundred" : "weightsSum", { sum })
        )}
      </p>
    </div>
  );
}

interface LineProps {
  readonly name: WeightName;
  readonly weights: Weights;
  readonly onChange: (value: number) => void;
}

function WeightLine({ name, weights, onChange }: LineProps) {
  const { t } = useTranslation("rounds");
  const id = useId();
  const label = t(`weightNames.${name}`);
  return (
    <div className="qq-weight">
      <label htmlFor={id}>{label}</label>
      <Slider
        min={0}
        max={MAX}
        value={weights[name]}
        onChange={onChange}
        ariaLabelForHandle={label}
        tooltip={{ open: false }}
      />
      <InputNumber
        id={id}
        min={0}
        max={MAX}
        precision={0}
        value={weights[name]}
        onChange={(next) => onChange(next ?? 0)}
      />
      <span className="qq-muted qq-numeric">{shareOf(weights, name)}%</span>
    </div>
  );
}
