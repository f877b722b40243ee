import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Binding = Schemas["BindingOut"];
export type BindingIn = Schemas["BindingIn"];

const all = ["bindings"] as const;
const TOUCHED = [all, ["appointments"], ["posts"], ["people"]] as const;

export function useBindings(filters: Filters) {
  const query = filters.organization_id === undefined ? {} : { organization_id: filters.organization_id };
  return useKeyset([...all, "list", query], (cursor) =>
    unwrap(roster.GET("/api/roster/bindings", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function useCoverage(bindingId: string, isCovered: boolean | null) {
  const query = isCovered === null ? {} : { is_covered: isCovered };
  return useKeyset([...all, "coverage", bindingId, query], (cursor) =>
    unwrap(
      roster.GET("/api/roster/bindings/{binding_id}/coverage", {
        params: { path: { binding_id: bindingId }, query: { ...query, ...pageQuery(cursor) } },
      }),
    ),
  );
}

export function useBind(onDone: () => void) {
  return useCommand({
    run: (body: BindingIn, key) =>
      unwrap(roster.POST("/api/roster/bindings", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useEndBinding() {
  return useCommand({
    run: (binding: Binding, key) =>
      unwrap(
        roster.POST("/api/roster/bindings/{binding_id}/end", {
          params: { path: { binding_id: binding.id }, header: { ...creating(key), ...changing(etagOf(binding)) } },
        }),
      ),
    invalidates: TOUCHED,
  });
}
