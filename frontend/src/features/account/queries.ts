import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";

export type CalendarFeedMade = components["schemas"]["CalendarFeedMade"];

const URL = "/api/roster/documents/calendar-feed";
const key = ["calendar-feed"] as const;

export const calendarFeedQuery = queryOptions({ queryKey: key, queryFn: () => unwrap(roster.GET(URL)) });

/** A new address; the former one is dead from then on. */
export function useMakeFeed(onDone: (made: CalendarFeedMade) => void) {
  return useCommand({
    run: (organization_id: string) => unwrap(roster.PUT(URL, { body: { organization_id } })),
    invalidates: [key],
    onDone,
  });
}

export function useRevokeFeed(onDone: () => void) {
  return useCommand({
    run: () => unwrap(roster.DELETE(URL)),
    invalidates: [key],
    onDone,
  });
}
