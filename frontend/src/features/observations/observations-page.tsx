import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { Tabs } from "@/shared/tabs";

import { NoteDrawer, type NoteFor, WithdrawDrawer } from "./note-drawer";
import { KINDS, type Newcomer, type Observation, useNewcomers, useObservations } from "./queries";

export function ObservationsPage() {
  const { t } = useTranslation("observations");
  const [tab, setTab] = useState("log");
  const [noting, setNoting] = useState<NoteFor | null>(null);
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button type="primary" onClick={() => setNoting({})}>
          {t("note")}
        </Button>
      }
    >
      <Tabs
        label={t("title")}
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: "log", label: t("log"), children: <LogTab /> },
          { key: "newcomers", label: t("newcomers"), children: <NewcomersTab onNote={setNoting} /> },
        ]}
      />
      {noting !== null && <NoteDrawer about={noting} onClose={() => setNoting(null)} />}
    </Page>
  );
}

function LogTab() {
  const { t } = useTranslation("observations");
  const canWithdraw = useCan("committee");
  const [kind, setKind] = useState<Observation["kind"] | undefined>();
  const [q, setQ] = useState<string>();
  const [open, setOpen] = useState<Observation | null>(null);
  return (
    <>
      <div className="qq-filters">
        <Select
          aria-label={t("kind")}
          placeholder={t("kind")}
          allowClear
          value={kind ?? null}
          options={KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
          onChange={(next: Observation["kind"] | null | undefined) => setKind(next ?? undefined)}
        />
        <SearchFilter label={t("person")} value={q} onChange={setQ} />
      </div>
      <KeysetTable
        list={useObservations({ kind, q })}
        caption={t("log")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("empty")} hint={t("emptyHint")} />}
        columns={[
          { key: "on", sort: "occurred", title: t("occurredOn"), render: (row) => row.occurred_on },
          { key: "person", sort: "person", title: t("person"), render: (row) => row.person_name },
          { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
          { key: "occasion", title: t("occasion"), render: (row) => row.occasion },
          {
            key: "facts",
            title: t("facts"),
            render: (row) => (row.withdrawn_at === null ? row.facts : t("withdrawn", { reason: row.withdrawn_reason })),
          },
          { key: "observers", title: t("observers"), render: (row) => row.observers.join("、"), wide: true },
          {
            key: "withdraw",
            title: t("actions"),
            render: (row) =>
              canWithdraw && row.withdrawn_at === null ? (
                <Button size="small" onClick={() => setOpen(row)}>
                  {t("withdraw")}
                </Button>
              ) : (
                "—"
              ),
          },
        ]}
      />
      {open !== null && <WithdrawDrawer observation={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function NewcomersTab({ onNote }: { readonly onNote: (about: NoteFor) => void }) {
  const { t } = useTranslation("observations");
  return (
    <KeysetTable
      list={useNewcomers()}
      caption={t("newcomers")}
      rowKey={(row) => row.person_id}
      empty={<EmptyState title={t("noNewcomers")} hint={t("noNewcomersHint")} />}
      columns={[
        { key: "person", title: t("person"), render: (row) => row.person_name },
        { key: "organization", title: t("organization"), render: (row) => row.organization_name },
        { key: "entered", title: t("enteredOn"), render: (row) => row.entered_on },
        { key: "looks", title: t("looks"), render: (row) => <Looks newcomer={row} onNote={onNote} /> },
      ]}
    />
  );
}

function Looks({ newcomer, onNote }: { readonly newcomer: Newcomer; readonly onNote: (about: NoteFor) => void }) {
  const { t } = useTranslation("observations");
  const next = newcomer.looks.find((look) => look.done_on === null);
  return (
    <>
      {newcomer.looks.map((look) => (
        <StateTag key={look.months} tone={look.done_on !== null ? "ok" : look.is_overdue ? "warn" : "plain"}>
          {t("look", { months: look.months })}{" "}
          {look.done_on !== null ? t("done") : look.is_overdue ? t("late", { on: look.due_on }) : look.due_on}
        </StateTag>
      ))}
      {next !== undefined && (
        <Button
          size="small"
          onClick={() =>
            onNote({
              personId: newcomer.person_id,
              personName: newcomer.person_name,
              organizationId: newcomer.organization_id,
              months: next.months,
            })
          }
        >
          {t("noteLook", { months: next.months })}
        </Button>
      )}
    </>
  );
}
