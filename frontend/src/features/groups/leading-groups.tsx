import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { spanOf, today } from "@/shared/dates";
import { ChoiceFilter, OrganizationFilter } from "@/shared/filters";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { OrganizationSelect } from "@/shared/organization-select";
import { EmptyState, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { type LeadingGroup, type LeadingGroupIn, useLeadingGroups, useSaveGroup } from "./queries";

const STATES = ["active", "ahead", "ended"] as const;

export function LeadingGroups() {
  const { t } = useTranslation("groups");
  const canEdit = useCan("committee");
  const navigate = useNavigate();
  const [filters, setFilters] = useUrlFilters();
  const [isCreating, setCreating] = useState(false);
  const list = useLeadingGroups(filters);
  return (
    <Section
      title={t("tabs.leading")}
      actions={
        canEdit && (
          <Button type="primary" onClick={() => setCreating(true)}>
            {t("leading.create")}
          </Button>
        )
      }
    >
      <div className="qq-filters">
        <ChoiceFilter
          label={t("state")}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          onChange={(state) => setFilters({ state })}
        />
        <OrganizationFilter
          label={t("area")}
          value={filters.organization_id}
          onChange={(organization_id) => setFilters({ organization_id })}
        />
      </div>
      <KeysetTable
        list={list}
        caption={t("tabs.leading")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("leading.none")} hint={t("leading.noneHint")} />}
        columns={[
          {
            key: "name",
            title: t("name"),
            render: (row) => (
              <Link to="/groups/$groupId" params={{ groupId: row.id }}>
                {row.name}
              </Link>
            ),
          },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
          { key: "span", title: t("span"), render: (row) => spanOf(row.starts_on, row.finished_on ?? row.ends_on) },
          { key: "seats", title: t("leading.seats"), numeric: true, render: (row) => row.seat_count },
          { key: "state", title: t("state"), render: (row) => <GroupState group={row} /> },
        ]}
      />
      {isCreating && (
        <GroupDrawer
          onClose={() => setCreating(false)}
          onDone={(id) => void navigate({ to: "/groups/$groupId", params: { groupId: id } })}
        />
      )}
    </Section>
  );
}

export function GroupState({ group }: { readonly group: LeadingGroup }) {
  const { t } = useTranslation("groups");
  return <StateTag tone={group.state === "active" ? "ok" : "plain"}>{t(`states.${group.state}`)}</StateTag>;
}

interface DrawerProps {
  readonly edited?: LeadingGroup;
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

/** Sets a leading group up for a task, or changes it. */
export function GroupDrawer({ edited, onClose, onDone }: DrawerProps) {
  const { t } = useTranslation("groups");
  const command = useSaveGroup(edited, (group) => onDone(group.id));
  const rules = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<LeadingGroupIn>
      title={edited?.name ?? t("leading.create")}
      hint={t("leading.hint")}
      initial={edited ?? { starts_on: today() }}
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      {edited === undefined && (
        <Form.Item name="organization_id" label={t("organization")} rules={rules}>
          <OrganizationSelect allowClear={false} />
        </Form.Item>
      )}
      <Form.Item name="name" label={t("name")} rules={rules}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="task" label={t("leading.task")} extra={t("leading.taskHint")} rules={rules}>
        <Input maxLength={100} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="office" label={t("leading.office")} extra={t("leading.officeHint")}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="starts_on" label={t("startsOn")} rules={rules}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="ends_on" label={t("endsOn")} extra={t("leading.endsHint")}>
          <Input type="date" />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
