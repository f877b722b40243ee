import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button, Tag } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { dayOf } from "@/shared/dates";
import { useFactWords } from "@/shared/fact-words";
import { useCan } from "@/shared/me";
import { Loaded, Page, Section } from "@/shared/page";

import { Grade } from "./grade";
import { type ResultTree, type SubjectResults, subjectResultsQuery, useAcknowledge } from "./queries";
import { ScoreTree } from "./score-tree";
import "./results.css";

/** Everything about one subject in one run: each score with its tree, and the rules that fired. */
export function ResultPage() {
  const { runId, subjectId } = useParams({ from: "/inside/results/$runId/$subjectId" });
  const query = useQuery(subjectResultsQuery(runId, subjectId));
  return <Loaded query={query}>{(found) => <ResultView found={found} />}</Loaded>;
}

function ResultView({ found }: { readonly found: SubjectResults }) {
  const { t } = useTranslation("results");
  const isOffice = useCan("committee", "branch");
  const { subject, run } = found;
  return (
    <Page
      title={subject.name}
      lead={[subject.organization_name, subject.post_title].filter(Boolean).join(" · ")}
      actions={
        isOffice ? (
          <Link to="/results/$runId" params={{ runId: run.id }}>
            {t("allResults")}
          </Link>
        ) : (
          <Link to="/my-results">{t("ownTitle")}</Link>
        )
      }
    >
      {found.is_own && <Acknowledgement found={found} />}
      {found.results.map((result) => (
        <OneResult key={result.output + result.period} result={result} />
      ))}
      {found.rules.length > 0 && <Fired found={found} />}
      <p className="qq-muted">{t("recompute", { hash: run.result_hash?.slice(0, 12) ?? "—" })}</p>
    </Page>
  );
}

/** 反馈确认: the person says that they have seen the result; it is no agreement with it. */
function Acknowledgement({ found }: { readonly found: SubjectResults }) {
  const { t } = useTranslation("results");
  const acknowledge = useAcknowledge(found.run.id, found.subject.id);
  if (found.acknowledged_at !== null) {
    return <p className="qq-muted">{t("acknowledgedOn", { day: dayOf(found.acknowledged_at) })}</p>;
  }
  return (
    <p className="qq-actions">
      <Button type="primary" loading={acknowledge.isPending} onClick={() => acknowledge.mutate(null)}>
        {t("acknowledge")}
      </Button>
      <span className="qq-muted">{t("acknowledgeHint")}</span>
    </p>
  );
}

function OneResult({ result }: { readonly result: ResultTree }) {
  const { t } = useTranslation("results");
  const { quota } = result;
  return (
    <section className="qq-sheet qq-stack" aria-label={result.output_label}>
      <header className="qq-section-head">
        <h2>{result.output_label}</h2>
        <span className="qq-muted">{result.period}</span>
      </header>
      <Grade result={result} />
      {result.exact !== null && result.state === "ok" && (
        <p className="qq-muted">{t("rounded", { exact: result.exact, score: result.score })}</p>
      )}
      {quota !== null && (
        <p>
          {t("quotaLine", {
            label: quota.label,
            pool: quota.pool_size,
            seats: quota.seats,
            candidates: quota.candidates,
            outcome: t(`outcomes.${quota.outcome}`),
          })}
        </p>
      )}
      <ScoreTree node={result.tree} />
    </section>
  );
}

function Fired({ found }: { readonly found: SubjectResults }) {
  const { t } = useTranslation("results");
  const factsText = useFactWords(new Map(found.results.map((result) => [result.output, result.output_label])));
  const label = useCodeLabel();
  return (
    <Section title={t("rulesFired")}>
      <ul className="qq-flat">
        {found.rules.map((rule) => (
          <li key={rule.rule} className="qq-sheet qq-stack">
            <blockquote className="qq-quote">{rule.quote}</blockquote>
            <p>
              <Tag>{label("ruleEffect", rule.effect)}</Tag>
              {rule.consequences.map((one) => label("consequence", one)).join("、")}
            </p>
            <p className="qq-muted">{t("becauseOf", { facts: factsText(rule.facts) })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
