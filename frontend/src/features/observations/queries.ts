import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type Observation = components["schemas"]["ObservationOut"];
export type ObservationIn = components["schemas"]["ObservationIn"];
export type Newcomer = components["schemas"]["NewcomerOut"];

export const KINDS = ["heart_talk", "sit_in", "site_visit", "service_feedback", "major_task"] as const;
export const ASPECTS = ["duty", "expertise", "results", "conduct", "learning"] as const;

const all = ["observations"] as const;

export function useObservations(filters: Filters) {
  return useListing([...all, "list"], "/api/roster/observations", filters, (query) =>
    unwrap(roster.GET("/api/roster/observations", { params: { query } })),
  );
}

export function useNewcomers() {
  return useKeyset([...all, "newcomers"], (cursor) =>
    unwrap(roster.GET("/api/roster/newcomers", { params: { query: pageQuery(cursor) } })),
  );
}

export function useNote(onDone: () => void) {
  return useCommand({
    run: (body: ObservationIn, key) =>
      unwrap(roster.POST("/api/roster/observations", { params: { header: creating(key) }, body })),
    invalidates: [all],
    onDone,
  });
}

export function useWithdraw(observation: Observation, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/observations/{observation_id}/withdraw", {
          params: {
            path: { observation_id: observation.id },
            header: { ...creating(key), ...changing(etagOf(observation)) },
          },
          body,
        }),
      ),
    invalidates: [all],
    onDone,
  });
}
