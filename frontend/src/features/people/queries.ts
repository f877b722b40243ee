import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating } from "@/shared/writing";

export type Person = components["schemas"]["PersonOut"];
export type PersonRow = components["schemas"]["PersonRow"];
export type PersonIn = components["schemas"]["PersonIn"];
export type PersonPatch = components["schemas"]["PersonPatch"];
export type PersonAppointment = components["schemas"]["PersonAppointment"];

export const FILTERS = [
  "q",
  "unit",
  "organization_id",
  "political_status",
  "source_channel",
  "identity",
  "minor",
  "found_by_outreach",
  "as_of",
  "sex",
  "is_serving",
] as const;

export const keys = {
  all: ["people"] as const,
  list: (filters: Filters) => ["people", "list", filters] as const,
  detail: (id: string) => ["people", "detail", id] as const,
  appointments: (id: string) => ["people", "appointments", id] as const,
};

function asked(filters: Filters): Filters {
  return Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
}

export function usePeople(filters: Filters) {
  const wanted = asked(filters);
  return useListing(keys.list(wanted), "/api/roster/people", wanted, (query) =>
    unwrap(roster.GET("/api/roster/people", { params: { query } })),
  );
}

export function personQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: () =>
      unwrapTagged(roster.GET("/api/roster/people/{person_id}", { params: { path: { person_id: id } } })),
  });
}

export function appointmentsQuery(id: string) {
  return queryOptions({
    queryKey: keys.appointments(id),
    queryFn: () =>
      unwrap(roster.GET("/api/roster/people/{person_id}/appointments", { params: { path: { person_id: id } } })),
  });
}

export function useRegisterPerson(onDone: (person: Person) => void) {
  return useCommand({
    run: (body: PersonIn, key) =>
      unwrap(roster.POST("/api/roster/people", { params: { header: creating(key) }, body })),
    invalidates: [keys.all],
    onDone,
  });
}

export function useChangePerson(id: string, etag: string, onDone: (person: Person) => void) {
  return useCommand({
    run: (body: PersonPatch) =>
      unwrap(
        roster.PATCH("/api/roster/people/{person_id}", {
          params: { path: { person_id: id }, header: changing(etag) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}
