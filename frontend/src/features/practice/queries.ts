import { useQuery } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Practice = Schemas["PracticeOut"];
export type PracticeIn = Schemas["PracticeIn"];

export const KINDS = ["key_project", "petition", "village", "emergency", "other"] as const;
export const STATES = ["open", "done", "cancelled"] as const;
export const FILTERS = ["organization_id", "kind", "state", "q"] as const;
const TOUCHED = [["practice"]];

export function usePractices(filters: Filters) {
  const wanted = Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useListing(["practice", "list"], "/api/roster/practice", wanted, (query) =>
    unwrap(roster.GET("/api/roster/practice", { params: { query } })),
  );
}

export function usePracticeCounts(organizationId: string | undefined) {
  return useQuery({
    queryKey: ["practice", "counts", organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/practice/counts", { params: { query: { organization_id: organizationId ?? "" } } }),
      ),
    enabled: organizationId !== undefined,
  });
}

export function useAssign(onDone: () => void) {
  return useCommand({
    run: (body: PracticeIn, key) =>
      unwrap(roster.POST("/api/roster/practice", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

function params(row: Practice, key: string) {
  return { path: { practice_id: row.id }, header: { ...creating(key), ...changing(etagOf(row)) } };
}

export function useFinish(row: Practice, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["PracticeFinish"], key) =>
      unwrap(roster.POST("/api/roster/practice/{practice_id}/finish", { params: params(row, key), body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useCancel(row: Practice, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(roster.POST("/api/roster/practice/{practice_id}/cancel", { params: params(row, key), body })),
    invalidates: TOUCHED,
    onDone,
  });
}
