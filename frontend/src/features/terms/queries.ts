import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";

export type DueTerm = components["schemas"]["DueTermOut"];

export const FILTERS = ["organization_id", "alarm", "party_step", "kind"] as const;

export function useDueTerms(filters: Filters) {
  const wanted = Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useKeyset(["terms", "due", wanted], (cursor) =>
    unwrap(
      roster.GET("/api/roster/terms/due", {
        // The address bar holds text; the service reads it as what it is and refuses what it is not.
        params: { query: { ...wanted, ...pageQuery(cursor) } as never },
      }),
    ),
  );
}
