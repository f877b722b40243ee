import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Clearance = Schemas["ClearanceOut"];
export type ClearanceIn = Schemas["ClearanceIn"];
export type ClearanceAnswerIn = Schemas["ClearanceAnswerIn"];

export const BODIES = [
  "discipline", "political_legal", "public_security", "petitions", "audit", "market", "other",
] as const;
const all = ["clearances"] as const;

export function useClearances(filters: Filters) {
  const query = filters.is_open === undefined ? {} : { is_open: filters.is_open === "true" };
  return useKeyset([...all, query], (cursor) =>
    unwrap(roster.GET("/api/roster/clearances", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function useAskClearance(onDone: () => void) {
  return useCommand({
    run: (body: ClearanceIn, key) =>
      unwrap(roster.POST("/api/roster/clearances", { params: { header: creating(key) }, body })),
    invalidates: [all, ["procedures"]],
    onDone,
  });
}

export function useAnswerClearance(clearance: Clearance, onDone: () => void) {
  return useCommand({
    run: (body: ClearanceAnswerIn, key) =>
      unwrap(
        roster.POST("/api/roster/clearances/{clearance_id}/answer", {
          params: {
            path: { clearance_id: clearance.id },
            header: { ...creating(key), ...changing(etagOf(clearance)) },
          },
          body,
        }),
      ),
    invalidates: [all, ["procedures"]],
    onDone,
  });
}
