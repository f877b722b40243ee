import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { DownloadButton } from "@/shared/download-button";
import { Fields } from "@/shared/fields";
import { OrganizationFilter, SearchFilter } from "@/shared/filters";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { exportPath, type Lecture, useCounts, useLectures, useVoid } from "./queries";
import { RecordDrawer } from "./record-drawer";
import { TeamsTab } from "./teams-tab";

/** What the lecture teams held, counted down the tree, and the teams themselves. */
export function LecturesPage() {
  const { t } = useTranslation("lectures");
  const [filters, setFilters] = useUrlFilters();
  const canEdit = useCan("committee");
  const [isRecording, setRecording] = useState(false);
  const record = (
    <Button type="primary" onClick={() => setRecording(true)}>
      {t("record")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={canEdit && record}>
      <Tabs
        label={t("title")}
        activeKey={filters.tab ?? "sessions"}
        onChange={(tab) => setFilters({ tab: tab === "sessions" ? undefined : tab })}
        items={[
          { key: "sessions", label: t("sessions"), children: <SessionsTab /> },
          { key: "teams", label: t("teams"), children: <TeamsTab /> },
        ]}
      />
      {isRecording && <RecordDrawer onClose={() => setRecording(false)} />}
    </Page>
  );
}

function SessionsTab() {
  const { t } = useTranslation("lectures");
  const [filters, setFilters] = useUrlFilters();
  const day = (name: "since" | "until") => (
    <Input
      type="date"
      aria-label={t(name)}
      prefix={t(name)}
      value={filters[name] ?? ""}
      onChange={(event) => setFilters({ [name]: event.target.value === "" ? undefined : event.target.value })}
    />
  );
  return (
    <div className="qq-stack">
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <OrganizationFilter
          label={t("organization")}
          value={filters.organization_id}
          onChange={(organization_id) => setFilters({ organization_id })}
        />
        {day("since")}
        {day("until")}
        <SearchFilter label={t("theme")} value={filters.q} onChange={(value) => setFilters({ q: value })} />
        <DownloadButton path={exportPath(filters)} filename="lectures.xlsx">
          {t("export")}
        </DownloadButton>
      </div>
      <Counts />
      <Sessions />
    </div>
  );
}

function Counts() {
  const { t } = useTranslation("lectures");
  const [filters, setFilters] = useUrlFilters();
  const counts = useCounts(filters);
  if (filters.organization_id === undefined) return <p className="qq-muted">{t("countsHint")}</p>;
  return (
    <Loaded query={counts}>
      {(found) => (
        <>
          <dl className="qq-figures">
            {(["sessions", "audience", "teams"] as const).map((name) => (
              <div key={name}>
                <dt>{t(`figures.${name}`)}</dt>
                <dd>{found[name]}</dd>
              </div>
            ))}
          </dl>
          <p className="qq-muted">{t("period", { name: found.organization_name, since: found.since, until: found.until })}</p>
          <DataTable
            caption={t("byOrganization")}
            rows={found.lines}
            rowKey={(row) => row.organization_id}
            columns={[
              {
                key: "organization",
                title: t("organization"),
                render: (row) =>
                  row.has_below ? (
                    <Button type="link" onClick={() => setFilters({ organization_id: row.organization_id })}>
                      {row.organization_name}
                    </Button>
                  ) : (
                    row.organization_name
                  ),
              },
              { key: "sessions", title: t("figures.sessions"), render: (row) => row.sessions, numeric: true },
              { key: "audience", title: t("figures.audience"), render: (row) => row.audience, numeric: true },
            ]}
          />
        </>
      )}
    </Loaded>
  );
}

function Sessions() {
  const { t } = useTranslation("lectures");
  const [filters] = useUrlFilters();
  const canEdit = useCan("committee");
  const [voided, setVoided] = useState<Lecture | null>(null);
  return (
    <>
      <KeysetTable
        list={useLectures(filters)}
        caption={t("sessions")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("none")} hint={t("noneHint")} />}
        columns={[
          { key: "on", title: t("heldOn"), render: (row) => row.held_on },
          { key: "theme", title: t("theme"), render: (row) => row.theme },
          { key: "team", title: t("team"), render: (row) => row.team_name },
          { key: "lecturer", title: t("lecturer"), render: (row) => row.lecturer_name ?? "—" },
          { key: "organization", title: t("host"), render: (row) => row.organization_name },
          { key: "audience", title: t("figures.audience"), render: (row) => row.audience, numeric: true },
          {
            key: "actions",
            title: t("actions"),
            render: (row) =>
              row.void_reason !== null ? (
                t("voided", { reason: row.void_reason })
              ) : canEdit ? (
                <Button size="small" danger onClick={() => setVoided(row)} aria-label={t("voidOne", { theme: row.theme })}>
                  {t("void")}
                </Button>
              ) : null,
          },
        ]}
      />
      {voided !== null && <VoidDrawer row={voided} onClose={() => setVoided(null)} />}
    </>
  );
}

function VoidDrawer({ row, onClose }: { readonly row: Lecture; readonly onClose: () => void }) {
  const { t } = useTranslation("lectures");
  const command = useVoid(row, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("voidOne", { theme: row.theme })}
      hint={t("voidLoss")}
      okText={t("void")}
      isDangerous
      command={command}
      onSubmit={command.mutate}
      onClose={onClose}
    >
      <Fields fields={[{ name: "reason", label: t("reason"), kind: "long", required: true }]} />
    </FormDrawer>
  );
}
