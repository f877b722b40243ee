import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

export type Retiring = components["schemas"]["RetiringOut"];
export type Plan = NonNullable<Retiring["plan"]>;
export type PlanPatch = components["schemas"]["RetirementPlanPatch"];

const all = ["retirements"] as const;

export const retiringQuery = queryOptions({
  queryKey: [...all, "list"],
  queryFn: () => unwrap(roster.GET("/api/roster/near-retirement")),
});

export function usePlanTalk(appointmentId: string, onDone: () => void) {
  return useCommand({
    run: (body: { readonly planned_on: string }, key) =>
      unwrap(
        roster.POST("/api/roster/retirement-plans", {
          params: { header: creating(key) },
          body: { ...body, appointment_id: appointmentId },
        }),
      ),
    invalidates: [all],
    onDone,
  });
}

export function useChangePlan(plan: Plan, onDone: () => void) {
  return useCommand({
    run: (body: PlanPatch) =>
      unwrap(
        roster.PATCH("/api/roster/retirement-plans/{plan_id}", {
          params: { path: { plan_id: plan.id }, header: changing(etagOf(plan)) },
          body,
        }),
      ),
    invalidates: [all],
    onDone,
  });
}
