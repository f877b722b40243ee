import { useQuery } from "@tanstack/react-query";
import { App, Button, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { useUrlFilters } from "@/shared/url-filters";

import { Adjustments } from "./adjustments";
import { Board } from "./board";
import { useApprove } from "./commands";
import { EmptyPosts } from "./empty-posts";
import { RunFigures } from "./figures";
import { type Round, type Run, runsQuery } from "./queries";

interface Props {
  readonly round: Round;
}

export function ResultTab({ round }: Props) {
  const { t } = useTranslation("rounds");
  const runs = useQuery(runsQuery(round.id));
  const [filters, setFilters] = useUrlFilters();
  return (
    <Loaded query={runs}>
      {(all) => {
        const done = all.filter((run) => run.state !== "queued" && run.state !== "running");
        const run =
          done.find((one) => one.id === filters.run) ??
          done.find((one) => one.id === round.approved_run_id) ??
          done[0];
        if (run === undefined) return <EmptyState title={t("noRun")} hint={t(`noRunHint.${round.state === "open" ? "open" : "frozen"}`)} />;
        return (
          <div className="qq-page">
            {done.length > 1 && (
              <Select
                aria-label={t("whichRun")}
                value={run.id}
                options={done.map((one) => ({
                  value: one.id,
                  label: `${momentOf(one.created_at)} · ${t(`modes.${one.mode}`)}${
                    one.id === round.approved_run_id ? ` · ${t("approvedMark")}` : ""
                  }`,
                }))}
                onChange={(id: string) => setFilters({ run: id })}
              />
            )}
            <RunView round={round} run={run} />
          </div>
        );
      }}
    </Loaded>
  );
}

function RunView({ round, run }: { readonly round: Round; readonly run: Run }) {
  const { t } = useTranslation("rounds");
  const canDecide = useCan("committee");
  if (run.state === "failed" || run.metrics === null) {
    return <EmptyState title={t("runFailed")} hint={run.message === "" ? t("runFailedHint") : run.message} />;
  }
  const isOpen = round.state === "solved";
  return (
    <>
      <RunFigures run={run} metrics={run.metrics} />
      {isOpen && canDecide && <ApproveBar run={run} />}
      <Board round={round} run={run} canAdjust={isOpen && canDecide} />
      <EmptyPosts run={run} />
      <Adjustments run={run} />
    </>
  );
}

/** Approving is final for the round, so it is asked once more in words. */
function ApproveBar({ run }: { readonly run: Run }) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const approve = useApprove(run, () => {
    setAsking(false);
    void message.success(t("approved"));
  });
  return (
    <div className="qq-sheet qq-next qq-section-head">
      <div>
        <h2>{t("approveTitle")}</h2>
        <p className="qq-muted">{t("approveHint")}</p>
      </div>
      <Button type="primary" onClick={() => setAsking(true)}>
        {t("approve")}
      </Button>
      <Modal
        open={isAsking}
        title={t("approveAsk")}
        okText={t("approve")}
        cancelText={t("shared:cancel")}
        confirmLoading={approve.isPending}
        onOk={() => approve.mutate("approve")}
        onCancel={() => setAsking(false)}
      >
        <div className="qq-stack">
          <ProblemBanner error={approve.error} />
          <p>{t("approveWill", { placed: run.metrics?.placed ?? 0, unplaced: run.metrics?.unplaced ?? 0 })}</p>
          <p>{t("approveIrreversible")}</p>
        </div>
      </Modal>
    </div>
  );
}
