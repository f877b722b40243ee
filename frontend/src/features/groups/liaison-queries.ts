import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type LiaisonGroup = components["schemas"]["LiaisonGroupOut"];
export type LiaisonGroupIn = components["schemas"]["LiaisonGroupIn"];

const keys = { all: ["liaison-groups"] as const };
const PATH = "/api/roster/liaison-groups";
const FILTERS = ["organization_id", "tier", "has_secretary"] as const;

export function useLiaisonGroups(filters: Filters) {
  const wanted = Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useKeyset([...keys.all, "list", wanted], (cursor) =>
    unwrap(roster.GET(PATH, { params: { query: { ...wanted, ...pageQuery(cursor) } as never } })),
  );
}

/** Organizations without a group. */
export function useUncovered(organizationId: string | undefined) {
  const wanted = organizationId === undefined ? {} : { organization_id: organizationId };
  return useKeyset([...keys.all, "uncovered", wanted], (cursor) =>
    unwrap(roster.GET(`${PATH}/uncovered`, { params: { query: { ...wanted, ...pageQuery(cursor) } } })),
  );
}

export function coverageQuery(organizationId: string | undefined) {
  return queryOptions({
    queryKey: [...keys.all, "coverage", organizationId ?? null],
    queryFn: () =>
      unwrap(
        roster.GET(`${PATH}/coverage`, {
          params: { query: organizationId === undefined ? {} : { organization_id: organizationId } },
        }),
      ),
  });
}

/** Sets a group up, or changes one. */
export function useSaveLiaison(edited: LiaisonGroup | undefined, onDone: () => void) {
  return useCommand({
    run: ({ organization_id, ...body }: LiaisonGroupIn, key) =>
      edited === undefined
        ? unwrap(roster.POST(PATH, { params: { header: creating(key) }, body: { organization_id, ...body } }))
        : unwrap(
            roster.PATCH(`${PATH}/{liaison_group_id}`, {
              params: { path: { liaison_group_id: edited.id }, header: changing(etagOf(edited)) },
              body,
            }),
          ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useCloseLiaison(onDone: () => void) {
  return useCommand({
    run: (group: LiaisonGroup) =>
      unwrap(
        roster.DELETE(`${PATH}/{liaison_group_id}`, {
          params: { path: { liaison_group_id: group.id }, header: changing(etagOf(group)) },
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}
