import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";

import type { Alternative, Part } from "./queries";

interface BarsProps {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly total: number;
}

/** A value as a waterfall of its parts, each starting where the last one ended; its table stands behind. */
export function ValueBars({ label, parts, total }: BarsProps) {
  const { t } = useTranslation("rounds");
  const shown = parts.filter((part) => part.weight > 0).sort((one, other) => other.points - one.points);
  const starts = shown.map((_, index) => shown.slice(0, index).reduce((sum, part) => sum + part.points, 0));
  const scale = Math.max(total, 1);
  return (
    <div className="qq-stack">
      <div className="qq-bars" role="img" aria-label={`${label}: ${total}`}>
        {shown.map((part, index) => (
          <div key={part.name} className="qq-bar" aria-hidden>
            <span>{part.label}</span>
            <Bar start={(starts[index] ?? 0) / scale} length={part.points / scale} />
            <span>{part.points}</span>
          </div>
        ))}
      </div>
      <details>
        <summary>{t("asTable")}</summary>
        <DataTable
          caption={label}
          rows={shown}
          rowKey={(part) => part.name}
          columns={[
            { key: "part", title: t("part"), render: (part) => part.label },
            { key: "score", title: t("partScore"), numeric: true, render: (part) => part.score },
            { key: "weight", title: t("partWeight"), numeric: true, render: (part) => part.weight },
            { key: "points", title: t("points"), numeric: true, render: (part) => part.points },
          ]}
        />
      </details>
    </div>
  );
}

const WIDTH = 1000;

function Bar({ start, length }: { readonly start: number; readonly length: number }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" focusable="false">
      <rect className="is-rest" x={0} y={6.5} width={WIDTH} height={1} />
      <rect x={start * WIDTH} y={1} width={Math.max(length * WIDTH, length > 0 ? 3 : 0)} height={12} />
    </svg>
  );
}

/** The price of a seat beside what the person brings to it. */
export function PriceBars({ alternative }: { readonly alternative: Alternative }) {
  const { t } = useTranslation("rounds");
  const scale = Math.max(alternative.value, alternative.price, 1);
  const steps = alternative.price_parts.filter((part) => part.points !== 0);
  return (
    <div className="qq-bars">
      <div className="qq-bar">
        <span>{t("ownValue")}</span>
        <Bar start={0} length={alternative.value / scale} />
        <span>{alternative.value}</span>
      </div>
      <div className="qq-bar" data-kind="price">
        <span>{t("seatPrice")}</span>
        <Bar start={0} length={alternative.price / scale} />
        <span>{alternative.price}</span>
      </div>
      {steps.length > 0 && (
        <p className="qq-muted">
          {t("priceMadeOf", { parts: steps.map((part) => `${part.name} ${part.points}`).join(" + ") })}
        </p>
      )}
    </div>
  );
}
