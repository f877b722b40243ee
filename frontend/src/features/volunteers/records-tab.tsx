import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { spanOf, today } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { type Field, Fields } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import {
  type RecordIn, type Service, type ServiceIn, useCheck, useEnterService, useIssue, useRecords, useReverseService,
  useRevoke, useServices, type VolunteerRecord,
} from "./records";

type Open =
  | { readonly what: "issue" | "enter" }
  | { readonly what: "reverse"; readonly row: Service }
  | { readonly what: "revoke"; readonly row: VolunteerRecord };

/** The ledger of service, and the numbered records made from it. */
export function RecordsTab() {
  const { t } = useTranslation("volunteers");
  const canEdit = useCan("committee");
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const button = (what: "issue" | "enter") => canEdit && <Button onClick={() => setOpen({ what })}>{t(what)}</Button>;
  return (
    <div className="qq-page">
      <Check />
      <Section title={t("records")} actions={button("issue")}>
        <KeysetTable
          list={useRecords()}
          caption={t("records")}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("noRecords")} hint={t("noRecordsHint")} />}
          columns={[
            { key: "number", title: t("number"), render: (row) => row.number },
            { key: "person", title: t("person"), render: (row) => row.person_name },
            { key: "span", title: t("span"), render: (row) => spanOf(row.since, row.until) },
            { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
            { key: "issued", title: t("issuedOn"), render: (row) => row.issued_on },
            {
              key: "actions",
              title: t("actions"),
              render: (row) =>
                row.is_revoked ? (
                  t("revoked")
                ) : (
                  <div className="qq-actions">
                    <DownloadButton path={`/api/roster/volunteer-records/${row.id}/document`} filename={`${row.number}.docx`}>
                      {t("shared:download")}
                    </DownloadButton>
                    {canEdit && (
                      <Button danger onClick={() => setOpen({ what: "revoke", row })} aria-label={t("revokeOne", { number: row.number })}>
                        {t("revoke")}
                      </Button>
                    )}
                  </div>
                ),
            },
          ]}
        />
      </Section>
      <Section title={t("services")} actions={button("enter")}>
        <KeysetTable
          list={useServices()}
          caption={t("services")}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("noServices")} hint={t("noServicesHint")} />}
          columns={[
            { key: "on", title: t("onDay"), render: (row) => row.on_day },
            { key: "person", title: t("person"), render: (row) => row.person_name },
            { key: "content", title: t("content"), render: (row) => row.content },
            { key: "source", title: t("source"), render: (row) => t(`sources.${row.source}`) },
            { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
            {
              key: "actions",
              title: t("actions"),
              render: (row) =>
                row.is_reversed ? (
                  t("reversed")
                ) : canEdit && row.reverses_id === null ? (
                  <Button size="small" danger onClick={() => setOpen({ what: "reverse", row })} aria-label={t("reverseOne", { name: row.person_name })}>
                    {t("reverse")}
                  </Button>
                ) : null,
            },
          ]}
        />
      </Section>
      {open?.what === "issue" && <IssueDrawer onClose={close} />}
      {open?.what === "enter" && <EnterDrawer onClose={close} />}
      {open?.what === "reverse" && <ReverseDrawer row={open.row} onClose={close} />}
      {open?.what === "revoke" && <RevokeDrawer row={open.row} onClose={close} />}
    </div>
  );
}

function Check() {
  const { t } = useTranslation("volunteers");
  const [number, setNumber] = useState("");
  const found = useCheck(number);
  return (
    <Section title={t("check")}>
      <div className="qq-filters">
        <Input.Search
          aria-label={t("number")}
          placeholder={t("number")}
          enterButton={t("check")}
          maxLength={30}
          loading={found.isFetching}
          onSearch={(value) => setNumber(value.trim())}
        />
      </div>
      <ProblemBanner error={found.error} />
      {found.data !== undefined && (
        <p role="status">
          {t(`standings.${found.data.standing}`, {
            issuer: found.data.issuer,
            on: found.data.issued_on,
            hours: found.data.hours,
            since: found.data.since,
            until: found.data.until,
          })}
        </p>
      )}
    </Section>
  );
}

function IssueDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const issue = useIssue(onClose);
  const fields: Field[] = [
    { name: "person_id", label: t("person"), kind: "person", required: true },
    { name: "organization_id", label: t("issuer"), kind: "organization", required: true },
    { name: "since", label: t("since"), kind: "date", required: true },
    { name: "until", label: t("until"), kind: "date", required: true },
    { name: "responsible", label: t("responsible"), kind: "text", required: true },
    { name: "handler", label: t("handler"), kind: "text", required: true },
    { name: "contact", label: t("contact"), kind: "text", required: true },
  ];
  return (
    <FormDrawer<RecordIn> title={t("issue")} hint={t("issueHint")} initial={{ until: today() }} command={issue} onSubmit={issue.mutate} onClose={onClose}>
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function EnterDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const enter = useEnterService(onClose);
  const fields: Field[] = [
    { name: "person_id", label: t("person"), kind: "person", required: true },
    { name: "on_day", label: t("onDay"), kind: "date", required: true },
    { name: "content", label: t("content"), kind: "text", required: true },
    { name: "hours", label: t("hours"), kind: "number", step: 0.5, min: 0.5, max: 24, required: true },
    { name: "reason", label: t("checkedBy"), kind: "long", required: true },
  ];
  return (
    <FormDrawer<ServiceIn> title={t("enter")} command={enter} onSubmit={enter.mutate} onClose={onClose}>
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function ReverseDrawer({ row, onClose }: { readonly row: Service; readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const reverse = useReverseService(row, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("reverseOne", { name: row.person_name })}
      hint={t("reverseLoss")}
      okText={t("reverse")}
      isDangerous
      command={reverse}
      onSubmit={reverse.mutate}
      onClose={onClose}
    >
      <Fields fields={[{ name: "reason", label: t("reason"), kind: "long", required: true }]} />
    </FormDrawer>
  );
}

function RevokeDrawer({ row, onClose }: { readonly row: VolunteerRecord; readonly onClose: () => void }) {
  const { t } = useTranslation("volunteers");
  const revoke = useRevoke(row, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("revokeOne", { number: row.number })}
      hint={t("revokeLoss")}
      okText={t("revoke")}
      isDangerous
      command={revoke}
      onSubmit={revoke.mutate}
      onClose={onClose}
    >
      <Fields fields={[{ name: "reason", label: t("reason"), kind: "long", required: true }]} />
    </FormDrawer>
  );
}
