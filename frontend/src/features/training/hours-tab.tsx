import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DownloadButton } from "@/shared/download-button";
import { type Field, Fields, wordsOf } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Section } from "@/shared/page";

import { useAnswerClaim, useEnterHours, useReverse } from "./commands";
import { type Claim, type Entry, KINDS, useClaims, useEntries } from "./queries";

/** What people reported, and the ledger. */
export function HoursTab() {
  const { t } = useTranslation("training");
  const canEdit = useCan("committee");
  const [answered, setAnswered] = useState<Claim | null>(null);
  const [reversed, setReversed] = useState<Entry | null>(null);
  const [isEntering, setEntering] = useState(false);
  const enter = <Button onClick={() => setEntering(true)}>{t("enterHours")}</Button>;
  return (
    <div className="qq-page">
      <Section title={t("pendingClaims")}>
        <KeysetTable
          list={useClaims("pending")}
          caption={t("pendingClaims")}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("noClaims")} hint={t("noClaimsHint")} />}
          columns={[
            { key: "person", title: t("person"), render: (row) => row.person_name },
            { key: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
            { key: "title", title: t("courseTitle"), render: (row) => row.title },
            { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
            { key: "on", title: t("onDay"), render: (row) => row.on_day },
            { key: "hours", title: t("hoursLabel"), render: (row) => row.hours, numeric: true },
            { key: "proof", title: t("proof"), render: (row) => <Proof claim={row} /> },
            {
              key: "actions",
              title: t("actions"),
              render: (row) => (
                <Button size="small" onClick={() => setAnswered(row)} aria-label={t("verifyOne", { name: row.person_name })}>
                  {t("verify")}
                </Button>
              ),
            },
          ]}
        />
      </Section>
      <Section title={t("ledger")} actions={canEdit && enter}>
        <KeysetTable
          list={useEntries()}
          caption={t("ledger")}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("noEntries")} hint={t("noEntriesHint")} />}
          columns={[
            { key: "on", title: t("onDay"), render: (row) => row.on_day },
            { key: "person", title: t("person"), render: (row) => row.person_name },
            { key: "title", title: t("courseTitle"), render: (row) => row.title },
            { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
            { key: "source", title: t("source"), render: (row) => t(`sources.${row.source}`) },
            { key: "hours", title: t("hoursLabel"), render: (row) => row.hours, numeric: true },
            {
              key: "actions",
              title: t("actions"),
              render: (row) =>
                row.is_reversed ? (
                  t("reversed")
                ) : canEdit && row.reverses_id === null ? (
                  <Button size="small" danger onClick={() => setReversed(row)} aria-label={t("reverseOne", { name: row.person_name })}>
                    {t("reverse")}
                  </Button>
                ) : null,
            },
          ]}
        />
      </Section>
      {answered !== null && <AnswerDrawer claim={answered} onClose={() => setAnswered(null)} />}
      {reversed !== null && <ReverseDrawer entry={reversed} onClose={() => setReversed(null)} />}
      {isEntering && <EnterDrawer onClose={() => setEntering(false)} />}
    </div>
  );
}

function Proof({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation("training");
  return (
    <>
      {claim.link !== null && (
        <a href={claim.link} target="_blank" rel="noreferrer">
          {t("link")}
        </a>
      )}{" "}
      {claim.file_name !== null && (
        <DownloadButton path={`/api/roster/learning/claims/${claim.id}/certificate`} filename={claim.file_name}>
          {t("certificate")}
        </DownloadButton>
      )}
      {claim.link === null && claim.file_name === null && "—"}
    </>
  );
}

function AnswerDrawer({ claim, onClose }: { readonly claim: Claim; readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const answer = useAnswerClaim(claim, onClose);
  const fields: Field[] = [
    {
      name: "verdict",
      label: t("verdict"),
      kind: "select",
      required: true,
      options: [
        { value: "accept", label: t("accept") },
        { value: "refuse", label: t("refuse") },
      ],
    },
    { name: "hours", label: t("hoursLabel"), kind: "number", step: 0.5, min: 0.5, max: 2000, hint: t("hoursAsReported") },
    { name: "answer", label: t("answer"), kind: "long", required: true, hint: t("answerHint") },
  ];
  return (
    <FormDrawer<{ verdict: string; hours?: number; answer: string }>
      title={t("verifyOne", { name: claim.person_name })}
      initial={{ hours: claim.hours }}
      command={answer}
      onSubmit={({ verdict, ...rest }) => answer.mutate({ ...rest, accepted: verdict === "accept" })}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function ReverseDrawer({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const reverse = useReverse(entry.id, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("reverseOne", { name: entry.person_name })}
      hint={t("reverseLoss", { hours: entry.hours, title: entry.title })}
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

function EnterDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const enter = useEnterHours(onClose);
  const fields: Field[] = [
    { name: "person_id", label: t("person"), kind: "person", required: true },
    { name: "title", label: t("courseTitle"), kind: "text", required: true },
    { name: "kind", label: t("kind"), kind: "select", options: wordsOf(t, "kinds", KINDS), required: true },
    { name: "on_day", label: t("onDay"), kind: "date", required: true },
    { name: "hours", label: t("hoursLabel"), kind: "number", step: 0.5, min: 0.5, max: 2000, required: true },
    { name: "off_job_days", label: t("offJobDays"), kind: "number", max: 366, hint: t("offJobHint") },
    { name: "reason", label: t("checkedBy"), kind: "long", required: true },
  ];
  return (
    <FormDrawer title={t("enterHours")} command={enter} onSubmit={enter.mutate} onClose={onClose}>
      <Fields fields={fields} />
    </FormDrawer>
  );
}
