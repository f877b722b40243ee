import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { creating } from "@/shared/writing";

type Schemas = components["schemas"];
export type ReportInIn = Schemas["ReportInIn"];
export type DutyLogIn = Schemas["DutyLogIn"];

export const PURPOSES = ["residence", "winter_holiday", "summer_holiday", "festival", "weekend"] as const;
export const KINDS = ["theory", "practice"] as const;
const reports = ["report-ins"] as const;
const logs = ["duty-logs"] as const;

function spanQuery(filters: Filters, extra: "purpose" | "kind") {
  const names = ["organization_id", "from_on", "until_on", extra] as const;
  // The address bar holds text; the service reads it as what it is and refuses what it is not.
  return Object.fromEntries(names.filter((name) => filters[name]).map((name) => [name, filters[name]])) as never;
}

export function useReportIns(filters: Filters) {
  const query: object = spanQuery(filters, "purpose");
  return useKeyset([...reports, "list", query], (cursor) =>
    unwrap(roster.GET("/api/roster/report-ins", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function reportSumsQuery(filters: Filters) {
  const query: object = spanQuery(filters, "purpose");
  return queryOptions({
    queryKey: [...reports, "sums", query],
    queryFn: () => unwrap(roster.GET("/api/roster/report-ins/summary", { params: { query } })),
  });
}

export const placesQuery = queryOptions({
  queryKey: [...reports, "places"],
  queryFn: () => unwrap(roster.GET("/api/roster/report-ins/places")),
});

export function useReportIn(onDone: () => void) {
  return useCommand({
    run: (body: ReportInIn, key) =>
      unwrap(roster.POST("/api/roster/report-ins", { params: { header: creating(key) }, body })),
    invalidates: [reports],
    onDone,
  });
}

export function useDutyLogs(filters: Filters) {
  const query: object = spanQuery(filters, "kind");
  return useKeyset([...logs, "list", query], (cursor) =>
    unwrap(roster.GET("/api/roster/duty-logs", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function logSumsQuery(filters: Filters) {
  const query: object = spanQuery(filters, "kind");
  return queryOptions({
    queryKey: [...logs, "sums", query],
    queryFn: () => unwrap(roster.GET("/api/roster/duty-logs/summary", { params: { query } })),
  });
}

/** Posts the person serves at, to log hours for. */
export function servingQuery(personId: string | undefined) {
  return queryOptions({
    queryKey: ["appointments", "serving", personId ?? null],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/appointments", {
          params: { query: { limit: 50, ...(personId !== undefined && { person_id: personId }) } },
        }),
      ),
  });
}

export function useLogDuty(onDone: () => void) {
  return useCommand({
    run: (body: DutyLogIn, key) =>
      unwrap(roster.POST("/api/roster/duty-logs", { params: { header: creating(key) }, body })),
    invalidates: [logs],
    onDone,
  });
}
