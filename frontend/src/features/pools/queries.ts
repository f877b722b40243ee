import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type Pool = components["schemas"]["PoolOut"];
export type PoolIn = components["schemas"]["PoolIn"];
export type PoolPatch = components["schemas"]["PoolPatch"];
export type Candidate = components["schemas"]["CandidateRow"];
export type CandidateState = Candidate["state"];
export type Nomination = components["schemas"]["NominationIn"];
export type Inspection = components["schemas"]["InspectionIn"];
export type ComparisonIn = components["schemas"]["ComparisonIn"];
export type ExitProposal = components["schemas"]["ExitProposalOut"];

export const keys = {
  all: ["pools"] as const,
  one: (id: string) => ["pools", "one", id] as const,
  part: (part: string, id: string) => ["pools", part, id] as const,
};

export function usePools(filters: Filters) {
  return useListing(["pools", "list"], "/api/roster/pools", filters, (query) =>
    unwrap(roster.GET("/api/roster/pools", { params: { query } })),
  );
}

export function poolQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: () => unwrapTagged(roster.GET("/api/roster/pools/{pool_id}", { params: { path: { pool_id: id } } })),
  });
}

export function ratiosQuery(id: string) {
  return queryOptions({
    queryKey: keys.part("ratios", id),
    queryFn: () => unwrap(roster.GET("/api/roster/pools/{pool_id}/ratios", { params: { path: { pool_id: id } } })),
  });
}

export function comparisonsQuery(id: string) {
  return queryOptions({
    queryKey: keys.part("comparisons", id),
    queryFn: () => unwrap(roster.GET("/api/roster/pools/{pool_id}/comparisons", { params: { path: { pool_id: id } } })),
  });
}

export function candidateQuery(id: string) {
  return queryOptions({
    queryKey: keys.part("candidate", id),
    queryFn: () =>
      unwrap(roster.GET("/api/roster/pool-candidates/{candidate_id}", { params: { path: { candidate_id: id } } })),
  });
}

interface CandidatesWanted {
  readonly state?: CandidateState | undefined;
  readonly q?: string | undefined;
}

export function useCandidates(poolId: string, wanted: CandidatesWanted) {
  const filters = { pool_id: poolId, ...wanted };
  return useListing(keys.part("candidates", poolId), "/api/roster/pool-candidates", filters, (query) =>
    unwrap(roster.GET("/api/roster/pool-candidates", { params: { query } })),
  );
}

export function useExitProposals(poolId: string) {
  return useKeyset(keys.part("proposals", poolId), (cursor) =>
    unwrap(
      roster.GET("/api/roster/pool-exit-proposals", {
        params: { query: { pool_id: poolId, state: "open", ...pageQuery(cursor) } },
      }),
    ),
  );
}

export function useCreatePool(onDone: (pool: Pool) => void) {
  return useCommand({
    run: (body: PoolIn, key) => unwrap(roster.POST("/api/roster/pools", { params: { header: creating(key) }, body })),
    invalidates: [keys.all],
    onDone,
  });
}

export function useChangePool(id: string, etag: string, onDone: () => void) {
  return useCommand({
    run: (body: PoolPatch) =>
      unwrap(
        roster.PATCH("/api/roster/pools/{pool_id}", {
          params: { path: { pool_id: id }, header: changing(etag) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useTogglePool(pool: Pool) {
  return useCommand({
    run: (_: undefined, key) => {
      const params = { path: { pool_id: pool.id }, header: { ...creating(key), ...changing(etagOf(pool)) } };
      return pool.status === "open"
        ? unwrap(roster.POST("/api/roster/pools/{pool_id}/close", { params }))
        : unwrap(roster.POST("/api/roster/pools/{pool_id}/reopen", { params }));
    },
    invalidates: [keys.all],
  });
}

export function useNominate(poolId: string, onDone: () => void) {
  return useCommand({
    run: (body: Nomination, key) =>
      unwrap(
        roster.POST("/api/roster/pools/{pool_id}/nominations", {
          params: { path: { pool_id: poolId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useInspect(candidateId: string, onDone: () => void) {
  return useCommand({
    run: (body: Inspection, key) =>
      unwrap(
        roster.POST("/api/roster/pool-candidates/{candidate_id}/inspections", {
          params: { path: { candidate_id: candidateId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useCompare(poolId: string, onDone: () => void) {
  return useCommand({
    run: (body: ComparisonIn, key) =>
      unwrap(
        roster.POST("/api/roster/pools/{pool_id}/comparisons", {
          params: { path: { pool_id: poolId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

/** Goes no further with a nomination, or takes a person out of the pool. */
export function useLetGo(candidate: Candidate, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) => {
      const params = { path: { candidate_id: candidate.id }, header: creating(key) };
      return candidate.state === "entered"
        ? unwrap(roster.POST("/api/roster/pool-candidates/{candidate_id}/exit", { params, body }))
        : unwrap(roster.POST("/api/roster/pool-candidates/{candidate_id}/refuse", { params, body }));
    },
    invalidates: [keys.all],
    onDone,
  });
}

export function useDecideExit(proposal: ExitProposal, onDone: () => void) {
  return useCommand({
    run: (body: { readonly accept: boolean; readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/pool-exit-proposals/{proposal_id}/decide", {
          params: {
            path: { proposal_id: proposal.id },
            header: { ...creating(key), ...changing(etagOf(proposal)) },
          },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}
