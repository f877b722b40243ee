import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Timeline } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { spanOf } from "@/shared/dates";
import { EmptyState, Loaded, Section } from "@/shared/page";

import { type HistoryEntry, historyQuery } from "./history-queries";
import { type Term, termsQuery } from "./term-queries";

interface Point {
  readonly key: string;
  readonly on: string;
  readonly entry?: HistoryEntry;
  readonly term?: Term;
}

/** What happened to an organization, its terms among it, the latest first. */
export function HistoryTab({ id }: { readonly id: string }) {
  const { t } = useTranslation("organizations");
  const history = useQuery(historyQuery(id));
  const terms = useQuery(termsQuery(id));
  return (
    <Section title={t("tabs.history")}>
      <Loaded query={history}>
        {(entries) => {
          const held = (terms.data?.items ?? []).filter((term) => term.state === "held");
          const points: Point[] = [
            ...entries.map((entry) => ({ key: entry.id, on: entry.happened_on, entry })),
            ...held.map((term) => ({ key: term.id, on: term.starts_on, term })),
          ].sort((one, other) => other.on.localeCompare(one.on));
          return points.length === 0 ? (
            <EmptyState title={t("history.none")} hint={t("history.noneHint")} />
          ) : (
            <Timeline
              items={points.map((point) => ({
                key: point.key,
                content: (
                  <>
                    <span className="qq-muted">{point.on}</span>{" "}
                    {point.entry === undefined ? <TermPoint term={point.term} /> : <Entry entry={point.entry} />}
                  </>
                ),
              }))}
            />
          );
        }}
      </Loaded>
    </Section>
  );
}

function TermPoint({ term }: { readonly term: Term | undefined }) {
  const { t } = useTranslation("organizations");
  if (term === undefined) return null;
  const no = term.number === null ? t("terms.unnumbered") : t("termNth", { no: term.number });
  return (
    <>
      {t(`history.${term.officers_by}`, { no, span: spanOf(term.starts_on, term.ends_on) })}
      {term.document_no !== null && <div className="qq-muted">{term.document_no}</div>}
      {term.postponed_to !== null && (
        <div className="qq-muted">{t("history.postponed", { day: term.postponed_to })}</div>
      )}
    </>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation("organizations");
  const label = useCodeLabel();
  const isKind = entry.what === "reorganized";
  const paper = [entry.issuer, entry.document_no, entry.reason].filter(Boolean).join(" · ");
  const moved = Object.entries(entry.counts);
  return (
    <>
      {t(`history.${entry.what}`, {
        before: isKind ? label("kind", entry.before) : entry.before,
        after: isKind ? label("kind", entry.after) : entry.after,
      })}
      {entry.other !== null && (
        <>
          {" "}
          <Link to="/organizations/$organizationId" params={{ organizationId: entry.other.id }}>
            {entry.other.name}
          </Link>
        </>
      )}
      {paper !== "" && <div className="qq-muted">{paper}</div>}
      {moved.length > 0 && (
        <div className="qq-muted">
          {moved.map(([name, count]) => t(`moved.${name}`, { count, defaultValue: "" })).filter(Boolean).join(t("comma"))}
        </div>
      )}
    </>
  );
}
