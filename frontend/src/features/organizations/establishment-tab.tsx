import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import {
  type Establishment,
  type EstablishmentEntry,
  type EstablishmentIn,
  establishmentQuery,
  linesQuery,
  useEnterEstablishment,
  useRemoveEstablishment,
} from "./establishment-queries";
import { StaffingSection } from "./staffing-section";

/** 编制, 职数, 在编 and 实有: four numbers that are never mixed. */
export function EstablishmentTab({ id }: { readonly id: string }) {
  const establishment = useQuery(establishmentQuery(id));
  return (
    <div className="qq-page">
      <Loaded query={establishment}>{(found) => <Numbers id={id} found={found} />}</Loaded>
      <StaffingSection id={id} />
      <Below id={id} />
    </div>
  );
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)}%`;
}

interface NumbersProps {
  readonly id: string;
  readonly found: Establishment;
}

function Numbers({ id, found }: NumbersProps) {
  const { t } = useTranslation("organizations");
  const canEdit = useCan("committee");
  const [isEntering, setEntering] = useState(false);
  const enter = canEdit && <Button onClick={() => setEntering(true)}>{t("establishment.enter")}</Button>;
  return (
    <Section title={t("tabs.establishment")} actions={enter}>
      <dl className="qq-figures">
        <div>
          <dt>{t("establishment.places")}</dt>
          <dd>
            {found.places ?? "—"}
            <br />
            <small>
              {found.places === null
                ? t("establishment.notEntered")
                : t("establishment.split", {
                    administrative: found.administrative,
                    institutional: found.institutional,
                  })}
            </small>
          </dd>
        </div>
        <div>
          <dt>{t("establishment.posts")}</dt>
          <dd>{found.authorised_posts}</dd>
        </div>
        <div>
          <dt>{t("establishment.established")}</dt>
          <dd>{found.established}</dd>
        </div>
        <div>
          <dt>{t("establishment.inOffice")}</dt>
          <dd>{found.in_office}</dd>
        </div>
        <div>
          <dt>{t("establishment.rate")}</dt>
          <dd>
            {found.rate === null ? "—" : percent(found.rate)}
            <br />
            <small>
              {t("establishment.target", { target: percent(found.target) })}{" "}
              {found.meets_target !== null && (
                <StateTag tone={found.meets_target ? "ok" : "warn"}>
                  {t(found.meets_target ? "establishment.met" : "establishment.missed")}
                </StateTag>
              )}
            </small>
          </dd>
        </div>
      </dl>
      <p className="qq-muted">{t("establishment.meaning", { count: found.established_full_time })}</p>
      {found.entries.length > 0 && <Entries entries={found.entries} canEdit={canEdit} />}
      {isEntering && <EntryDrawer id={id} onClose={() => setEntering(false)} />}
    </Section>
  );
}

interface EntriesProps {
  readonly entries: readonly EstablishmentEntry[];
  readonly canEdit: boolean;
}

function Entries({ entries, canEdit }: EntriesProps) {
  const { t } = useTranslation("organizations");
  const { modal } = App.useApp();
  const remove = useRemoveEstablishment();
  const ask = (entry: EstablishmentEntry) =>
    modal.confirm({
      title: t("establishment.removeAsk", { day: entry.effective_on }),
      content: t("establishment.removeLoss"),
      okText: t("remove"),
      cancelText: t("shared:cancel"),
      onOk: () => remove.mutateAsync(entry).catch(() => undefined),
    });
  return (
    <>
      <ProblemBanner error={remove.error} />
      <DataTable
        caption={t("establishment.entries")}
        rows={entries}
        rowKey={(entry) => entry.id}
        columns={[
          { key: "day", title: t("effectiveOn"), render: (entry) => entry.effective_on },
          {
            key: "administrative",
            title: t("establishment.administrative"),
            numeric: true,
            render: (entry) => entry.administrative,
          },
          {
            key: "institutional",
            title: t("establishment.institutional"),
            numeric: true,
            render: (entry) => entry.institutional,
          },
          { key: "document", title: t("documentNo"), render: (entry) => entry.document_no ?? "—" },
          {
            key: "action",
            title: t("action"),
            render: (entry) =>
              canEdit && (
                <Button size="small" onClick={() => void ask(entry)}>
                  {t("remove")}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}

function EntryDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation("organizations");
  const command = useEnterEstablishment(id, onClose);
  const rules = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<EstablishmentIn>
      title={t("establishment.enter")}
      hint={t("establishment.enterHint")}
      initial={{ effective_on: today(), administrative: 0, institutional: 0 }}
      command={command}
      onSubmit={(values) => command.mutate(values)}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="effective_on" label={t("effectiveOn")} rules={rules}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="administrative" label={t("establishment.administrative")} rules={rules}>
          <InputNumber min={0} max={100000} />
        </Form.Item>
        <Form.Item name="institutional" label={t("establishment.institutional")} rules={rules}>
          <InputNumber min={0} max={100000} />
        </Form.Item>
      </div>
      <Form.Item name="document_no" label={t("documentNo")}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="note" label={t("note")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

/** The offices at and below this one, each with its numbers. */
function Below({ id }: { readonly id: string }) {
  const { t } = useTranslation("organizations");
  const lines = useQuery(linesQuery(id));
  if (lines.data === undefined || lines.data.items.length < 2) return null;
  return (
    <Section title={t("establishment.below")}>
      <DataTable
        caption={t("establishment.below")}
        rows={lines.data.items}
        rowKey={(line) => line.organization_id}
        columns={[
          {
            key: "name",
            title: t("name"),
            render: (line) => (
              <Link to="/organizations/$organizationId" params={{ organizationId: line.organization_id }}>
                {line.organization_name}
              </Link>
            ),
          },
          {
            key: "places",
            title: t("establishment.places"),
            numeric: true,
            render: (line) => (line.administrative ?? 0) + (line.institutional ?? 0),
          },
          { key: "posts", title: t("establishment.posts"), numeric: true, render: (line) => line.authorised_posts },
          {
            key: "established",
            title: t("establishment.established"),
            numeric: true,
            render: (line) => line.established,
          },
          { key: "inOffice", title: t("establishment.inOffice"), numeric: true, render: (line) => line.in_office },
          {
            key: "rate",
            title: t("establishment.rate"),
            numeric: true,
            render: (line) => (
              <span className={line.meets_target === false ? "qq-warn" : undefined}>
                {line.rate === null ? "—" : percent(line.rate)}
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}
