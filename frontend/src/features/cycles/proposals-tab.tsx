import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { dayOf } from "@/shared/dates";
import { useFactWords } from "@/shared/fact-words";
import { EmptyState, Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { useDecide } from "./commands";
import { type Cycle, type Proposal, schemeQuery, useProposals } from "./queries";

/** What the rules propose. Nothing happens until a person has decided. */
export function ProposalsTab({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation("cycles");
  const list = useProposals(cycle.id);
  const scheme = useQuery(schemeQuery(cycle.scheme_id));
  const outputs = new Map((scheme.data?.outline.outputs ?? []).map((output) => [output.id, output.label]));
  return (
    <Loaded query={{ data: list.rows, error: list.error, refetch: list.refetch }}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title={t("noProposals")} hint={t("noProposalsHint")} />
        ) : (
          <div className="qq-stack">
            <p className="qq-muted">{t("proposalsHint")}</p>
            {rows.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} outputs={outputs} />
            ))}
            {list.hasNextPage && (
              <div className="qq-actions">
                <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {t("shared:loadMore")}
                </Button>
              </div>
            )}
          </div>
        )
      }
    </Loaded>
  );
}

interface CardProps {
  readonly proposal: Proposal;
  readonly outputs: ReadonlyMap<string, string>;
}

function ProposalCard({ proposal, outputs }: CardProps) {
  const { t } = useTranslation("cycles");
  const factsText = useFactWords(outputs);
  const label = useCodeLabel();
  const consequences = proposal.consequences.map((one) => label("consequence", one)).join("、");
  return (
    <article className="qq-sheet qq-stack">
      <header className="qq-section-head">
        <h3>
          {proposal.target.name}:{label("ruleEffect", proposal.effect)} {consequences}
        </h3>
        <Tag>{t(`proposalStates.${proposal.state}`)}</Tag>
      </header>
      <blockquote className="qq-quote">{proposal.quote}</blockquote>
      <p className="qq-muted">
        {t("aboutSubject", { name: proposal.subject.name, facts: factsText(proposal.facts) })}
      </p>
      {proposal.state === "open" && <DecideForm proposal={proposal} />}
      {proposal.decided_at !== null && (
        <p>
          {t("decidedOn", { day: dayOf(proposal.decided_at), reason: proposal.reason })}
        </p>
      )}
    </article>
  );
}

function DecideForm({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation("cycles");
  const { message } = App.useApp();
  const [decision, setDecision] = useState<"accepted" | "rejected">("accepted");
  const decide = useDecide(proposal, () => void message.success(t("decided")));
  return (
    <>
      <ProblemBanner error={decide.error} />
      {/* Named, so that each card's label belongs to its own field. */}
      <Form<{ reason: string }> name={proposal.id} layout="vertical" onFinish={({ reason }) => decide.mutate({ decision, reason })}>
        <Form.Item
          name="reason"
          label={t("reason")}
          rules={[{ required: true, whitespace: true, message: t("reasonNeeded") }]}
        >
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <div className="qq-actions">
          <Button type="primary" htmlType="submit" loading={decide.isPending} onClick={() => setDecision("accepted")}>
            {t("accept")}
          </Button>
          <Button htmlType="submit" loading={decide.isPending} onClick={() => setDecision("rejected")}>
            {t("reject")}
          </Button>
        </div>
      </Form>
    </>
  );
}
