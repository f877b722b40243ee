import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { EmptyState, Loaded } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { type Figure, breakdownQuery, indicatorsQuery, staffingQuery } from "./queries";

const SHOWN = ["serving_people", "staffing", "on_post", "village_coverage", "under_35", "mean_age"] as const;

/** Figures of the whole, then one of them for each organization right below. */
export function Coverage() {
  const { t } = useTranslation("home");
  const staffing = useQuery(staffingQuery);
  const indicators = useQuery(indicatorsQuery);
  return (
    <Loaded query={staffing}>
      {(counts) =>
        counts.organizations === 0 ? (
          <EmptyState title={t("emptyTitle")} hint={t("emptyHint")} action={<Link to="/imports">{t("toImports")}</Link>} />
        ) : (
          <>
            <Loaded query={indicators}>{({ figures }) => <Figures figures={figures} />}</Loaded>
            <Areas />
            <p>
              <Link to="/indicators">{t("allIndicators")}</Link>
            </p>
          </>
        )
      }
    </Loaded>
  );
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useTranslation("home");
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  return (
    <dl className="qq-figures">
      {SHOWN.map((key) => {
        const figure = byKey.get(key);
        return (
          figure && (
            <div key={key}>
              <dt>{t(`figures.${key}`)}</dt>
              <dd>
                {shown(figure)} {figure.denominator !== null && <small>{`${figure.numerator ?? 0} / ${figure.denominator}`}</small>}
                {figure.is_alarm && (
                  <small>
                    {" "}
                    <StateTag tone="warn">{t("belowTarget", { target: percent(figure.target) })}</StateTag>
                  </small>
                )}
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

function percent(rate: number | null): string {
  return rate === null ? "—" : `${(100 * rate).toFixed(rate === 1 ? 0 : 1)}%`;
}

function shown({ unit, value }: Figure): string {
  if (value === null) return "—";
  return unit === "ratio" ? percent(value) : unit === "years" ? value.toFixed(1) : String(value);
}

const COMPARED = ["staffing", "on_post", "village_coverage", "under_35"] as const;

function Areas() {
  const { t } = useTranslation("home");
  const [key, setKey] = useState<(typeof COMPARED)[number]>("staffing");
  const top = useQuery(breakdownQuery(undefined, key));
  // A caller with one organization sees it at the top; what lies below it is worth the place.
  const only = top.data?.items.length === 1 ? top.data.items[0] : undefined;
  const below = useQuery({
    ...breakdownQuery(only?.organization_id, key),
    enabled: only !== undefined && only.child_count > 0,
  });
  const rows = (only === undefined || only.child_count === 0 ? top.data?.items : below.data?.items) ?? [];
  if (rows.length === 0) return null;
  return (
    <>
      <div className="qq-actions">
        <Select
          aria-label={t("compared")}
          value={key}
          popupMatchSelectWidth={false}
          options={COMPARED.map((value) => ({ value, label: t(`figures.${value}`) }))}
          onChange={setKey}
        />
      </div>
      <DataTable
        caption={t("areas")}
        rows={rows}
        rowKey={(row) => row.organization_id}
        columns={[
          {
            key: "name",
            title: t("area"),
            render: (row) => (
              <Link to="/indicators" search={{ organization_id: row.organization_id }}>
                {row.short_name ?? row.name}
              </Link>
            ),
          },
          { key: "rate", title: t(`figures.${key}`), numeric: true, render: ({ figure }) => <Rate rate={figure.value} /> },
          {
            key: "counts",
            title: t("counts"),
            numeric: true,
            render: ({ figure }) => `${figure.numerator ?? 0} / ${figure.denominator ?? 0}`,
          },
          { key: "below", title: t("organizations"), numeric: true, render: (row) => row.child_count, wide: true },
        ]}
      />
    </>
  );
}

function Rate({ rate }: { readonly rate: number | null }) {
  if (rate === null) return <>—</>;
  return (
    <>
      <span className="qq-meter" aria-hidden>
        <i style={{ width: `${Math.min(100, 100 * rate)}%` }} />
      </span>{" "}
      {percent(rate)}
    </>
  );
}
