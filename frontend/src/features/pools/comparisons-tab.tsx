import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { EmptyState, Loaded, Section } from "@/shared/page";

import { ComparisonDrawer } from "./comparison-drawer";
import { comparisonsQuery, type Pool } from "./queries";

/** Meetings that compared people, newest first: who stood beside whom, by which criteria. */
export function ComparisonsTab({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation("pools");
  const [isOpen, setOpen] = useState(false);
  const names = new Map(pool.tiers.map((tier) => [tier.key, tier.name]));
  const create = (
    <Button type="primary" onClick={() => setOpen(true)}>
      {t("compare")}
    </Button>
  );
  return (
    <>
      <Loaded query={useQuery(comparisonsQuery(pool.id))}>
        {(comparisons) =>
          comparisons.length === 0 ? (
            <EmptyState title={t("noComparisons")} hint={t("noComparisonsHint")} action={create} />
          ) : (
            <div className="qq-stack">
              <div className="qq-actions">{create}</div>
              {comparisons.map((one) => (
                <Section key={one.id} title={`${one.held_on} · ${one.meeting} · ${one.minutes_no}`}>
                  <DataTable
                    caption={one.minutes_no}
                    rows={one.lines}
                    rowKey={(line) => line.candidate_id}
                    columns={[
                      { key: "person", title: t("person"), render: (line) => line.person_name },
                      ...one.criteria.map((name) => ({
                        key: name,
                        title: name,
                        render: (line: (typeof one.lines)[number]) => line.marks[name] ?? "—",
                      })),
                      { key: "outcome", title: t("outcome"), render: (line) => t(`outcomes.${line.outcome}`) },
                      { key: "tier", title: t("tier"), render: (line) => names.get(line.tier) ?? line.tier },
                      { key: "reason", title: t("reason"), render: (line) => line.reason ?? "—", wide: true },
                    ]}
                  />
                </Section>
              ))}
            </div>
          )
        }
      </Loaded>
      {isOpen && <ComparisonDrawer pool={pool} onClose={() => setOpen(false)} />}
    </>
  );
}
