import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { momentOf, spanOf } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { KeysetTable } from "@/shared/keyset-table";
import { useMe } from "@/shared/me";
import { EmptyState, Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import { type CallOut, useAnswer, useOwnCallOuts, useOwnPairings, useOwnRecords, useOwnTotal } from "./queries";

/** Call-outs a volunteer is asked for, and their own record of service. */
export function MyCallsPage() {
  const { t } = useTranslation("own-growth");
  const { person_id: personId } = useMe();
  if (personId === null) {
    return (
      <Page title={t("calls")}>
        <EmptyState title={t("noPerson")} hint={t("noPersonHint")} />
      </Page>
    );
  }
  return (
    <Page title={t("calls")} lead={t("callsLead")}>
      <Total personId={personId} />
      <Section title={t("asked")}>
        <Calls />
      </Section>
      <Section title={t("pairings")}>
        <Pairings personId={personId} />
      </Section>
      <Section title={t("records")}>
        <Records personId={personId} />
      </Section>
    </Page>
  );
}

function Total({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("own-growth");
  return (
    <Loaded query={useOwnTotal(personId)}>
      {(total) => (
        <dl className="qq-figures">
          <div>
            <dt>{t("serviceHours")}</dt>
            <dd>{total.hours}</dd>
          </div>
          <div>
            <dt>{t("serviceTimes")}</dt>
            <dd>{total.times}</dd>
          </div>
        </dl>
      )}
    </Loaded>
  );
}

function Calls() {
  const { t } = useTranslation("own-growth");
  const list = useOwnCallOuts();
  const answer = useAnswer();
  return (
    <Loaded query={{ data: list.rows, error: list.error, refetch: list.refetch }}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title={t("noCalls")} hint={t("noCallsHint")} />
        ) : (
          <div className="qq-stack">
            <ProblemBanner error={answer.error} />
            {rows.map((row) => (
              <Call
                key={row.id}
                callOut={row}
                isBusy={answer.isPending}
                onAnswer={(accepts) => answer.mutate({ callOut: row, accepts })}
              />
            ))}
            {list.hasNextPage && <Button onClick={() => void list.fetchNextPage()}>{t("shared:loadMore")}</Button>}
          </div>
        )
      }
    </Loaded>
  );
}

interface CallProps {
  readonly callOut: CallOut;
  readonly isBusy: boolean;
  readonly onAnswer: (accepts: boolean) => void;
}

function Call({ callOut, isBusy, onAnswer }: CallProps) {
  const { t } = useTranslation("own-growth");
  const state = callOut.own_state ?? "asked";
  const isOpen = callOut.state === "open";
  return (
    <section className="qq-sheet qq-stack" aria-label={callOut.title}>
      <p>
        <strong>{callOut.title}</strong>{" "}
        <StateTag tone={state === "accepted" || state === "attended" ? "ok" : state === "asked" && isOpen ? "warn" : "plain"}>
          {t(`call.${state}`)}
        </StateTag>
        {callOut.state === "cancelled" && <StateTag tone="plain">{t("callCancelled")}</StateTag>}
      </p>
      <p>{callOut.need}</p>
      <p className="qq-muted">
        {momentOf(callOut.starts_at)} – {momentOf(callOut.ends_at)} · {callOut.place} · {callOut.organization_name}
      </p>
      {callOut.cancel_reason !== null && <p>{callOut.cancel_reason}</p>}
      {isOpen && (
        <>
          <p className="qq-muted">{t("answerBy", { at: momentOf(callOut.answer_by), accepted: callOut.accepted, wanted: callOut.wanted })}</p>
          <div className="qq-actions">
            {state !== "accepted" && state !== "waiting" && (
              <Button type="primary" loading={isBusy} onClick={() => onAnswer(true)} aria-label={t("acceptOne", { title: callOut.title })}>
                {t("accept")}
              </Button>
            )}
            {state !== "declined" && (
              <Button loading={isBusy} onClick={() => onAnswer(false)} aria-label={t("declineOne", { title: callOut.title })}>
                {t("decline")}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Pairings({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("own-growth");
  return (
    <KeysetTable
      list={useOwnPairings(personId)}
      caption={t("pairings")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("noPairings")} hint={t("noPairingsHint")} />}
      columns={[
        { key: "site", title: t("site"), render: (row) => row.site_name },
        { key: "since", title: t("since"), render: (row) => row.starts_on },
      ]}
    />
  );
}

function Records({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("own-growth");
  return (
    <KeysetTable
      list={useOwnRecords(personId)}
      caption={t("records")}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("noRecords")} hint={t("noRecordsHint")} />}
      columns={[
        { key: "number", title: t("number"), render: (row) => row.number },
        { key: "span", title: t("dates"), render: (row) => spanOf(row.since, row.until) },
        { key: "hours", title: t("serviceHours"), render: (row) => row.hours, numeric: true },
        {
          key: "actions",
          title: t("actions"),
          render: (row) =>
            row.is_revoked ? (
              t("revoked")
            ) : (
              <DownloadButton path={`/api/roster/volunteer-records/${row.id}/document`} filename={`${row.number}.docx`}>
                {t("shared:download")}
              </DownloadButton>
            ),
        },
      ]}
    />
  );
}
