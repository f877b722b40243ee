import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

export type Grid = components["schemas"]["GridOut"];
export type GridIn = components["schemas"]["GridIn"];

const GRIDS = ["grids"] as const;

/** A community has some dozen grids; a street's are shown up to this many. */
const LIMIT = 200;

export function gridsQuery(organizationId: string) {
  return queryOptions({
    queryKey: [...GRIDS, organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations/{organization_id}/grids", {
          params: { path: { organization_id: organizationId }, query: { limit: LIMIT } },
        }),
      ),
  });
}

/** Sets a grid up, or changes one. */
export function useSaveGrid(organizationId: string, edited: Grid | undefined, onDone: () => void) {
  return useCommand({
    run: (body: GridIn, key) =>
      edited === undefined
        ? unwrap(
            roster.POST("/api/roster/organizations/{organization_id}/grids", {
              params: { path: { organization_id: organizationId }, header: creating(key) },
              body,
            }),
          )
        : unwrap(
            roster.PATCH("/api/roster/grids/{grid_id}", {
              params: { path: { grid_id: edited.id }, header: changing(etagOf(edited)) },
              body,
            }),
          ),
    invalidates: [GRIDS],
    onDone,
  });
}

export function useRemoveGrid() {
  return useCommand({
    run: (grid: Grid) =>
      unwrap(
        roster.DELETE("/api/roster/grids/{grid_id}", {
          params: { path: { grid_id: grid.id }, header: changing(etagOf(grid)) },
        }),
      ),
    invalidates: [GRIDS],
  });
}
