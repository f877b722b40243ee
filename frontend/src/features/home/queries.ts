import { queryOptions } from "@tanstack/react-query";

import { assessment, placement, roster, unwrap } from "@/api/client";

export const staffingQuery = queryOptions({
  queryKey: ["indicators", "staffing"],
  queryFn: () => unwrap(roster.GET("/api/roster/indicators/staffing")),
});

export function staffingOfQuery(organizationId: string) {
  return queryOptions({
    queryKey: ["indicators", "staffing", organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/indicators/staffing", { params: { query: { organization_id: organizationId } } }),
      ),
    staleTime: 60_000,
  });
}

/** The organizations right below the caller's own; a county has tens of streets. */
export function areasQuery(parentId: string) {
  return queryOptions({
    queryKey: ["organizations", "tree", parentId],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/organizations/tree", { params: { query: { parent_id: parentId, limit: 200 } } })),
    staleTime: 60_000,
  });
}

export const topsQuery = queryOptions({
  queryKey: ["organizations", "tree", null],
  queryFn: () => unwrap(roster.GET("/api/roster/organizations/tree", { params: { query: { limit: 200 } } })),
});

export const recentImportsQuery = queryOptions({
  queryKey: ["imports", "recent"],
  queryFn: () => unwrap(roster.GET("/api/roster/imports", { params: { query: { limit: 20 } } })),
});

export const roundsQuery = queryOptions({
  queryKey: ["rounds", "recent"],
  queryFn: () => unwrap(placement.GET("/api/placement/rounds", { params: { query: { limit: 20 } } })),
});

export const formListsQuery = queryOptions({
  queryKey: ["forms", "lists"],
  queryFn: () => unwrap(assessment.GET("/api/assessment/forms/lists")),
});
