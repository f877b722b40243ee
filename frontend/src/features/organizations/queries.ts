import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating } from "@/shared/writing";

export type OrganizationIn = components["schemas"]["OrganizationIn"];
export type OrganizationPatch = components["schemas"]["OrganizationPatch"];
export type OrganizationDetail = components["schemas"]["OrganizationDetail"];
export type OrganizationNode = components["schemas"]["OrganizationNode"];
export type Organization = components["schemas"]["OrganizationOut"];

export const keys = {
  all: ["organizations"] as const,
  level: (parentId: string | null, asOf?: string) => ["organizations", "tree", parentId, asOf ?? null] as const,
  detail: (id: string) => ["organizations", "detail", id] as const,
  leaders: (id: string) => ["organizations", "leaders", id] as const,
};

/** A level is shown whole: a street has tens of communities, not thousands. */
const LEVEL_LIMIT = 200;

/** A level of the tree as it is, or as it was on a day. */
export function levelQuery(parentId: string | null, asOf?: string) {
  const query = {
    limit: LEVEL_LIMIT,
    ...(parentId === null ? {} : { parent_id: parentId }),
    ...(asOf === undefined ? {} : { as_of: asOf }),
  };
  return queryOptions({
    queryKey: keys.level(parentId, asOf),
    queryFn: () => unwrap(roster.GET("/api/roster/organizations/tree", { params: { query } })),
  });
}

export function organizationQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: () =>
      unwrapTagged(
        roster.GET("/api/roster/organizations/{organization_id}", { params: { path: { organization_id: id } } }),
      ),
  });
}

export function leadersQuery(id: string) {
  return queryOptions({
    queryKey: keys.leaders(id),
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations/{organization_id}/leaders", {
          params: { path: { organization_id: id } },
        }),
      ),
  });
}

export function useCreateOrganization(onDone: (created: Organization) => void) {
  return useCommand({
    run: (body: OrganizationIn, key) =>
      unwrap(roster.POST("/api/roster/organizations", { params: { header: creating(key) }, body })),
    invalidates: [keys.all],
    onDone,
  });
}

export function useChangeOrganization(id: string, etag: string, onDone: (changed: Organization) => void) {
  return useCommand({
    run: (body: OrganizationPatch) =>
      unwrap(
        roster.PATCH("/api/roster/organizations/{organization_id}", {
          params: { path: { organization_id: id }, header: changing(etag) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}
