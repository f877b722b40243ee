import { CheckCircleOutlined, WarningOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { Facts } from "@/shared/page";

import type { Certificate, Metrics, Run } from "./queries";

interface Props {
  readonly run: Run;
  readonly metrics: Metrics;
}

const number = new Intl.NumberFormat("en-US");

/** What the run reached, against what could be reached at all. */
export function RunFigures({ run, metrics }: Props) {
  const { t } = useTranslation("rounds");
  const wishes = metrics.wish_ranks;
  return (
    <div className="qq-stack">
      <dl className="qq-figures" aria-label={t("figures")}>
        <Figure label={t("placed")} value={metrics.placed} rest={t("ofPeople", { count: metrics.candidates })} />
        <Figure label={t("seatsFilled")} value={metrics.filled} rest={t("ofSeats", { count: metrics.seats })} />
        <Figure
          label={t("coverage")}
          value={metrics.coverage}
          rest={t("coverageBound", { bound: metrics.coverage_bound, demanded: metrics.coverage_demanded })}
        />
        <Figure
          label={t("value")}
          value={number.format(metrics.value)}
          rest={t("valueBound", { bound: number.format(metrics.value_bound) })}
        />
        <Figure
          label={t("wishRanks")}
          value={`${wishes.first} / ${wishes.second} / ${wishes.third}`}
          rest={t("wishNone", { count: wishes.none })}
        />
        <Figure label={t("envyPairs")} value={metrics.envy_pairs} rest={t("envyHint")} />
      </dl>
      {run.certificate !== null && <CertificateLine certificate={run.certificate} />}
      <Facts
        items={[
          [t("mode"), t(`modes.${run.mode}`)],
          [t("seed"), run.seed],
          [t("finishedAt"), momentOf(run.finished_at)],
          [t("snapshot"), run.snapshot_hash.slice(0, 16)],
        ]}
      />
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly rest: string;
}

function Figure({ label, value, rest }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value} <small>{rest}</small>
      </dd>
    </div>
  );
}

function CertificateLine({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTranslation("rounds");
  const figures = {
    primal: number.format(certificate.objective),
    dual: number.format(certificate.dual_objective),
    gap: number.format(certificate.gap),
  };
  if (certificate.is_valid && certificate.is_optimal) {
    return (
      <p>
        <CheckCircleOutlined className="qq-ok" aria-hidden /> <strong>{t("optimal")}</strong>{" "}
        <span className="qq-muted">{t("optimalWhy", figures)}</span>
      </p>
    );
  }
  return (
    <p>
      <WarningOutlined className="qq-warn" aria-hidden /> <strong>{t(certificate.is_valid ? "feasible" : "faulty")}</strong>{" "}
      <span className="qq-muted">{certificate.is_valid ? t("gapWhy", figures) : certificate.faults.join(";")}</span>
    </p>
  );
}
