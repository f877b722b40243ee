import { useQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";

import { Chart, type ChartColours } from "@/shared/chart";
import { DataTable } from "@/shared/data-table";
import { Loaded, Section } from "@/shared/page";
import type { Filters } from "@/shared/url-filters";

import { percent } from "./formats";
import { gapChartOf } from "./gap-chart";
import { GapPosts } from "./gap-posts";
import { Needs } from "./needs";
import { type Asked, type GapMonth, gapsQuery } from "./queries";

interface Props {
  readonly asked: Asked;
  readonly months: string | undefined;
  readonly onChange: (change: Filters) => void;
}

const SPANS = ["12", "24", "36"] as const;

/** Seats that will be empty, month by month, and what the team will lack. */
export function GapsTab({ asked, months, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const span = SPANS.find((one) => one === months) ?? "24";
  const gaps = useQuery(gapsQuery(asked, Number(span)));
  const [month, setMonth] = useState<string | null>(null);
  return (
    <div className="qq-page">
      <Section
        title={t("gapsAhead")}
        actions={
          <Segmented
            aria-label={t("horizon")}
            value={span}
            options={SPANS.map((value) => ({ value, label: t("monthsAhead", { count: Number(value) }) }))}
            onChange={(next) => onChange({ months: next === "24" ? undefined : next })}
          />
        }
      >
        <Loaded query={gaps}>
          {(found) => (
            <>
              <p className="qq-muted">
                {t("gapsHint", { hazard: percent(found.monthly_hazard, 2), renewal: percent(found.renewal_rate, 0) })}
              </p>
              <Forecast months={found.items} onMonth={setMonth} />
            </>
          )}
        </Loaded>
      </Section>
      <Needs asked={asked} />
      {month !== null && <GapPosts asked={asked} month={month} onClose={() => setMonth(null)} />}
    </div>
  );
}

interface ForecastProps {
  readonly months: readonly GapMonth[];
  readonly onMonth: (month: string) => void;
}

function Forecast({ months, onMonth }: ForecastProps) {
  const { t } = useTranslation("indicators");
  const words = { gap: t("gap"), interval: t("interval"), lastYear: t("lastYear"), due: t("dueSeats") };
  const { gap, interval, lastYear, due } = words;
  const option = useCallback(
    (colours: ChartColours) => gapChartOf(months, { gap, interval, lastYear, due }, colours),
    [months, gap, interval, lastYear, due],
  );
  return (
    <Chart
      label={t("gapsChart")}
      height={320}
      option={option}
      onPress={onMonth}
      table={
        <DataTable
          caption={t("gapsAhead")}
          rows={months}
          rowKey={(row) => row.month}
          columns={[
            {
              key: "month",
              title: t("month"),
              render: (row) => (
                <Button type="link" size="small" onClick={() => onMonth(row.month)}>
                  {row.month}
                </Button>
              ),
            },
            { key: "authorised", title: t("authorised"), numeric: true, render: (row) => row.authorised, wide: true },
            { key: "due", title: words.due, numeric: true, render: (row) => <Due row={row} /> },
            { key: "arriving", title: t("arriving"), numeric: true, render: (row) => row.arriving },
            { key: "gap", title: words.gap, numeric: true, render: (row) => row.gap.toFixed(1) },
            {
              key: "interval",
              title: words.interval,
              numeric: true,
              render: (row) => `${row.low.toFixed(1)} – ${row.high.toFixed(1)}`,
            },
            { key: "lastYear", title: words.lastYear, numeric: true, render: (row) => row.last_year ?? "—" },
          ]}
        />
      }
    />
  );
}

function Due({ row }: { readonly row: GapMonth }) {
  const { t } = useTranslation("indicators");
  const reasons = Object.entries(row.due_by).map(([why, n]) => `${t(`exits.${why}`)} ${n}`);
  return (
    <>
      {row.due}
      {reasons.length > 0 && <small className="qq-muted"> ({reasons.join(", ")})</small>}
    </>
  );
}
