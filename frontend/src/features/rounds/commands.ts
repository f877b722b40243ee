/** What can be done with a round; each says which pages show something else afterwards. */
import { placement, unwrap, unwrapAccepted } from "@/api/client";
import { useCommand } from "@/shared/command";
import { creating } from "@/shared/writing";

import { keys, type Mode, type Round, type RoundIn, type Run, type Wish } from "./queries";

export function useCreateRound(onDone: (round: Round) => void) {
  return useCommand({
    run: (body: RoundIn, key) =>
      unwrap(placement.POST("/api/placement/rounds", { params: { header: creating(key) }, body })),
    invalidates: [keys.all],
    onDone,
  });
}

export interface WishInput {
  readonly personId: string;
  readonly post_ids: string[];
  readonly accepts_other: boolean;
  /** Why staff write for somebody, where people sign up. */
  readonly reason?: string;
  /** ETag of the wishes that are being replaced, if there are some. */
  readonly etag: string | null;
}

export function usePutWish(roundId: string, onDone: (wish: Wish) => void) {
  return useCommand({
    run: ({ personId, etag, ...body }: WishInput) =>
      unwrap(
        placement.PUT("/api/placement/rounds/{round_id}/wishes/{person_id}", {
          params: {
            path: { round_id: roundId, person_id: personId },
            header: etag === null ? {} : { "if-match": etag },
          },
          body,
        }),
      ),
    // Who has written nothing yet is another list now.
    invalidates: [keys.wishes(roundId), [...keys.one(roundId), "choice"]],
    onDone,
  });
}

export function useFreeze(roundId: string, onStarted: (job: string | null) => void) {
  return useCommand({
    run: (_: "freeze", key) =>
      unwrapAccepted(
        placement.POST("/api/placement/rounds/{round_id}/freeze", {
          params: { path: { round_id: roundId }, header: creating(key) },
        }),
      ),
    invalidates: [keys.one(roundId)],
    onDone: ({ location }) => onStarted(location),
  });
}

export interface RunInput {
  readonly mode: Mode;
  readonly seed: string;
}

export function useStartRun(roundId: string, onStarted: (run: Run, job: string | null) => void) {
  return useCommand({
    run: (body: RunInput, key) =>
      unwrapAccepted(
        placement.POST("/api/placement/rounds/{round_id}/runs", {
          params: { path: { round_id: roundId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.runs(roundId)],
    onDone: ({ value, location }) => onStarted(value, location),
  });
}

interface Placing {
  readonly person_id: string;
  readonly post_id: string | null;
  readonly reason: string;
}

/** What a decision by hand would cost; nothing is saved. */
export function useAdjustmentCost(runId: string) {
  return useCommand({
    run: (body: Placing, key) =>
      unwrap(
        placement.POST("/api/placement/runs/{run_id}/adjustments", {
          params: { path: { run_id: runId }, query: { dry_run: true }, header: creating(key) },
          body,
        }),
      ),
  });
}

export function useAdjust(run: Run, onDone: () => void) {
  return useCommand({
    run: (body: Placing, key) =>
      unwrap(
        placement.POST("/api/placement/runs/{run_id}/adjustments", {
          params: { path: { run_id: run.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.run(run.id), keys.runs(run.round_id)],
    onDone,
  });
}

export function useApprove(run: Run, onDone: () => void) {
  return useCommand({
    run: (_: "approve", key) =>
      unwrap(
        placement.POST("/api/placement/runs/{run_id}/approve", {
          params: { path: { run_id: run.id }, header: creating(key) },
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export interface NoticeInput {
  readonly working_days: number;
  readonly ends_on: string | null;
}

export function usePostNotice(roundId: string, onDone: () => void) {
  return useCommand({
    run: (body: NoticeInput, key) =>
      unwrap(
        placement.POST("/api/placement/rounds/{round_id}/notice", {
          params: { path: { round_id: roundId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function usePublish(roundId: string, onDone: (appointments: number) => void) {
  return useCommand({
    run: (_: "publish", key) =>
      unwrap(
        placement.POST("/api/placement/rounds/{round_id}/publish", {
          params: { path: { round_id: roundId }, header: creating(key) },
        }),
      ),
    // New appointments stand in the roster: its lists, posts and figures change with them.
    invalidates: [keys.all, ["appointments"], ["people"], ["posts"], ["indicators"]],
    onDone: (result) => onDone(result.appointments),
  });
}
