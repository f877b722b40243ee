import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { Fields } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Team, type TeamIn, useAddLecturer, useChangeTeam, useCreateTeam, useLecturers, useLetGo, useTeams } from "./queries";

export function TeamsTab() {
  const { t } = useTranslation("lectures");
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const list = useTeams();
  const shown = list.rows?.find((team) => team.id === open);
  return (
    <div className="qq-stack">
      {canEdit && (
        <div className="qq-actions">
          <Button onClick={() => setAdding(true)}>{t("addTeam")}</Button>
        </div>
      )}
      <KeysetTable
        list={list}
        caption={t("teams")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noTeams")} hint={t("noTeamsHint")} />}
        columns={[
          { key: "name", title: t("team"), render: (row) => row.name },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "themes", title: t("themes"), render: (row) => row.themes.join(t("separator")), wide: true },
          { key: "lecturers", title: t("lecturers"), render: (row) => row.lecturers, numeric: true },
          { key: "sessions", title: t("figures.sessions"), render: (row) => row.sessions, numeric: true },
          { key: "status", title: t("status"), render: (row) => t(`statuses.${row.status}`) },
          {
            key: "actions",
            title: t("actions"),
            render: (row) => (
              <Button size="small" onClick={() => setOpen(row.id)} aria-label={t("openOne", { name: row.name })}>
                {t("openTeam")}
              </Button>
            ),
          },
        ]}
      />
      {isAdding && <NewTeamDrawer onClose={() => setAdding(false)} />}
      {shown !== undefined && <TeamDrawer team={shown} onClose={() => setOpen(null)} />}
    </div>
  );
}

function NewTeamDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("lectures");
  const create = useCreateTeam(onClose);
  return (
    <FormDrawer<TeamIn> title={t("addTeam")} command={create} onSubmit={create.mutate} onClose={onClose}>
      <Fields
        fields={[
          { name: "organization_id", label: t("organization"), kind: "organization", required: true },
          { name: "name", label: t("team"), kind: "text", required: true },
          { name: "themes", label: t("themes"), kind: "tags", hint: t("tagsHint") },
        ]}
      />
    </FormDrawer>
  );
}

function TeamDrawer({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const { t } = useTranslation("lectures");
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  const lecturers = useLecturers(team.id);
  const letGo = useLetGo();
  const change = useChangeTeam(team, () => undefined);
  const isActive = team.status === "active";
  return (
    <Drawer open onClose={onClose} size="large" title={team.name}>
      <div className="qq-page">
        <ProblemBanner error={letGo.error ?? change.error} />
        {canEdit && (
          <div className="qq-actions">
            {isActive && (
              <Button type="primary" onClick={() => setAdding(true)}>
                {t("addLecturer")}
              </Button>
            )}
            <Button
              danger={isActive}
              loading={change.isPending}
              onClick={() => change.mutate({ status: isActive ? "dissolved" : "active" })}
            >
              {t(isActive ? "dissolve" : "restore")}
            </Button>
          </div>
        )}
        <Loaded query={lecturers}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={t("noLecturers")} hint={t("noLecturersHint")} />
            ) : (
              <DataTable
                caption={t("lecturers")}
                rows={rows}
                rowKey={(row) => row.id}
                columns={[
                  { key: "name", title: t("lecturer"), render: (row) => row.person_name },
                  { key: "themes", title: t("themes"), render: (row) => row.themes.join(t("separator")) },
                  { key: "joined", title: t("joinedOn"), render: (row) => row.joined_on },
                  { key: "left", title: t("leftOn"), render: (row) => row.left_on ?? "—" },
                  { key: "sessions", title: t("figures.sessions"), render: (row) => row.sessions, numeric: true },
                  {
                    key: "actions",
                    title: t("actions"),
                    render: (row) =>
                      canEdit && row.left_on === null ? (
                        <Button
                          size="small"
                          loading={letGo.isPending}
                          onClick={() => letGo.mutate(row)}
                          aria-label={t("letGoOne", { name: row.person_name })}
                        >
                          {t("letGo")}
                        </Button>
                      ) : null,
                  },
                ]}
              />
            )
          }
        </Loaded>
        {isAdding && <LecturerDrawer team={team} onClose={() => setAdding(false)} />}
      </div>
    </Drawer>
  );
}

function LecturerDrawer({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const { t } = useTranslation("lectures");
  const add = useAddLecturer(team, onClose);
  return (
    <FormDrawer<{ person_id: string; themes?: string[] }>
      title={t("addLecturer")}
      command={add}
      onSubmit={add.mutate}
      onClose={onClose}
    >
      <Fields
        fields={[
          { name: "person_id", label: t("lecturer"), kind: "person", required: true },
          { name: "themes", label: t("themes"), kind: "tags", hint: t("tagsHint") },
        ]}
      />
    </FormDrawer>
  );
}
