import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

import type { Claim, Cohort, Meeting, Rule } from "./queries";

type Schemas = components["schemas"];
const TOUCHED = [["training"]];

export function useAddMeeting(cohort: Cohort, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["TrainingSessionIn"], key) =>
      unwrap(
        roster.POST("/api/roster/training/cohorts/{cohort_id}/sessions", {
          params: { path: { cohort_id: cohort.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useNoteAttendance(onDone: () => void) {
  return useCommand({
    run: ({ meeting, ids }: { readonly meeting: Meeting; readonly ids: string[] }) =>
      unwrap(
        roster.PUT("/api/roster/training/sessions/{session_id}/attendance", {
          params: { path: { session_id: meeting.id }, header: changing(etagOf(meeting)) },
          body: { enrolment_ids: ids },
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useAnswerClaim(claim: Claim, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["TrainingClaimAnswer"], key) =>
      unwrap(
        roster.POST("/api/roster/learning/claims/{claim_id}/answer", {
          params: { path: { claim_id: claim.id }, header: { ...creating(key), ...changing(etagOf(claim)) } },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useEnterHours(onDone: () => void) {
  return useCommand({
    run: (body: Schemas["TrainingHoursIn"], key) =>
      unwrap(roster.POST("/api/roster/learning/hours", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useReverse(entryId: string, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/learning/hours/{entry_id}/reverse", {
          params: { path: { entry_id: entryId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useSetRule(onDone: () => void) {
  return useCommand({
    run: (body: Schemas["TrainingRuleIn"], key) =>
      unwrap(roster.POST("/api/roster/learning/rules", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useEndRule() {
  return useCommand({
    run: (rule: Rule, key) =>
      unwrap(
        roster.POST("/api/roster/learning/rules/{rule_id}/end", {
          params: { path: { rule_id: rule.id }, header: { ...creating(key), ...changing(etagOf(rule)) } },
        }),
      ),
    invalidates: TOUCHED,
  });
}
