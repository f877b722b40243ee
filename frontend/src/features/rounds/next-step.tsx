import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Form, Input, Popconfirm } from "antd";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { DownloadButton } from "@/shared/download-button";
import { isWorking, JobProgress, useJob } from "@/shared/job-progress";
import { LinkButton } from "@/shared/link-button";
import { ProblemBanner } from "@/shared/problem-banner";

import { useFreeze, useStartRun } from "./commands";
import { NoticeForm, PublishButton } from "./publication";
import { keys, type Round, runsQuery } from "./queries";

interface Props {
  readonly round: Round;
}

/** The one thing to do now, and what it will do. */
export function NextStep({ round }: Props) {
  const { t } = useTranslation("rounds");
  return (
    <section className="qq-sheet qq-next" aria-label={t("nextStep")}>
      <h2>{t(`next.${round.state}.title`)}</h2>
      <p className="qq-muted">{t(`next.${round.state}.hint`)}</p>
      <Action round={round} />
    </section>
  );
}

function Action({ round }: Props): ReactNode {
  switch (round.state) {
    case "open":
      return <FreezeAction round={round} />;
    case "frozen":
    case "solved":
      return <SolveAction round={round} />;
    case "approved":
      return (
        <>
          <Documents round={round} />
          <NoticeForm round={round} />
        </>
      );
    case "noticed":
      return (
        <>
          <Documents round={round} />
          <PublishButton round={round} />
        </>
      );
    case "published":
      return <PublishedAction round={round} />;
  }
}

function Documents({ round }: Props) {
  const { t } = useTranslation("rounds");
  const base = `/api/placement/rounds/${round.id}/arrangement`;
  return (
    <div className="qq-actions">
      <DownloadButton path={`${base}.docx`} filename={`${round.document_title}.docx`}>
        {t("arrangementDocx")}
      </DownloadButton>
      <DownloadButton path={`${base}.xlsx`} filename={`${round.document_title}.xlsx`}>
        {t("arrangementXlsx")}
      </DownloadButton>
    </div>
  );
}

function PublishedAction({ round }: Props) {
  const { t } = useTranslation("rounds");
  return (
    <>
      <p>{t("publishedFact", { count: round.published_count ?? 0 })}</p>
      <Documents round={round} />
      <div className="qq-actions">
        <LinkButton to="/appointments" look="primary">
          {t("toAppointments")}
        </LinkButton>
      </div>
    </>
  );
}

/** Follows a job and fetches the round anew when it ends. */
function useRoundJob(round: Round, location: string | null) {
  const client = useQueryClient();
  const job = useJob(location);
  const state = job.data?.state;
  const isOver = state === "done" || state === "failed";
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: keys.all });
  }, [client, isOver, round.id]);
  return job;
}

function FreezeAction({ round }: Props) {
  const { t } = useTranslation("rounds");
  const known = round.freeze_job_id === null ? null : `/api/placement/jobs/${round.freeze_job_id}`;
  const [started, setStarted] = useState<string | null>(null);
  const location = started ?? known;
  const freeze = useFreeze(round.id, setStarted);
  const job = useRoundJob(round, location);
  const isBusy = location !== null && isWorking(job.data) && job.error === null;
  return (
    <>
      <ProblemBanner error={freeze.error ?? job.error} />
      {location !== null && job.data !== undefined && job.data.state !== "done" && <JobProgress label={t("freezing")} job={job.data} />}
      {!isBusy && (
        <Popconfirm
          title={t("freezeAsk")}
          description={t("freezeWarning")}
          okText={t("freeze")}
          onConfirm={() => freeze.mutate("freeze")}
        >
          <Button type="primary" loading={freeze.isPending}>
            {t("freeze")}
          </Button>
        </Popconfirm>
      )}
    </>
  );
}

function SolveAction({ round }: Props) {
  const { t } = useTranslation("rounds");
  const { message } = App.useApp();
  const runs = useQuery(runsQuery(round.id));
  const [started, setStarted] = useState<string | null>(null);
  const unfinished = runs.data?.find((run) => isWorking(run));
  const location = started ?? (unfinished?.job_id ? `/api/placement/jobs/${unfinished.job_id}` : null);
  const job = useRoundJob(round, location);
  const start = useStartRun(round.id, (_, job) => {
    setStarted(job);
    void message.info(t("solving"));
  });
  const isBusy = location !== null && isWorking(job.data) && job.error === null;
  return (
    <>
      <ProblemBanner error={start.error ?? job.error} />
      {location !== null && job.data !== undefined && job.data.state !== "done" && <JobProgress label={t("solving")} job={job.data} />}
      {!isBusy && (
        <Form<{ seed?: string }>
          layout="inline"
          initialValues={{ seed: "" }}
          onFinish={({ seed }) => start.mutate({ mode: "optimal", seed: seed ?? "" })}
        >
          <Form.Item name="seed" label={t("seed")} tooltip={t("seedHint")}>
            <Input placeholder={t("seedExample")} maxLength={200} />
          </Form.Item>
          <Button type={round.state === "frozen" ? "primary" : "default"} htmlType="submit" loading={start.isPending}>
            {t(round.state === "frozen" ? "solve" : "solveAgain")}
          </Button>
        </Form>
      )}
    </>
  );
}
