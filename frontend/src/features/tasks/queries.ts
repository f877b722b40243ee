import { queryOptions } from "@tanstack/react-query";

import { assessment, unwrap } from "@/api/client";
import type { components } from "@/api/assessment.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating } from "@/shared/writing";

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

const TOUCHED = [keys.all, ["cycles"]] as const;

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

export interface TaskList {
  readonly name: string;
  readonly label: string;
}

/** The lists a cycle's scheme counts, by the words of the indicator that counts them. */
export function listsOfCycleQuery(cycleId: string) {
  return queryOptions({
    queryKey: [...keys.all, "lists", cycleId],
    queryFn: async (): Promise<TaskList[]> => {
      const params = { path: { cycle_id: cycleId } };
      const cycle = await unwrap(assessment.GET("/api/assessment/cycles/{cycle_id}", { params }));
      const scheme = await unwrap(
        assessment.GET("/api/assessment/schemes/{scheme_id}", { params: { path: { scheme_id: cycle.scheme_id } } }),
      );
      return scheme.outline.indicators
        .filter((one) => one.input === "tasklist")
        .map((one) => ({ name: one.list === "" ? one.id : one.list, label: one.label }));
    },
    staleTime: 5 * 60_000,
  });
}

interface NewTask {
  readonly list: string;
  readonly label: string;
  readonly weight: number;
}

/** Hands one task out to everybody it concerns; its key says nothing, so one is made up. */
export function useHandOut(cycleId: string, onDone: (created: number) => void) {
  return useCommand({
    run: (task: NewTask, key) =>
      unwrap(
        assessment.POST("/api/assessment/tasks", {
          params: { header: creating(key) },
          body: { ...task, cycle_id: cycleId, item: `t${key.replaceAll("-", "").slice(0, 12)}` },
        }),
      ),
    invalidates: TOUCHED,
    onDone: ({ created }) => onDone(created),
  });
}

export interface Piece {
  readonly file?: File;
  readonly link?: string;
  readonly text?: string;
}

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

/** Takes back what one handed in oneself; the service says when that is not possible any more. */
export function useWithdraw(task: TaskDetail, onDone: () => void) {
  return useCommand({
    run: (evidence: string) =>
      unwrap(
        assessment.DELETE("/api/assessment/tasks/{task_id}/evidence/{evidence_id}", {
          params: { path: { task_id: task.id, evidence_id: evidence }, header: changing(`"${task.version}"`) },
        }),
      ),
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
