import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { spanOf, today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { EmptyState, Facts, Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { useUrlFilters } from "@/shared/url-filters";

import { GroupDrawer, GroupState } from "./leading-groups";
import { PlanSection } from "./plan-section";
import { type FinishIn, groupQuery, type LeadingGroupDetail, type Seat, useFinishGroup, useRemoveSeat } from "./queries";
import { SeatDrawer } from "./seat-drawer";

export function GroupPage() {
  const { groupId } = useParams({ from: "/inside/groups/$groupId" });
  const [filters, setFilters] = useUrlFilters();
  const query = useQuery(groupQuery(groupId, filters.as_of));
  return (
    <Loaded query={query}>
      {(group) => <GroupView group={group} asOf={filters.as_of} onDay={(as_of) => setFilters({ as_of })} />}
    </Loaded>
  );
}

interface ViewProps {
  readonly group: LeadingGroupDetail;
  readonly asOf: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

function GroupView({ group, asOf, onDay }: ViewProps) {
  const { t } = useTranslation("groups");
  const canEdit = useCan("committee") && group.state !== "ended";
  const [doing, setDoing] = useState<"edit" | "finish" | "seat" | null>(null);
  const close = () => setDoing(null);
  return (
    <Page
      title={group.name}
      lead={
        <>
          {group.organization_name} <GroupState group={group} />
        </>
      }
      tabTitle={group.name}
      actions={
        canEdit && (
          <>
            <Button onClick={() => setDoing("edit")}>{t("shared:edit")}</Button>
            <Button onClick={() => setDoing("finish")}>{t("leading.finish")}</Button>
          </>
        )
      }
    >
      <div className="qq-sheet">
        <Facts
          items={[
            [t("leading.task"), group.task],
            [t("leading.office"), group.office],
            [t("documentNo"), group.document_no],
            [t("span"), spanOf(group.starts_on, group.finished_on ?? group.ends_on)],
            [t("leading.finishNote"), group.finish_note],
          ]}
        />
      </div>
      <Section
        title={t("leading.members")}
        actions={canEdit && <Button onClick={() => setDoing("seat")}>{t("seat.add")}</Button>}
      >
        <label className="qq-actions">
          <span className="qq-muted">{t("asOf")}</span>
          <Input
            type="date"
            style={{ width: 160 }}
            value={asOf ?? today()}
            onChange={(event) => onDay(event.target.value === "" ? undefined : event.target.value)}
          />
        </label>
        <p className="qq-muted">{t("leading.succession")}</p>
        <Seats group={group} canEdit={canEdit} />
      </Section>
      <PlanSection group={group} asOf={asOf} />
      {doing === "edit" && <GroupDrawer edited={group} onClose={close} onDone={close} />}
      {doing === "finish" && <FinishDrawer group={group} onClose={close} />}
      {doing === "seat" && <SeatDrawer group={group} onClose={close} />}
    </Page>
  );
}

interface SeatsProps {
  readonly group: LeadingGroupDetail;
  readonly canEdit: boolean;
}

function Seats({ group, canEdit }: SeatsProps) {
  const { t } = useTranslation("groups");
  const remove = useRemoveSeat();
  if (group.seats.length === 0) return <EmptyState title={t("seat.none")} hint={t("seat.noneHint")} />;
  return (
    <>
      <ProblemBanner error={remove.error} />
      <DataTable
        caption={t("leading.members")}
        rows={group.seats}
        rowKey={(seat) => seat.id}
        columns={[
          { key: "role", title: t("seat.role"), render: (seat) => t(`roles.${seat.role}`) },
          { key: "holder", title: t("seat.holder"), render: (seat) => <Holders seat={seat} /> },
          { key: "title", title: t("seat.title"), render: (seat) => seat.title },
          {
            key: "bound",
            title: t("seat.bound"),
            render: (seat) => t(seat.post_id !== null ? "seat.byPost" : "seat.byPerson"),
            wide: true,
          },
          {
            key: "action",
            title: t("action"),
            render: (seat) =>
              canEdit && (
                <Button size="small" loading={remove.isPending} onClick={() => remove.mutate(seat)}>
                  {t("remove")}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}

function Holders({ seat }: { readonly seat: Seat }) {
  const { t } = useTranslation("groups");
  if (seat.holders.length === 0) return <span className="qq-warn">{t("seat.vacant")}</span>;
  return seat.holders.map((holder) => (
    <div key={holder.person_id ?? holder.name}>
      {holder.person_id === null ? (
        holder.name
      ) : (
        <Link to="/people/$personId" params={{ personId: holder.person_id }}>
          {holder.name}
        </Link>
      )}
      {holder.since !== null && <span className="qq-muted"> {t("seat.since", { day: holder.since })}</span>}
    </div>
  ));
}

function FinishDrawer({ group, onClose }: { readonly group: LeadingGroupDetail; readonly onClose: () => void }) {
  const { t } = useTranslation("groups");
  const command = useFinishGroup(group, onClose);
  return (
    <FormDrawer<FinishIn>
      title={t("leading.finish")}
      hint={t("leading.finishHint")}
      initial={{ finished_on: today() }}
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="finished_on" label={t("leading.finishedOn")}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="note" label={t("leading.finishNote")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
