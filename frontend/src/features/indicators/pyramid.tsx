import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";

import type { Structure } from "./queries";

interface Props {
  readonly now: Structure;
  readonly before: Structure;
}

interface Band {
  readonly key: string;
  readonly men: number;
  readonly women: number;
  readonly unknown: number;
  readonly menBefore: number;
  readonly womenBefore: number;
}

/** Ages by sex: bars for now, a line on each for before. */
export function Pyramid({ now, before }: Props) {
  const { t } = useTranslation("indicators");
  const bands = bandsOf(now, before);
  const widest = Math.max(1, ...bands.flatMap((band) => [band.men, band.women, band.menBefore, band.womenBefore]));
  return (
    <figure className="qq-chart">
      <div className="qq-pyramid" role="img" aria-label={t("pyramidLabel")}>
        <p className="qq-pyramid-head">
          <span>{t("men")}</span>
          <span>{t("ages")}</span>
          <span>{t("women")}</span>
        </p>
        {bands.toReversed().map((band) => (
          <div key={band.key} className="qq-pyramid-row">
            <Bar side="left" n={band.men} before={band.menBefore} widest={widest} />
            <span>{band.key === "unknown" ? t("shared:unknown") : band.key}</span>
            <Bar side="right" n={band.women} before={band.womenBefore} widest={widest} />
          </div>
        ))}
        <p className="qq-muted">{t("pyramidHint")}</p>
      </div>
      <details className="qq-chart-table">
        <summary>{t("shared:asTable")}</summary>
        <DataTable
          caption={t("pyramid")}
          rows={bands}
          rowKey={(band) => band.key}
          columns={[
            { key: "age", title: t("ages"), render: (band) => (band.key === "unknown" ? t("shared:unknown") : band.key) },
            { key: "men", title: t("men"), numeric: true, render: (band) => `${band.menBefore} → ${band.men}` },
            { key: "women", title: t("women"), numeric: true, render: (band) => `${band.womenBefore} → ${band.women}` },
            { key: "unknown", title: t("sexUnknown"), numeric: true, render: (band) => band.unknown },
          ]}
        />
      </details>
    </figure>
  );
}

function bandsOf(now: Structure, before: Structure): Band[] {
  return Object.keys({ ...now.ages, ...before.ages }).map((key) => {
    const cells = now.ages[key] ?? {};
    const earlier = before.ages[key] ?? {};
    return {
      key,
      men: cells["1"] ?? 0,
      women: cells["2"] ?? 0,
      unknown: cells.unknown ?? 0,
      menBefore: earlier["1"] ?? 0,
      womenBefore: earlier["2"] ?? 0,
    };
  });
}

interface BarProps {
  readonly side: "left" | "right";
  readonly n: number;
  readonly before: number;
  readonly widest: number;
}

function Bar({ side, n, before, widest }: BarProps) {
  return (
    <span className={`qq-pyramid-side qq-pyramid-${side}`}>
      <span className="qq-pyramid-track">
        <i style={{ width: `${(100 * n) / widest}%` }} />
        {before > 0 && <b style={{ [side === "left" ? "right" : "left"]: `${(100 * before) / widest}%` }} />}
      </span>
      <span className="qq-pyramid-count">{n}</span>
    </span>
  );
}
