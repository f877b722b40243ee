import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";

import { type Column, DataTable } from "@/shared/data-table";
import { Loaded, Section } from "@/shared/page";

import { type Asked, type Need, needsQuery } from "./queries";

/** Ages, majors and skills now and when known ends have come, against what posts ask for. */
export function Needs({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation("indicators");
  const [months, setMonths] = useState(12);
  const needs = useQuery(needsQuery(asked, months));
  return (
    <Section
      title={t("needs")}
      actions={
        <Segmented
          aria-label={t("horizon")}
          value={months}
          options={[6, 12, 36].map((value) => ({ value, label: t("monthsAhead", { count: value }) }))}
          onChange={setMonths}
        />
      }
    >
      <Loaded query={needs}>
        {(found) => (
          <>
            <p className="qq-muted">
              {t("needsHint", { now: found.people_now, later: found.people_later, until: found.until })}
            </p>
            <div className="qq-needs">
              <NeedTable title={t("ages")} rows={found.ages} />
              <NeedTable title={t("majors")} rows={found.majors} />
              <NeedTable title={t("skills")} rows={found.skills} isWanted />
            </div>
          </>
        )}
      </Loaded>
    </Section>
  );
}

interface NeedTableProps {
  readonly title: string;
  readonly rows: readonly Need[];
  readonly isWanted?: boolean;
}

function NeedTable({ title, rows, isWanted = false }: NeedTableProps) {
  const { t } = useTranslation("indicators");
  if (rows.length === 0) return null;
  const columns: Column<Need>[] = [
    { key: "key", title, render: (row) => (row.key === "unknown" ? t("shared:unknown") : row.key) },
    { key: "now", title: t("now"), numeric: true, render: (row) => row.now },
    { key: "later", title: t("then"), numeric: true, render: (row) => row.later },
  ];
  const wanted: Column<Need>[] = [
    { key: "wanted", title: t("wanted"), numeric: true, render: (row) => row.wanted ?? "—" },
    { key: "gap", title: t("gapThen"), numeric: true, render: (row) => <strong>{row.gap_later ?? "—"}</strong> },
  ];
  return (
    <DataTable caption={title} rows={rows} rowKey={(row) => row.key} columns={isWanted ? [...columns, ...wanted] : columns} />
  );
}
