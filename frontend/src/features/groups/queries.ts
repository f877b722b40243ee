import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type LeadingGroup = components["schemas"]["LeadingGroupOut"];
export type LeadingGroupDetail = components["schemas"]["LeadingGroupDetail"];
export type LeadingGroupIn = components["schemas"]["LeadingGroupIn"];
export type FinishIn = components["schemas"]["GroupFinishIn"];
export type Seat = components["schemas"]["GroupSeatOut"];
export type SeatIn = components["schemas"]["GroupSeatIn"];
export type Plan = components["schemas"]["GroupPlanOut"];
export type PlanIn = components["schemas"]["GroupPlanIn"];

const keys = { all: ["leading-groups"] as const };
const PATH = "/api/roster/leading-groups";

export function useLeadingGroups(filters: Filters) {
  const wanted = Object.fromEntries(
    (["organization_id", "state"] as const).filter((name) => filters[name]).map((name) => [name, filters[name]]),
  );
  return useKeyset([...keys.all, "list", wanted], (cursor) =>
    unwrap(roster.GET(PATH, { params: { query: { ...wanted, ...pageQuery(cursor) } as never } })),
  );
}

export function groupQuery(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: [...keys.all, "detail", id, asOf ?? null],
    queryFn: () =>
      unwrap(
        roster.GET(`${PATH}/{leading_group_id}`, {
          params: { path: { leading_group_id: id }, query: asOf === undefined ? {} : { as_of: asOf } },
        }),
      ),
  });
}

export function planQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "plan", id],
    queryFn: () => unwrap(roster.GET(`${PATH}/{leading_group_id}/plan`, { params: { path: { leading_group_id: id } } })),
  });
}

/** Sets a group up, or changes one. */
export function useSaveGroup(edited: LeadingGroup | undefined, onDone: (group: LeadingGroupDetail) => void) {
  return useCommand({
    run: ({ organization_id, ...body }: LeadingGroupIn, key) =>
      edited === undefined
        ? unwrap(roster.POST(PATH, { params: { header: creating(key) }, body: { organization_id, ...body } }))
        : unwrap(
            roster.PATCH(`${PATH}/{leading_group_id}`, {
              params: { path: { leading_group_id: edited.id }, header: changing(etagOf(edited)) },
              body,
            }),
          ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useFinishGroup(group: LeadingGroup, onDone: () => void) {
  return useCommand({
    run: (body: FinishIn, key) =>
      unwrap(
        roster.POST(`${PATH}/{leading_group_id}/finish`, {
          params: {
            path: { leading_group_id: group.id },
            header: { ...creating(key), ...changing(etagOf(group)) },
          },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useAddSeat(groupId: string, onDone: () => void) {
  return useCommand({
    run: (body: SeatIn, key) =>
      unwrap(
        roster.POST(`${PATH}/{leading_group_id}/seats`, {
          params: { path: { leading_group_id: groupId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useRemoveSeat() {
  return useCommand({
    run: (seat: Seat) => unwrap(roster.DELETE(`${PATH}/seats/{seat_id}`, { params: { path: { seat_id: seat.id } } })),
    invalidates: [keys.all],
  });
}

export function useSavePlan(groupId: string, plan: Plan, onDone: () => void) {
  return useCommand({
    run: (body: PlanIn) =>
      unwrap(
        roster.PUT(`${PATH}/{leading_group_id}/plan`, {
          params: { path: { leading_group_id: groupId }, header: changing(etagOf(plan)) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}
