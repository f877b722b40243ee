import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { EmptyState, Loaded } from "@/shared/page";

import { areasQuery, staffingOfQuery, staffingQuery, topsQuery } from "./queries";

/** Figures of the whole, then of each organization right below. */
export function Coverage() {
  const { t } = useTranslation("home");
  const staffing = useQuery(staffingQuery);
  return (
    <Loaded query={staffing}>
      {(figures) =>
        figures.organizations === 0 ? (
          <EmptyState title={t("emptyTitle")} hint={t("emptyHint")} action={<Link to="/imports">{t("toImports")}</Link>} />
        ) : (
          <>
            <dl className="qq-figures">
              <Figure label={t("staffingRate")} value={percent(figures.staffing_rate)} />
              <Figure label={t("seats")} value={figures.occupied} unit={t("ofSeats", { capacity: figures.capacity })} />
              <Figure label={t("inOffice")} value={figures.in_office} />
              <Figure label={t("arranged")} value={figures.arranged} />
              <Figure label={t("people")} value={figures.people} />
              <Figure label={t("organizations")} value={figures.organizations} />
            </dl>
            <Areas />
          </>
        )
      }
    </Loaded>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: string | number;
  readonly unit?: string;
}

function Figure({ label, value, unit }: FigureProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value} {unit !== undefined && <small>{unit}</small>}
      </dd>
    </div>
  );
}

function percent(rate: number | null): string {
  return rate === null ? "—" : `${(100 * rate).toFixed(1)}%`;
}

/** Each row asks for its own figures, so the first rows are few. */
const FIRST_ROWS = 20;

function Areas() {
  const { t } = useTranslation("home");
  const [isWhole, setWhole] = useState(false);
  const tops = useQuery(topsQuery);
  const only = tops.data?.items.length === 1 ? tops.data.items[0] : undefined;
  const below = useQuery({ ...areasQuery(only?.id ?? ""), enabled: only !== undefined && only.child_count > 0 });
  const candidates = only === undefined ? tops.data?.items : below.data?.items;
  const areas = (candidates ?? []).filter((area) => area.system === "league" && area.status === "active");
  const shown = isWhole ? areas : areas.slice(0, FIRST_ROWS);
  const staffing = useQueries({ queries: shown.map((area) => staffingOfQuery(area.id)) });
  if (shown.length === 0) return null;
  const rows = shown.map((area, index) => ({ area, figures: staffing[index]?.data }));
  return (
    <>
      <DataTable
        caption={t("areas")}
        rows={rows}
        rowKey={({ area }) => area.id}
        columns={[
          {
            key: "name",
            title: t("area"),
            render: ({ area }) => (
              <Link to="/organizations/$organizationId" params={{ organizationId: area.id }}>
                {area.short_name ?? area.name}
              </Link>
            ),
          },
          {
            key: "rate",
            title: t("staffingRate"),
            numeric: true,
            render: ({ figures }) => <Rate rate={figures?.staffing_rate ?? null} />,
          },
          {
            key: "seats",
            title: t("seatsHeld"),
            numeric: true,
            render: ({ figures }) => (figures === undefined ? "" : `${figures.occupied} / ${figures.capacity}`),
          },
          { key: "inOffice", title: t("inOffice"), numeric: true, render: ({ figures }) => figures?.in_office ?? "" },
          { key: "overdue", title: t("overdueShort"), numeric: true, render: ({ figures }) => figures?.overdue ?? "" },
          { key: "people", title: t("people"), numeric: true, render: ({ figures }) => figures?.people ?? "", wide: true },
        ]}
      />
      {shown.length < areas.length && (
        <div className="qq-actions">
          <Button onClick={() => setWhole(true)}>{t("showAll", { count: areas.length })}</Button>
        </div>
      )}
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
