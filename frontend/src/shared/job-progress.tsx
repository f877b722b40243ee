import { useQuery } from "@tanstack/react-query";
import { Progress } from "antd";
import { useTranslation } from "react-i18next";

import { ProblemError, problemOfResponse } from "@/api/problem";
import { authorizedFetch } from "@/api/session";

export interface Job {
  readonly state: "queued" | "running" | "done" | "failed";
  readonly done: number;
  readonly total: number | null;
  readonly message: string | null;
  readonly result?: unknown;
}

const POLL_MS = 700;

export function isWorking(job: { readonly state: string } | undefined): boolean {
  return job === undefined || job.state === "queued" || job.state === "running";
}

async function fetchJob(location: string): Promise<Job> {
  const response = await authorizedFetch(new Request(new URL(location, globalThis.location.origin)));
  if (!response.ok) throw await problemOfResponse(response);
  return (await response.json()) as Job;
}

/** Follows the job a 202 pointed at until it ends; `null` follows nothing. */
export function useJob(location: string | null) {
  return useQuery({
    queryKey: ["job", location],
    queryFn: () => fetchJob(location ?? ""),
    enabled: location !== null,
    refetchInterval: (query) =>
      query.state.error instanceof ProblemError && !query.state.error.isTransient
        ? false
        : isWorking(query.state.data) && POLL_MS,
  });
}

interface Props {
  readonly label: string;
  readonly job: Pick<Job, "state" | "done" | "total" | "message">;
}

/** Long work as a bar with its figures, announced as it moves. */
export function JobProgress({ label, job }: Props) {
  const { t } = useTranslation("shared");
  const total = job.total ?? 0;
  const percent = job.state === "done" ? 100 : total > 0 ? Math.floor((100 * job.done) / total) : 0;
  const status = job.state === "failed" ? "exception" : job.state === "done" ? "success" : "active";
  return (
    <div className="qq-job" role="status">
      <p>
        {label}
        <span className="qq-muted">
          {" "}
          {job.state === "queued" ? t("jobQueued") : total > 0 ? t("jobCount", { done: job.done, total }) : ""}
        </span>
      </p>
      <Progress percent={percent} status={status} aria-label={label} />
      {job.message !== null && job.message !== "" && <p className="qq-muted">{job.message}</p>}
    </div>
  );
}
