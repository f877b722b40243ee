import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ChoiceFilter, SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { PairDrawer } from "./pair-drawer";
import { KINDS, useMentorships } from "./queries";

export function AgreementsTab() {
  const { t } = useTranslation("mentors");
  const [filters, setFilters] = useUrlFilters();
  const canPair = useCan("committee");
  const [isPairing, setPairing] = useState(false);
  const pick = (name: string, options: { value: string; label: string }[]) => (
    <ChoiceFilter
      label={t(`filters.${name}`)}
      value={filters[name]}
      options={options}
      onChange={(value) => setFilters({ [name]: value })}
    />
  );
  return (
    <>
      <div className="qq-filters">
        <SearchFilter label={t("mentee")} value={filters.q} onChange={(q) => setFilters({ q })} />
        {pick("state", (["active", "ended"] as const).map((one) => ({ value: one, label: t(`states.${one}`) })))}
        {pick("kind", KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) })))}
        {pick("overdue", [{ value: "true", label: t("overdue") }])}
        {canPair && (
          <Button type="primary" onClick={() => setPairing(true)}>
            {t("pair")}
          </Button>
        )}
      </div>
      <KeysetTable
        list={useMentorships(filters)}
        caption={t("agreements")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noAgreements")} hint={t(canPair ? "noAgreementsHint" : "noAgreementsHintReader")} />}
        columns={[
          {
            key: "person",
            sort: "person",
            title: t("mentee"),
            render: (row) => (
              <Link to="/mentorships/$mentorshipId" params={{ mentorshipId: row.id }}>
                {row.person_name}
              </Link>
            ),
          },
          { key: "mentors", title: t("mentor"), render: (row) => row.mentors.map((one) => one.name).join("、") },
          { key: "kind", title: t("filters.kind"), render: (row) => t(`kinds.${row.kind}`) },
          { key: "period", sort: "starts", title: t("period"), render: (row) => `${row.starts_on} – ${row.ends_on}`, wide: true },
          { key: "last", title: t("lastFollowUp"), render: (row) => row.last_follow_up_on ?? "—", wide: true },
          {
            key: "due",
            sort: "due",
            title: t("followUpDue"),
            render: (row) =>
              row.state === "ended" ? (
                t("states.ended")
              ) : (
                <>
                  {row.follow_up_due_on} {row.is_overdue && <StateTag tone="warn">{t("overdue")}</StateTag>}
                </>
              ),
          },
        ]}
      />
      {isPairing && <PairDrawer onClose={() => setPairing(false)} />}
    </>
  );
}
