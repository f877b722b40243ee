import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { momentOf } from "@/shared/dates";
import { Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { adjustmentsQuery, type Run } from "./queries";

/** What was decided by hand in this run, with its reason and its cost. */
export function Adjustments({ run }: { readonly run: Run }) {
  const { t } = useTranslation("rounds");
  const made = useQuery(adjustmentsQuery(run.id));
  if (made.error !== null) return <ProblemBanner error={made.error} onRetry={() => void made.refetch()} />;
  if (made.data === undefined || made.data.length === 0) return null;
  return (
    <Section title={t("adjustmentsMade")}>
      <DataTable
        caption={t("adjustmentsMade")}
        rows={made.data}
        rowKey={(row) => row.id}
        columns={[
          { key: "person", title: t("person"), render: (row) => row.person_name },
          { key: "reason", title: t("reason"), render: (row) => row.reason },
          { key: "value", title: t("valueChange"), numeric: true, render: (row) => signed(row.cost.value) },
          { key: "coverage", title: t("coverageChange"), numeric: true, render: (row) => signed(row.cost.coverage) },
          { key: "at", title: t("madeAt"), render: (row) => momentOf(row.made_at), wide: true },
        ]}
      />
    </Section>
  );
}

export function signed(change: number): string {
  return change > 0 ? `+${change}` : String(change).replace("-", "−");
}
