import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Button, Checkbox, Popconfirm } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { isWorking, JobProgress, useJob } from "@/shared/job-progress";
import { LinkButton } from "@/shared/link-button";
import { ProblemBanner } from "@/shared/problem-banner";

import { useCloseCycle, useOpenCycle, useScore } from "./commands";
import { type Cycle, keys, scoringRunsQuery } from "./queries";

interface Props {
  readonly cycle: Cycle;
  readonly canManage: boolean;
}

/** The one thing to do now with this cycle, and what it will do. */
export function NextStep({ cycle, canManage }: Props) {
  const { t } = useTranslation("cycles");
  return (
    <section className="qq-sheet qq-stack" aria-label={t("nextStep")}>
      <div>
        <h2>{t(`next.${cycle.state}.title`)}</h2>
        <p className="qq-muted">{t(`next.${cycle.state}.hint`)}</p>
      </div>
      {canManage && (cycle.state === "draft" || cycle.state === "opening") && <OpenAction cycle={cycle} />}
      {cycle.state === "open" && <OpenWork cycle={cycle} canManage={canManage} />}
      {cycle.state === "closed" && <Scoring cycle={cycle} canManage={canManage} />}
    </section>
  );
}

function useCycleJob(cycle: Cycle, location: string | null) {
  const client = useQueryClient();
  const job = useJob(location);
  const state = job.data?.state;
  useEffect(() => {
    if (state === "done" || state === "failed") void client.invalidateQueries({ queryKey: keys.one(cycle.id) });
  }, [client, state, cycle.id]);
  return job;
}

function OpenAction({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation("cycles");
  const [withDefaults, setWithDefaults] = useState(true);
  const [location, setLocation] = useState<string | null>(null);
  const open = useOpenCycle(cycle.id, setLocation);
  const job = useCycleJob(cycle, location);
  const isBusy = location !== null && isWorking(job.data) && job.error === null;
  return (
    <>
      <ProblemBanner error={open.error ?? job.error} />
      {location === null && <Failed title={t("openingFailed")} message={cycle.message} />}
      {location !== null && job.data !== undefined && job.data.state !== "done" && <JobProgress label={t("opening")} job={job.data} />}
      {!isBusy && (
        <>
          <Checkbox checked={withDefaults} onChange={(event) => setWithDefaults(event.target.checked)}>
            {t("defaultRaters")}
          </Checkbox>
          <div className="qq-actions">
            <Button
              type="primary"
              loading={open.isPending}
              onClick={() => open.mutate({ default_raters: withDefaults })}
            >
              {t("open")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** Why the last attempt came to nothing, for those who come back later. */
function Failed({ title, message }: { readonly title: string; readonly message: string }) {
  return message === "" ? null : <Alert type="error" showIcon title={title} description={message} />;
}

function OpenWork({ cycle, canManage }: Props) {
  const { t } = useTranslation("cycles");
  const { message } = App.useApp();
  const close = useCloseCycle(cycle.id, () => void message.success(t("closed")));
  return (
    <>
      <ProblemBanner error={close.error} />
      <div className="qq-actions">
        <LinkButton to="/tasks" search={{ cycle_id: cycle.id, state: "submitted" }}>
          {t("toVerify")}
        </LinkButton>
        {canManage && (
          <Popconfirm
            title={t("closeAsk")}
            description={t("closeWarning")}
            okText={t("close")}
            onConfirm={() => close.mutate("close")}
          >
            <Button type="primary" loading={close.isPending}>
              {t("close")}
            </Button>
          </Popconfirm>
        )}
      </div>
    </>
  );
}

function Scoring({ cycle, canManage }: Props) {
  const { t } = useTranslation("cycles");
  const runs = useQuery(scoringRunsQuery(cycle.id));
  const [location, setLocation] = useState<string | null>(null);
  const score = useScore(cycle.id, setLocation);
  const job = useCycleJob(cycle, location);
  const isBusy = location !== null && isWorking(job.data) && job.error === null;
  const done = (runs.data ?? []).filter((run) => run.state === "done");
  return (
    <>
      <ProblemBanner error={score.error ?? job.error ?? runs.error} />
      {location === null && <Failed title={t("scoringFailed")} message={runs.data?.[0]?.message ?? ""} />}
      {location !== null && job.data !== undefined && job.data.state !== "done" && <JobProgress label={t("scoring")} job={job.data} />}
      <div className="qq-actions">
        {done.map((run, index) => (
          <LinkButton key={run.id} to="/results/$runId" params={{ runId: run.id }} look={index === 0 ? "primary" : "default"}>
            {index === 0 ? t("seeResults") : t("earlierResults", { at: momentOf(run.finished_at) })}
          </LinkButton>
        ))}
        {canManage && !isBusy && (
          <Button type={done.length === 0 ? "primary" : "default"} loading={score.isPending} onClick={() => score.mutate("score")}>
            {t(done.length === 0 ? "score" : "scoreAgain")}
          </Button>
        )}
      </div>
    </>
  );
}
