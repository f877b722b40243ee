import { useQuery } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Plan = Schemas["GrowthPlanOut"];
export type PlanLine = Schemas["PlanLineOut"];
export type Stage = Schemas["PlanStageOut"];
export type PlanIn = Schemas["GrowthPlanIn"];
export type StageIn = Schemas["PlanStageIn"];
export type StageState = Schemas["StageState"];

export const FILTERS = ["state", "is_due", "is_agreed", "organization_id", "person_id", "q"] as const;
const TOUCHED = [["plans"]];

export function usePlans(filters: Filters) {
  const wanted = Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useListing(["plans", "list"], "/api/roster/plans", wanted, (query) =>
    unwrap(roster.GET("/api/roster/plans", { params: { query } })),
  );
}

export function usePlan(planId: string) {
  return useQuery({
    queryKey: ["plans", planId],
    queryFn: () => unwrap(roster.GET("/api/roster/plans/{plan_id}", { params: { path: { plan_id: planId } } })),
  });
}

export function useCreatePlan(onDone: (plan: Plan) => void) {
  return useCommand({
    run: (body: PlanIn, key) => unwrap(roster.POST("/api/roster/plans", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

function planParams(plan: PlanLine, key: string) {
  return { path: { plan_id: plan.id }, header: { ...creating(key), ...changing(etagOf(plan)) } };
}

export function useAddStage(plan: Plan, onDone: () => void) {
  return useCommand({
    run: (body: StageIn, key) =>
      unwrap(roster.POST("/api/roster/plans/{plan_id}/stages", { params: planParams(plan, key), body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useChangeStage(stage: Stage, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["PlanStagePatch"]) =>
      unwrap(
        roster.PATCH("/api/roster/plans/stages/{stage_id}", {
          params: { path: { stage_id: stage.id }, header: changing(etagOf(stage)) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useMoveStage(stage: Stage, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["PlanStageMove"], key) =>
      unwrap(
        roster.POST("/api/roster/plans/stages/{stage_id}/move", {
          params: { path: { stage_id: stage.id }, header: { ...creating(key), ...changing(etagOf(stage)) } },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useAgree(plan: Plan) {
  return useCommand({
    run: (side: Schemas["PlanSide"], key) =>
      unwrap(roster.POST("/api/roster/plans/{plan_id}/agree", { params: planParams(plan, key), body: { side } })),
    invalidates: TOUCHED,
  });
}

export function useClosePlan(plan: Plan, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(roster.POST("/api/roster/plans/{plan_id}/close", { params: planParams(plan, key), body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useAddNote(plan: Plan, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["PlanNoteIn"], key) =>
      unwrap(
        roster.POST("/api/roster/plans/{plan_id}/notes", {
          params: { path: { plan_id: plan.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}
