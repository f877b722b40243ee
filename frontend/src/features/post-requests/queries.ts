import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type PostRequest = Schemas["PostRequestOut"];
export type PostRequestIn = Schemas["PostRequestIn"];
export type ApproveIn = Schemas["ApproveRequestIn"];

const all = ["post-requests"] as const;

export function usePostRequests(filters: Filters) {
  const query = {
    ...(filters.organization_id !== undefined && { organization_id: filters.organization_id }),
    ...(filters.state !== undefined && { state: filters.state as "reported" }),
  };
  return useKeyset([...all, query], (cursor) =>
    unwrap(roster.GET("/api/roster/post-requests", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function useReportVacancy(onDone: () => void) {
  return useCommand({
    run: (body: PostRequestIn, key) =>
      unwrap(roster.POST("/api/roster/post-requests", { params: { header: creating(key) }, body })),
    invalidates: [all],
    onDone,
  });
}

export interface Decision {
  readonly approve: ApproveIn;
  readonly refuse: { readonly reason: string };
  readonly publish: { readonly term_months?: number };
}
export type DecisionName = keyof Decision;

/** Authorises, refuses or publishes a request. */
export function useDecide<Name extends DecisionName>(request: PostRequest, name: Name, onDone: () => void) {
  return useCommand({
    run: (body: Decision[Name], key) => {
      const params = {
        path: { request_id: request.id },
        header: { ...creating(key), ...changing(etagOf(request)) },
      };
      // The paths differ by their last part only; the body's type says which one it is.
      const path = `/api/roster/post-requests/{request_id}/${name}` as "/api/roster/post-requests/{request_id}/refuse";
      return unwrap(roster.POST(path, { params, body: body as never }));
    },
    invalidates: [all, ["posts"]],
    onDone,
  });
}
