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

const SOME = 50;

/** How many tasks there are in a state: all that a person may verify, or their own; counted up to 50. */
export function tasksInQuery(state: "open" | "returned" | "submitted", mine: boolean) {
  return queryOptions({
    queryKey: ["tasks", "count", state, mine],
    queryFn: async () => {
      const page = await unwrap(
        assessment.GET("/api/assessment/tasks", { params: { query: { state, mine, limit: SOME } } }),
      );
      const open = page.items.filter((task) => task.cycle_state === "open").length;
      return page.next_cursor === null ? String(open) : `${open}+`;
    },
  });
}

export const ownResultsQuery = queryOptions({
  queryKey: ["results", "mine", "recent"],
  queryFn: () => unwrap(assessment.GET("/api/assessment/results", { params: { query: { mine: true, limit: 1 } } })),
});

export const formListsQuery = queryOptions({
  queryKey: ["forms", "lists"],
  queryFn: () => unwrap(assessment.GET("/api/assessment/forms/lists")),
});
