import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type UnitAdvice = Schemas["UnitAdviceOut"];
export type UnitAdviceIn = Schemas["UnitAdviceIn"];
export type Advisable = Schemas["AdvisableOut"];

const unitAdvice = ["unit-advice"] as const;

function within(filters: Filters) {
  return filters.organization_id === undefined ? {} : { organization_id: filters.organization_id };
}

export function useAdvisable(filters: Filters) {
  const query = within(filters);
  return useKeyset([...unitAdvice, "advisable", query], (cursor) =>
    unwrap(roster.GET("/api/roster/unit-advice/advisable", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function useUnitAdvice(filters: Filters) {
  const query = within(filters);
  return useKeyset([...unitAdvice, query], (cursor) =>
    unwrap(roster.GET("/api/roster/unit-advice", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function useAdvise(onDone: () => void) {
  return useCommand({
    run: (body: UnitAdviceIn, key) =>
      unwrap(roster.POST("/api/roster/unit-advice", { params: { header: creating(key) }, body })),
    invalidates: [unitAdvice],
    onDone,
  });
}

export function useUnitAnswer(advice: UnitAdvice, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["UnitAnswerIn"], key) =>
      unwrap(
        roster.POST("/api/roster/unit-advice/{unit_advice_id}/answer", {
          params: {
            path: { unit_advice_id: advice.id },
            header: { ...creating(key), ...changing(etagOf(advice)) },
          },
          body,
        }),
      ),
    invalidates: [unitAdvice],
    onDone,
  });
}
