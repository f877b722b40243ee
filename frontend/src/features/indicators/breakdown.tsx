import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { Chart, type ChartColours } from "@/shared/chart";
import { DataTable } from "@/shared/data-table";
import { EmptyState, Loaded, Section } from "@/shared/page";
import type { Filters } from "@/shared/url-filters";

import { COMPARABLE, comparableOf, countsOf, valueOf } from "./formats";
import { type Asked, type BreakdownRow, breakdownQuery } from "./queries";
import { treemapOf } from "./treemap";

interface Props {
  readonly asked: Asked;
  readonly chosen: string | undefined;
  readonly onChange: (change: Filters) => void;
}

/** One indicator across the organizations right below; pressing one goes into it. */
export function Breakdown({ asked, chosen, onChange }: Props) {
  const { t } = useTranslation("indicators");
  const key = comparableOf(chosen);
  const breakdown = useQuery(breakdownQuery(asked, key));
  return (
    <Section
      title={t("breakdown")}
      actions={
        <Select
          aria-label={t("indicator")}
          value={key}
          popupMatchSelectWidth={false}
          options={COMPARABLE.map((value) => ({ value, label: t(`names.${value}`) }))}
          onChange={(next) => onChange({ key: next === "staffing" ? undefined : next })}
        />
      }
    >
      <Loaded query={breakdown}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t("noneBelow")} hint={t("noneBelowHint")} />
          ) : (
            <Comparison rows={items} name={t(`names.${key}`)} onGo={(id) => onChange({ organization_id: id })} />
          )
        }
      </Loaded>
    </Section>
  );
}

interface ComparisonProps {
  readonly rows: readonly BreakdownRow[];
  readonly name: string;
  readonly onGo: (organizationId: string) => void;
}

function Comparison({ rows, name, onGo }: ComparisonProps) {
  const { t } = useTranslation("indicators");
  const option = useCallback((colours: ChartColours) => treemapOf(rows, colours), [rows]);
  const go = (label: string) => {
    const row = rows.find((one) => (one.short_name ?? one.name) === label);
    if (row !== undefined) onGo(row.organization_id);
  };
  const table = (
    <DataTable
      caption={t("breakdown")}
      rows={rows}
      rowKey={(row) => row.organization_id}
      columns={[
        {
          key: "name",
          title: t("organization"),
          render: (row) => (
            <Button type="link" size="small" onClick={() => onGo(row.organization_id)}>
              {row.short_name ?? row.name}
            </Button>
          ),
        },
        { key: "value", title: name, numeric: true, render: (row) => <Bar row={row} /> },
        { key: "counts", title: t("counts"), numeric: true, render: (row) => countsOf(row.figure) },
        { key: "children", title: t("children"), numeric: true, render: (row) => row.child_count, wide: true },
      ]}
    />
  );
  if (rows.length === 1) return table;
  return (
    <Chart
      label={t("breakdownChart", { name, count: rows.length })}
      height={320}
      option={option}
      onPress={go}
      table={table}
    />
  );
}

function Bar({ row }: { readonly row: BreakdownRow }) {
  const { figure } = row;
  if (figure.unit !== "ratio" || figure.value === null) return <>{valueOf(figure)}</>;
  return (
    <>
      <span className="qq-meter" aria-hidden>
        <i style={{ width: `${Math.min(100, 100 * figure.value)}%` }} />
      </span>{" "}
      {valueOf(figure)}
    </>
  );
}
