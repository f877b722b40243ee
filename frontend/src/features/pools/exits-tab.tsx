import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState, Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type ExitProposal, useDecideExit, useExitProposals } from "./queries";

/** Facts that speak for letting people go. A person decides each. */
export function ExitsTab({ poolId }: { readonly poolId: string }) {
  const { t } = useTranslation("pools");
  const list = useExitProposals(poolId);
  return (
    <Loaded query={{ data: list.rows, error: list.error, refetch: list.refetch }}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title={t("noExits")} hint={t("noExitsHint")} />
        ) : (
          <div className="qq-stack">
            {rows.map((proposal) => (
              <ExitCard key={proposal.id} proposal={proposal} />
            ))}
            {list.hasNextPage && (
              <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t("shared:loadMore")}
              </Button>
            )}
          </div>
        )
      }
    </Loaded>
  );
}

function ExitCard({ proposal }: { readonly proposal: ExitProposal }) {
  const { t } = useTranslation("pools");
  const [accept, setAccept] = useState(false);
  const decide = useDecideExit(proposal, () => undefined);
  return (
    <article className="qq-sheet qq-stack">
      <h3>{proposal.person_name}</h3>
      <p>
        {t("exitFact", { rule: t(`rules.${proposal.trigger}`), wanted: proposal.wanted, found: proposal.found })}
        <span className="qq-muted"> {proposal.found_on}</span>
      </p>
      <ProblemBanner error={decide.error} />
      <Form<{ reason: string }> layout="vertical" onFinish={({ reason }) => decide.mutate({ accept, reason })}>
        <Form.Item name="reason" label={t("reason")} rules={[{ required: true, whitespace: true, message: t("shared:required") }]}>
          <Input maxLength={500} />
        </Form.Item>
        <div className="qq-actions">
          <Button danger htmlType="submit" loading={decide.isPending} onClick={() => setAccept(true)}>
            {t("letGo")}
          </Button>
          <Button htmlType="submit" loading={decide.isPending} onClick={() => setAccept(false)}>
            {t("keep")}
          </Button>
        </div>
      </Form>
    </article>
  );
}
