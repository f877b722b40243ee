import { queryOptions } from "@tanstack/react-query";

import { assessment, unwrap } from "@/api/client";
import type { components } from "@/api/assessment.gen";
import { useCommand } from "@/shared/command";
import { creating } from "@/shared/writing";

import { keys } from "./queries";

export type StatementIn = components["schemas"]["StatementIn"];

const PATH = "/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/statements";

const statementsKey = (cycleId: string, subjectId: string) => [...keys.records(cycleId, subjectId), "statements"];

export function statementsQuery(cycleId: string, subjectId: string) {
  return queryOptions({
    queryKey: statementsKey(cycleId, subjectId),
    queryFn: async () => {
      const path = { cycle_id: cycleId, subject_id: subjectId };
      return (await unwrap(assessment.GET(PATH, { params: { path, query: { limit: 200 } } }))).items;
    },
  });
}

export function useRecordStatement(cycleId: string, subjectId: string, onDone: () => void) {
  return useCommand({
    run: (body: StatementIn, key) =>
      unwrap(
        assessment.POST(PATH, {
          params: { path: { cycle_id: cycleId, subject_id: subjectId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [statementsKey(cycleId, subjectId)],
    onDone,
  });
}
