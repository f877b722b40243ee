import { queryOptions } from "@tanstack/react-query";

import { assessment, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/assessment.gen";
import { allPages } from "@/shared/all-pages";
import { useCommand } from "@/shared/command";
import { pageQuery } from "@/shared/keyset";
import { changing } from "@/shared/writing";

type Schemas = components["schemas"];
export type Form = Schemas["FormOut"];
export type FormList = Schemas["FormListOut"];

const WHOLE = 200;

export const keys = {
  all: ["forms"] as const,
  lists: ["forms", "lists"] as const,
  list: (cycleId: string, group: string) => ["forms", "list", cycleId, group] as const,
  one: (id: string) => ["forms", "one", id] as const,
};

export const listsQuery = queryOptions({
  queryKey: keys.lists,
  queryFn: () => unwrap(assessment.GET("/api/assessment/forms/lists")),
});

/** Everybody the caller rates in one group of one cycle. */
export function formsQuery(cycleId: string, group: string) {
  return queryOptions({
    queryKey: keys.list(cycleId, group),
    queryFn: () =>
      allPages((cursor) =>
        unwrap(
          assessment.GET("/api/assessment/forms", {
            params: { query: { cycle_id: cycleId, group, mine: true, ...pageQuery(cursor, WHOLE) } },
          }),
        ),
      ),
  });
}

export function formQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: () =>
      unwrapTagged(assessment.GET("/api/assessment/forms/{form_id}", { params: { path: { form_id: id } } })),
  });
}

export interface Filled {
  readonly scores: (number | null)[];
  readonly comment: string;
  readonly state: "draft" | "submitted";
  readonly conflict: string;
}

export function useFillIn(id: string, etag: string, onDone: (form: Form, sent: Filled) => void) {
  return useCommand({
    run: (body: Filled) =>
      unwrap(
        assessment.PUT("/api/assessment/forms/{form_id}", {
          params: { path: { form_id: id }, header: changing(etag) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}
