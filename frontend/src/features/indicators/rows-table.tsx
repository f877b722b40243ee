import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Column } from "@/shared/data-table";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";

import { type Asked, type IndicatorKey, type IndicatorRow, type Side, useRows } from "./queries";

interface Props {
  readonly asked: Asked;
  readonly indicator: IndicatorKey;
  readonly side: Side;
  readonly caption: string;
}

/** The rows behind a figure, whatever kind they are. */
export function RowsTable({ asked, indicator, side, caption }: Props) {
  const { t } = useTranslation("indicators");
  const list = useRows(asked, indicator, side);
  const kind = list.rows?.[0]?.kind;
  const columns = useColumns(kind, indicator);
  return (
    <KeysetTable
      list={list}
      caption={caption}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("noRows")} hint={t("noRowsHint")} />}
    />
  );
}

function useColumns(kind: IndicatorRow["kind"] | undefined, indicator: IndicatorKey): Column<IndicatorRow>[] {
  const { t } = useTranslation("indicators");
  const organization: Column<IndicatorRow> = {
    key: "organization",
    title: t("organization"),
    render: (row) => (
      <Link to="/organizations/$organizationId" params={{ organizationId: row.organization_id }}>
        {row.organization_name}
      </Link>
    ),
  };
  const title: Column<IndicatorRow> = { key: "title", title: t("post"), render: (row) => row.title };
  const day: Column<IndicatorRow> = { key: "day", title: t(`days.${dayWord(indicator)}`), render: (row) => row.day ?? t("none") };
  if (kind === "post") {
    return [
      title,
      organization,
      { key: "seats", title: t("seats"), numeric: true, render: (row) => `${row.count ?? 0} / ${row.of ?? 0}` },
    ];
  }
  if (kind === "organization") return indicator === "term_renewal" ? [organization, day] : [organization];
  return [
    {
      key: "person",
      title: t("person"),
      render: (row) =>
        row.person_id === null ? null : (
          <Link to="/people/$personId" params={{ personId: row.person_id }}>
            {row.person_name}
          </Link>
        ),
    },
    organization,
    title,
    day,
  ];
}

/** What the date of a row is, which differs by indicator. */
function dayWord(indicator: IndicatorKey): "duty" | "due" | "birth" | "term" | "start" | "end" {
  if (indicator === "on_post") return "duty";
  if (indicator === "reported" || indicator === "both_reported") return "due";
  if (indicator === "term_renewal") return "term";
  if (indicator === "under_35" || indicator === "mean_age" || indicator === "median_age") return "birth";
  return ["turnover", "retention", "median_tenure"].includes(indicator) ? "end" : "start";
}
