import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type YearLine = Schemas["CalendarYearOut"];
export type Year = Schemas["CalendarYearDetail"];
export type Day = Schemas["CalendarDayOut"];
export type ReadText = Schemas["CalendarTextOut"];

const all = ["work-calendar"] as const;

export const yearsQuery = queryOptions({
  queryKey: [...all, "years"],
  queryFn: () => unwrap(roster.GET("/api/roster/calendar/years")),
});

export function yearQuery(year: number) {
  return queryOptions({
    queryKey: [...all, "year", year],
    queryFn: () => unwrap(roster.GET("/api/roster/calendar/years/{year}", { params: { path: { year } } })),
  });
}

export function useReadText() {
  return useCommand({
    run: (body: Schemas["CalendarTextIn"]) => unwrap(roster.POST("/api/roster/calendar/read", { body })),
  });
}

interface Loading {
  readonly year: number;
  readonly document_no?: string;
  readonly days: readonly Day[];
}

/** Loads a year, or replaces the days of one that is loaded. */
export function useLoadYear(known: YearLine | undefined, onDone: () => void) {
  return useCommand({
    run: ({ year, days, document_no }: Loading, key) => {
      const body = { days: [...days], ...(document_no !== undefined && { document_no }) };
      return known === undefined
        ? unwrap(
            roster.POST("/api/roster/calendar/years", { params: { header: creating(key) }, body: { year, ...body } }),
          )
        : unwrap(
            roster.PUT("/api/roster/calendar/years/{year}", {
              params: { path: { year }, header: changing(etagOf(known)) },
              body,
            }),
          );
    },
    invalidates: [all],
    onDone,
  });
}

export function lastDayQuery(posted_on: string, working_days: number, counts_posting_day: boolean) {
  return queryOptions({
    queryKey: [...all, "last", posted_on, working_days, counts_posting_day],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/calendar/last-working-day", {
          params: { query: { posted_on, working_days, counts_posting_day } },
        }),
      ),
    retry: false,
  });
}
