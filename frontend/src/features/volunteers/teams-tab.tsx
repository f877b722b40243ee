import { App, Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type Field, Fields, wordsOf } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { useUrlFilters } from "@/shared/url-filters";

import { ByOrganization, Figures } from "./by-organization";
import {
  type Team, type TeamIn, TIERS, useAddMembers, useBanks, useChangeTeam, useCreateTeam, useLeave, useMembers, useTeams,
} from "./queries";

/** One bank, a team for each township, any number of squads. */
export function TeamsTab() {
  const { t } = useTranslation("volunteers");
  const [filters] = useUrlFilters();
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const list = useTeams(filters);
  const shown = list.rows?.find((team) => team.id === open);
  return (
    <div className="qq-stack">
      <Banks />
      {canEdit && (
        <div className="qq-actions">
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("addTeam")}
          </Button>
        </div>
      )}
      <KeysetTable
        list={list}
        caption={t("tabs.teams")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noTeams")} hint={t("noTeamsHint")} />}
        columns={[
          { key: "name", sort: "name", title: t("team"), render: (row) => row.name },
          { key: "tier", title: t("tier"), render: (row) => t(`tiers.${row.tier}`) },
          { key: "organization", sort: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "captain", title: t("captain"), render: (row) => row.captain_name ?? "—", wide: true },
          { key: "members", title: t("members"), render: (row) => row.members, numeric: true },
          { key: "status", title: t("status"), render: (row) => t(`teamStatuses.${row.status}`) },
          {
            key: "actions",
            title: t("actions"),
            render: (row) => (
              <Button size="small" onClick={() => setOpen(row.id)} aria-label={t("openOne", { name: row.name })}>
                {t("open")}
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

function Banks() {
  const { t } = useTranslation("volunteers");
  const [filters] = useUrlFilters();
  const banks = useBanks(filters.organization_id);
  if (filters.organization_id === undefined) return <p className="qq-muted">{t("figuresHint")}</p>;
  return (
    <Loaded query={banks}>
      {(found) => (
        <>
          <Figures
            items={[
              ...found.tiers.map((one) => [t(`tiers.${one.tier}`), one.teams] as const),
              [t("people"), found.people],
            ]}
          />
          <ByOrganization
            caption={t("tabs.teams")}
            rows={found.lines}
            columns={[
              { key: "teams", title: t("teams"), render: (row) => row.teams, numeric: true },
              { key: "people", title: t("people"), render: (row) => row.people, numeric: true },
            ]}
          />
        </>
      )}
    </Loaded>
  );
}

function NewTeamDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const create = useCreateTeam(onClose);
  const fields: Field[] = [
    { name: "organization_id", label: t("organization"), kind: "organization", required: true },
    { name: "tier", label: t("tier"), kind: "select", options: wordsOf(t, "tiers", TIERS), hint: t("tierHint"), required: true },
    { name: "name", label: t("team"), kind: "text", required: true },
    { name: "purpose", label: t("purpose"), kind: "text" },
    { name: "captain_id", label: t("captain"), kind: "person" },
  ];
  return (
    <FormDrawer<TeamIn> title={t("addTeam")} initial={{ tier: "squad" }} command={create} onSubmit={create.mutate} onClose={onClose}>
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function TeamDrawer({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  const change = useChangeTeam(team);
  const leave = useLeave();
  const isActive = team.status === "active";
  return (
    <Drawer open onClose={onClose} size="large" title={team.name}>
      <div className="qq-page">
        {team.purpose !== null && <p>{team.purpose}</p>}
        <ProblemBanner error={change.error ?? leave.error} />
        {canEdit && (
          <div className="qq-actions">
            {isActive && (
              <Button type="primary" onClick={() => setAdding(true)}>
                {t("addMembers")}
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
        <KeysetTable
          list={useMembers(team.id)}
          caption={t("members")}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("noMembers")} hint={t("noMembersHint")} />}
          columns={[
            { key: "name", sort: "person", title: t("person"), render: (row) => row.person_name },
            { key: "organization", title: t("organization"), render: (row) => row.organization_name },
            { key: "skills", title: t("skills"), render: (row) => row.skills.join(t("separator")) },
            { key: "availability", title: t("availability"), render: (row) => row.availability ?? "—" },
            { key: "joined", sort: "joined", title: t("joinedOn"), render: (row) => row.joined_on, wide: true },
            {
              key: "actions",
              title: t("actions"),
              render: (row) =>
                canEdit ? (
                  <Button
                    size="small"
                    loading={leave.isPending}
                    onClick={() => leave.mutate(row)}
                    aria-label={t("leaveOne", { name: row.person_name })}
                  >
                    {t("leave")}
                  </Button>
                ) : null,
            },
          ]}
        />
        {isAdding && <MembersDrawer team={team} onClose={() => setAdding(false)} />}
      </div>
    </Drawer>
  );
}

function MembersDrawer({ team, onClose }: { readonly team: Team; readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const { message } = App.useApp();
  const add = useAddMembers(team, (done) => {
    void message.success(t("added", { added: done.added, existing: done.existing }));
    onClose();
  });
  const fields: Field[] = [
    { name: "person_ids", label: t("people"), kind: "people", required: true },
    { name: "skills", label: t("skills"), kind: "tags", hint: t("skillsHint") },
    { name: "availability", label: t("availability"), kind: "text", hint: t("availabilityHint") },
  ];
  return (
    <FormDrawer<{ person_ids: string[]; skills?: string[]; availability?: string }>
      title={t("addMembers")}
      command={add}
      onSubmit={add.mutate}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}
