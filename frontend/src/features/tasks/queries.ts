import { queryOptions } from "@tanstack/react-query";

import { assessment, unwrap } from "@/api/client";
import type { components } from "@/api/assessment.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { creating } from "@/shared/writing";

type Schemas = components["schemas"];
export type Task = Schemas["TaskOut"];
export type TaskDetail = Schemas["TaskDetailOut"];
export type Evidence = Schemas["EvidenceOut"];
export type Verdict = Schemas["VerdictIn"];

export const FILTERS = ["cycle_id", "subject_id", "state", "mine"] as const;

export const keys = {
  all: ["tasks"] as const,
  list: (filters: Filters) => ["tasks", "list", filters] as const,
  one: (id: string) => ["tasks", "one", id] as const,
};

export function useTasks(filters: Filters) {
  const wanted = Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useKeyset(keys.list(wanted), (cursor) =>
    unwrap(
      assessment.GET("/api/assessment/tasks", {
        // The address bar holds text; the service reads it as what it is and refuses what it is not.
        params: { query: { ...wanted, ...pageQuery(cursor) } as never },
      }),
    ),
  );
}

export function taskQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: () =>
      unwrap(assessment.GET("/api/assessment/tasks/{task_id}", { params: { path: { task_id: id } } })),
  });
}

export interface Piece {
  readonly file?: File;
  readonly link?: string;
  readonly text?: string;
}

const TOUCHED = [keys.all, ["cycles"]] as const;

export function useHandIn(taskId: string, onDone: () => void) {
  return useCommand({
    run: (piece: Piece, key) => {
      const body = new FormData();
      if (piece.file !== undefined) body.append("file", piece.file);
      if (piece.link !== undefined) body.append("link", piece.link);
      if (piece.text !== undefined) body.append("text", piece.text);
      return unwrap(
        assessment.POST("/api/assessment/tasks/{task_id}/evidence", {
          params: { path: { task_id: taskId }, header: creating(key) },
          body: body as never,
          bodySerializer: (form: unknown) => form as FormData,
        }),
      );
    },
    invalidates: TOUCHED,
    onDone,
  });
}

export function useVerify(taskId: string, onDone: (task: Task) => void) {
  return useCommand({
    run: (body: Verdict, key) =>
      unwrap(
        assessment.POST("/api/assessment/tasks/{task_id}/verify", {
          params: { path: { task_id: taskId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}
