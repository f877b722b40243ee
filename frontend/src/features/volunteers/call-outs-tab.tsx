import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { type Field, Fields, wordsOf } from "@/shared/fields";
import { ChoiceFilter, SearchFilter } from "@/shared/filters";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { ByOrganization, Figures } from "./by-organization";
import { CallOutDrawer } from "./call-out-drawer";
import { type CallOutIn, useCallOutCounts, useCallOuts, useOpenCallOut } from "./queries";

const STATES = ["open", "done", "cancelled"] as const;

/** What volunteers are called out for, who came, and what it adds up to this year. */
export function CallOutsTab() {
  const { t } = useTranslation("volunteers");
  const [filters, setFilters] = useUrlFilters();
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const list = useCallOuts(filters);
  const shown = list.rows?.find((row) => row.id === open);
  return (
    <div className="qq-stack">
      <Counts />
      <div className="qq-filters">
        <SearchFilter label={t("callTitle")} value={filters.q} onChange={(q) => setFilters({ q })} />
        <ChoiceFilter
          label={t("state")}
          value={filters.state}
          options={wordsOf(t, "callStates", STATES)}
          onChange={(state) => setFilters({ state })}
        />
        {canEdit && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("callOut")}
          </Button>
        )}
      </div>
      <KeysetTable
        list={list}
        caption={t("tabs.calls")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noCalls")} hint={t("noCallsHint")} />}
        columns={[
          { key: "title", sort: "title", title: t("callTitle"), render: (row) => row.title },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
          {
            key: "when",
            sort: "starts",
            title: t("when"),
            render: (row) => (
              <>
                {momentOf(row.starts_at)} {row.at_night && <StateTag tone="warn">{t("atNight")}</StateTag>}
              </>
            ),
          },
          { key: "place", title: t("place"), render: (row) => row.place },
          { key: "accepted", title: t("acceptedWanted"), render: (row) => `${row.accepted} / ${row.wanted}`, numeric: true },
          { key: "came", title: t("came"), render: (row) => row.attended + row.extra_heads, numeric: true },
          { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
          { key: "state", title: t("state"), render: (row) => t(`callStates.${row.state}`) },
          {
            key: "actions",
            title: t("actions"),
            render: (row) => (
              <Button size="small" onClick={() => setOpen(row.id)} aria-label={t("openOne", { name: row.title })}>
                {t("open")}
              </Button>
            ),
          },
        ]}
      />
      {isAdding && <NewCallOutDrawer onClose={() => setAdding(false)} />}
      {shown !== undefined && <CallOutDrawer callOut={shown} onClose={() => setOpen(null)} />}
    </div>
  );
}

function Counts() {
  const { t } = useTranslation("volunteers");
  const [filters] = useUrlFilters();
  const counts = useCallOutCounts(filters.organization_id);
  if (filters.organization_id === undefined) return <p className="qq-muted">{t("figuresHint")}</p>;
  return (
    <Loaded query={counts}>
      {(found) => (
        <>
          <Figures
            items={[
              [t("callOuts"), found.call_outs],
              [t("personTimes"), found.person_times],
              [t("distinctPeople"), found.people],
              [t("hours"), found.hours],
            ]}
          />
          <p className="qq-muted">{t("period", { since: found.since, until: found.until })}</p>
          <ByOrganization
            caption={t("tabs.calls")}
            rows={found.lines}
            columns={[
              { key: "calls", title: t("callOuts"), render: (row) => row.call_outs, numeric: true },
              { key: "times", title: t("personTimes"), render: (row) => row.person_times, numeric: true },
              { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
            ]}
          />
        </>
      )}
    </Loaded>
  );
}

function NewCallOutDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const create = useOpenCallOut(onClose);
  const fields: Field[] = [
    { name: "organization_id", label: t("organization"), kind: "organization", required: true },
    { name: "title", label: t("callTitle"), kind: "text", required: true },
    { name: "need", label: t("need"), kind: "long", required: true },
    { name: "place", label: t("place"), kind: "text", required: true },
    { name: "starts_at", label: t("startsAt"), kind: "moment", hint: t("nightHint"), required: true },
    { name: "ends_at", label: t("endsAt"), kind: "moment", required: true },
    { name: "answer_by", label: t("answerBy"), kind: "moment", hint: t("answerByHint") },
    { name: "wanted", label: t("wanted"), kind: "number", min: 1, max: 100_000, required: true },
  ];
  return (
    <FormDrawer<CallOutIn> title={t("callOut")} command={create} onSubmit={create.mutate} onClose={onClose}>
      <Fields fields={fields} />
    </FormDrawer>
  );
}
