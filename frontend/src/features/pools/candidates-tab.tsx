import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { CandidateDrawer } from "./candidate-drawer";
import { type Candidate, type CandidateState, type Pool, useCandidates } from "./queries";

const STATES: readonly CandidateState[] = ["nominated", "inspected", "entered", "refused", "exited"];

export function CandidatesTab({ pool }: { readonly pool: Pool }) {
  const { t } = useTranslation("pools");
  const [state, setState] = useState<CandidateState | undefined>();
  const [q, setQ] = useState<string | undefined>();
  const [open, setOpen] = useState<Candidate | null>(null);
  const names = new Map(pool.tiers.map((tier) => [tier.key, tier.name]));
  return (
    <>
      <div className="qq-filters">
        <SearchFilter label={t("person")} value={q} onChange={setQ} />
        <Select
          aria-label={t("state")}
          placeholder={t("state")}
          allowClear
          value={state ?? null}
          options={STATES.map((one) => ({ value: one, label: t(`states.${one}`) }))}
          onChange={(next: CandidateState | null | undefined) => setState(next ?? undefined)}
        />
      </div>
      <KeysetTable
        list={useCandidates(pool.id, { state, q })}
        caption={t("candidates")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noCandidates")} hint={t("noCandidatesHint")} />}
        columns={[
          { key: "person", sort: "person", title: t("person"), render: (row) => row.person_name },
          { key: "unit", title: t("unit"), render: (row) => row.work_unit ?? "—" },
          { key: "nominator", title: t("nominator"), render: (row) => row.nominator_name },
          { key: "tier", sort: "tier", title: t("tier"), render: (row) => names.get(row.tier) ?? row.tier },
          {
            key: "state",
            title: t("state"),
            render: (row) => (
              <StateTag tone={row.state === "entered" ? "ok" : "plain"}>{t(`states.${row.state}`)}</StateTag>
            ),
          },
          {
            key: "check",
            title: t("toCheck"),
            render: (row) => row.to_check.map((rule) => t(`rules.${rule}`)).join(t("separator")) || "—",
            wide: true,
          },
          {
            key: "open",
            title: t("actions"),
            render: (row) => (
              <Button size="small" onClick={() => setOpen(row)} aria-label={t("openCandidate", { name: row.person_name })}>
                {t("open")}
              </Button>
            ),
          },
        ]}
      />
      {open !== null && <CandidateDrawer candidate={open} keeps={pool.is_kept_here} onClose={() => setOpen(null)} />}
    </>
  );
}
