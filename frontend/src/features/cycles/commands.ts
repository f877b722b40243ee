import { assessment, unwrap, unwrapAccepted } from "@/api/client";
import { useCommand } from "@/shared/command";
import { changing, creating } from "@/shared/writing";

import { type Cycle, type CycleIn, keys, type Proposal } from "./queries";

export function useCreateCycle(onDone: (cycle: Cycle) => void) {
  return useCommand({
    run: (body: CycleIn, key) =>
      unwrap(assessment.POST("/api/assessment/cycles", { params: { header: creating(key) }, body })),
    invalidates: [keys.all],
    onDone,
  });
}

const command = (id: string, key: string) => ({ path: { cycle_id: id }, header: creating(key) });

export function useOpenCycle(id: string, onStarted: (job: string | null) => void) {
  return useCommand({
    run: (body: { readonly default_raters: boolean }, key) =>
      unwrapAccepted(
        assessment.POST("/api/assessment/cycles/{cycle_id}/open", { params: command(id, key), body }),
      ),
    invalidates: [keys.one(id)],
    onDone: ({ location }) => onStarted(location),
  });
}

export function useCloseCycle(id: string, onDone: () => void) {
  return useCommand({
    run: (_: "close", key) =>
      unwrap(assessment.POST("/api/assessment/cycles/{cycle_id}/close", { params: command(id, key) })),
    invalidates: [keys.all, ["forms"], ["tasks"]],
    onDone,
  });
}

export function useScore(id: string, onStarted: (job: string | null) => void) {
  return useCommand({
    run: (_: "score", key) =>
      unwrapAccepted(assessment.POST("/api/assessment/cycles/{cycle_id}/runs", { params: command(id, key) })),
    invalidates: [keys.one(id)],
    onDone: ({ location }) => onStarted(location),
  });
}

export interface RaterInput {
  readonly account_id: string;
  readonly label: string;
  readonly subject_ids: string[] | null;
}

/** Replaces the raters of a group; in an open cycle their forms follow at once. */
export function useSetRaters(id: string, group: string, etag: string, onDone: () => void) {
  return useCommand({
    run: (raters: RaterInput[]) =>
      unwrap(
        assessment.PUT("/api/assessment/cycles/{cycle_id}/rater-groups/{group}", {
          params: { path: { cycle_id: id, group }, header: changing(etag) },
          body: { raters },
        }),
      ),
    invalidates: [keys.one(id), ["forms"]],
    onDone,
  });
}

interface CountInput {
  readonly indicator: string;
  readonly count: number;
  readonly period: string;
  readonly note: string;
}

export function useRecordCount(cycleId: string, subjectId: string, onDone: () => void) {
  return useCommand({
    run: (body: CountInput, key) =>
      unwrap(
        assessment.POST("/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/counts", {
          params: { path: { cycle_id: cycleId, subject_id: subjectId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.records(cycleId, subjectId)],
    onDone,
  });
}

interface DeductionInput {
  readonly indicator: string;
  readonly points: number;
  readonly reason: string;
}

export function useRecordDeduction(cycleId: string, subjectId: string, onDone: () => void) {
  return useCommand({
    run: (body: DeductionInput, key) =>
      unwrap(
        assessment.POST("/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/deductions", {
          params: { path: { cycle_id: cycleId, subject_id: subjectId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.records(cycleId, subjectId)],
    onDone,
  });
}

interface Waiver {
  readonly grounds: string[];
  readonly deciders: string[];
}

export function useWaive(cycleId: string, subjectId: string, deductionId: string, onDone: () => void) {
  return useCommand({
    run: (body: Waiver, key) =>
      unwrap(
        assessment.POST("/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/deductions/{deduction_id}/waive", {
          params: {
            path: { cycle_id: cycleId, subject_id: subjectId, deduction_id: deductionId },
            header: creating(key),
          },
          body,
        }),
      ),
    invalidates: [keys.records(cycleId, subjectId)],
    onDone,
  });
}

interface Decision {
  readonly decision: "accepted" | "rejected";
  readonly reason: string;
}

export function useDecide(proposal: Proposal, onDone: () => void) {
  return useCommand({
    run: (body: Decision, key) =>
      unwrap(
        assessment.POST("/api/assessment/proposals/{proposal_id}/decide", {
          params: { path: { proposal_id: proposal.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.proposals(proposal.cycle_id), ["scoring-runs"]],
    onDone,
  });
}
