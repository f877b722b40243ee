import { queryOptions } from "@tanstack/react-query";

import { assessment, placement, roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";

export const staffingQuery = queryOptions({
  queryKey: ["indicators", "staffing"],
  queryFn: () => unwrap(roster.GET("/api/roster/indicators/staffing")),
});

export type Figure = components["schemas"]["FigureOut"];

export const indicatorsQuery = queryOptions({
  queryKey: ["indicators", "figures", {}],
  queryFn: () => unwrap(roster.GET("/api/roster/indicators")),
});

/** One indicator for each organization right below; a county has tens of streets. */
export function breakdownQuery(organizationId: string | undefined, key: components["schemas"]["IndicatorKey"]) {
  const query = { key, limit: 200, ...(organizationId === undefined ? {} : { organization_id: organizationId }) };
  return queryOptions({
    queryKey: ["indicators", "breakdown", query],
    queryFn: () => unwrap(roster.GET("/api/roster/indicators/breakdown", { params: { query } })),
    staleTime: 60_000,
  });
}

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
