import { queryOptions } from "@tanstack/react-query";

import { assessment, unwrap } from "@/api/client";
import type { components } from "@/api/assessment.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { creating } from "@/shared/writing";

type Schemas = components["schemas"];
export type Result = Schemas["ResultOut"];
export type ResultTree = Schemas["ResultTreeOut"];
export type SubjectResults = Schemas["SubjectResultsOut"];
export type Part = ResultTree["tree"];

export const keys = {
  run: (id: string) => ["scoring-runs", id] as const,
  own: ["results", "own", "page"] as const,
};

export function runQuery(id: string) {
  return queryOptions({
    queryKey: keys.run(id),
    queryFn: () => unwrap(assessment.GET("/api/assessment/runs/{run_id}", { params: { path: { run_id: id } } })),
  });
}

export function cycleQuery(id: string) {
  return queryOptions({
    queryKey: ["cycles", "plain", id],
    queryFn: () =>
      unwrap(assessment.GET("/api/assessment/cycles/{cycle_id}", { params: { path: { cycle_id: id } } })),
  });
}

export function useResults(runId: string, filters: Filters) {
  const wanted = Object.fromEntries(
    (["output", "state"] as const).filter((name) => filters[name]).map((name) => [name, filters[name]]),
  );
  return useKeyset([...keys.run(runId), "results", wanted], (cursor) =>
    unwrap(
      assessment.GET("/api/assessment/runs/{run_id}/results", {
        // The address bar holds text; the service reads it as what it is and refuses what it is not.
        params: { path: { run_id: runId }, query: { ...wanted, ...pageQuery(cursor) } as never },
      }),
    ),
  );
}

export function subjectResultsQuery(runId: string, subjectId: string) {
  return queryOptions({
    queryKey: [...keys.run(runId), "subject", subjectId],
    queryFn: () =>
      unwrap(
        assessment.GET("/api/assessment/runs/{run_id}/results/{subject_id}", {
          params: { path: { run_id: runId, subject_id: subjectId } },
        }),
      ),
  });
}

/** A person takes note of their own result. */
export function useAcknowledge(runId: string, subjectId: string) {
  return useCommand({
    run: (_: null, key) =>
      unwrap(
        assessment.POST("/api/assessment/runs/{run_id}/results/{subject_id}/acknowledge", {
          params: { path: { run_id: runId, subject_id: subjectId }, header: creating(key) },
        }),
      ),
    invalidates: [keys.run(runId)],
  });
}

export function useOwnResults() {
  return useKeyset(keys.own, (cursor) =>
    unwrap(assessment.GET("/api/assessment/results", { params: { query: pageQuery(cursor) } })),
  );
}
