import { Button } from "antd";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { spanOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { useMe } from "@/shared/me";
import { EmptyState, Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import { ClaimDrawer } from "./claim-drawer";
import {
  type Cohort, type OwnStanding, useJoin, useOffered, useOwnClaims, useOwnHours, useOwnLearning, useOwnPractice, useWithdraw,
} from "./queries";

const TONES = { short: "warn", due: "warn", on_course: "plain", met: "ok" } as const;

/** A person's own training: what is still missing, what is offered, what counts. */
export function MyTrainingPage() {
  const { t } = useTranslation("own-growth");
  const { person_id: personId } = useMe();
  const [isFiling, setFiling] = useState(false);
  if (personId === null) {
    return (
      <Page title={t("training")}>
        <EmptyState title={t("noPerson")} hint={t("noPersonHint")} />
      </Page>
    );
  }
  const file = (
    <Button type="primary" onClick={() => setFiling(true)}>
      {t("fileClaim")}
    </Button>
  );
  return (
    <Page title={t("training")} lead={t("trainingLead")} actions={file}>
      <Standings personId={personId} />
      <Section title={t("offered")}>
        <Offered />
      </Section>
      <Section title={t("claims")}>
        <Claims personId={personId} />
      </Section>
      <Section title={t("ledger")}>
        <Hours personId={personId} />
      </Section>
      <Section title={t("practice")}>
        <Practice personId={personId} />
      </Section>
      {isFiling && <ClaimDrawer onClose={() => setFiling(false)} />}
    </Page>
  );
}

interface Own {
  readonly personId: string;
}

function Standings({ personId }: Own) {
  const { t } = useTranslation("own-growth");
  return (
    <Loaded query={useOwnLearning(personId)}>
      {(own) => (
        <Section title={t("standing", { hours: own.hours_this_year })}>
          {own.standings.length === 0 ? (
            <p className="qq-muted">{t("noRule")}</p>
          ) : (
            <DataTable
              caption={t("rule")}
              rows={own.standings}
              rowKey={(row) => row.rule}
              columns={[
                { key: "rule", title: t("rule"), render: (row) => t(`rules.${row.rule}`) },
                { key: "required", title: t("required"), numeric: true, render: (row) => amountOf(t, row, row.required) },
                { key: "done", title: t("done"), numeric: true, render: (row) => amountOf(t, row, row.done) },
                {
                  key: "missing",
                  title: t("missing"),
                  numeric: true,
                  render: (row) => (row.missing > 0 ? amountOf(t, row, row.missing) : "—"),
                },
                { key: "due", title: t("dueOn"), render: (row) => row.due_on },
                {
                  key: "standing",
                  title: t("state"),
                  render: (row) => <StateTag tone={TONES[row.standing]}>{t(`standings.${row.standing}`)}</StateTag>,
                },
              ]}
            />
          )}
        </Section>
      )}
    </Loaded>
  );
}

function amountOf(t: TFunction<"own-growth">, { rule }: OwnStanding, amount: number): string {
  return t(`amounts.${rule}`, { amount });
}

function Offered() {
  const { t } = useTranslation("own-growth");
  const list = useOffered();
  const join = useJoin();
  const withdraw = useWithdraw();
  const act = (row: Cohort) => {
    if (row.own_state === "enrolled" || row.own_state === "waiting") {
      return (
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(row)} aria-label={t("withdrawFrom", { name: row.name })}>
          {t("withdraw")}
        </Button>
      );
    }
    return row.self_enrolment ? (
      <Button type="primary" loading={join.isPending} onClick={() => join.mutate(row)} aria-label={t("joinOne", { name: row.name })}>
        {t(row.left > 0 ? "join" : "joinQueue")}
      </Button>
    ) : (
      t("byOrganization")
    );
  };
  return (
    <>
      <ProblemBanner error={join.error ?? withdraw.error} />
      <KeysetTable
        list={list}
        caption={t("offered")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("nothingOffered")} hint={t("nothingOfferedHint")} />}
        columns={[
          { key: "name", title: t("cohort"), render: (row) => `${row.programme_name} · ${row.name}` },
          { key: "dates", title: t("dates"), render: (row) => spanOf(row.starts_on, row.ends_on) },
          { key: "place", title: t("place"), render: (row) => (row.link === null ? (row.place ?? "—") : <a href={row.link} target="_blank" rel="noreferrer">{t("link")}</a>) },
          { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
          { key: "left", title: t("left"), render: (row) => `${row.left} / ${row.quota}`, numeric: true },
          { key: "by", title: t("enrolBy"), render: (row) => row.enrol_by },
          { key: "own", title: t("own"), render: (row) => (row.own_state === null ? "—" : t(`enrolment.${row.own_state}`)) },
          { key: "actions", title: t("actions"), render: act },
        ]}
      />
    </>
  );
}

function Claims({ personId }: Own) {
  const { t } = useTranslation("own-growth");
  return (
    <KeysetTable
      list={useOwnClaims(personId)}
      caption={t("claims")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("noClaims")} hint={t("noClaimsHint")} />}
      columns={[
        { key: "title", title: t("course"), render: (row) => row.title },
        { key: "on", title: t("onDay"), render: (row) => row.on_day },
        { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
        { key: "state", title: t("state"), render: (row) => t(`claim.${row.state}`) },
        { key: "answer", title: t("answer"), render: (row) => row.answer ?? "—" },
      ]}
    />
  );
}

function Hours({ personId }: Own) {
  const { t } = useTranslation("own-growth");
  return (
    <KeysetTable
      list={useOwnHours(personId)}
      caption={t("ledger")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("noHours")} hint={t("noHoursHint")} />}
      columns={[
        { key: "on", title: t("onDay"), render: (row) => row.on_day },
        { key: "title", title: t("course"), render: (row) => row.title },
        { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
        { key: "hours", title: t("hours"), render: (row) => row.hours, numeric: true },
      ]}
    />
  );
}

function Practice({ personId }: Own) {
  const { t } = useTranslation("own-growth");
  return (
    <KeysetTable
      list={useOwnPractice(personId)}
      caption={t("practice")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("noPractice")} hint={t("noPracticeHint")} />}
      columns={[
        { key: "place", title: t("place"), render: (row) => row.place },
        { key: "task", title: t("task"), render: (row) => row.task },
        { key: "dates", title: t("dates"), render: (row) => spanOf(row.starts_on, row.ends_on) },
        { key: "outcome", title: t("appraisal"), render: (row) => row.appraisal ?? "—" },
      ]}
    />
  );
}
