import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type PairRow = components["schemas"]["PairRow"];
export type Pair = components["schemas"]["PairOut"];
export type Merge = components["schemas"]["MergeOut"];

const keys = {
  all: ["duplicates"] as const,
  list: (filters: Filters) => ["duplicates", "list", filters] as const,
  one: (id: string) => ["duplicates", "one", id] as const,
  merges: ["duplicates", "merges"] as const,
};
const CHANGED = [keys.all, ["people"]];

export function usePairs(filters: Filters) {
  const { state, organization_id } = filters;
  const wanted = { ...(state && { state }), ...(organization_id && { organization_id }) };
  return useKeyset(keys.list(wanted), (cursor) =>
    unwrap(roster.GET("/api/roster/duplicates", { params: { query: { ...wanted, ...pageQuery(cursor) } as never } })),
  );
}

export function useMerges() {
  return useKeyset(keys.merges, (cursor) =>
    unwrap(roster.GET("/api/roster/merges", { params: { query: pageQuery(cursor) } })),
  );
}

export function pairQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: () =>
      unwrapTagged(roster.GET("/api/roster/duplicates/{duplicate_id}", { params: { path: { duplicate_id: id } } })),
  });
}

export function useDismiss(id: string, etag: string, onDone: () => void) {
  return useCommand({
    run: (note: string, key) =>
      unwrap(
        roster.POST("/api/roster/duplicates/{duplicate_id}/dismiss", {
          params: { path: { duplicate_id: id }, header: { ...creating(key), ...changing(etag) } },
          body: note === "" ? {} : { note },
        }),
      ),
    invalidates: CHANGED,
    onDone,
  });
}

export function useMerge(id: string, etag: string, onDone: (merge: Merge) => void) {
  return useCommand({
    run: (body: components["schemas"]["PairMergeIn"], key) =>
      unwrap(
        roster.POST("/api/roster/duplicates/{duplicate_id}/merge", {
          params: { path: { duplicate_id: id }, header: { ...creating(key), ...changing(etag) } },
          body,
        }),
      ),
    invalidates: CHANGED,
    onDone,
  });
}

export function useUndoMerge() {
  return useCommand({
    run: (merge: Merge, key) =>
      unwrap(
        roster.POST("/api/roster/merges/{merge_id}/undo", {
          params: { path: { merge_id: merge.id }, header: { ...creating(key), ...changing(etagOf(merge)) } },
        }),
      ),
    invalidates: CHANGED,
  });
}

export function useSearch() {
  return useCommand({
    run: (organization_id: string, key) =>
      unwrap(
        roster.POST("/api/roster/duplicates/search", { params: { header: creating(key) }, body: { organization_id } }),
      ),
  });
}

export const listKey = keys.all;
