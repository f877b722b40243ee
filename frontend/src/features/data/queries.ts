import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { changing, creating, etagOf } from "@/shared/writing";

export type Erasure = components["schemas"]["ErasureOut"];
export type Correction = components["schemas"]["CorrectionOut"];
export type Policy = components["schemas"]["PolicyOut"];
export type Purpose = components["schemas"]["PurposeOut"];

export function useErasures() {
  return useKeyset(["erasures"], (cursor) =>
    unwrap(roster.GET("/api/roster/erasures", { params: { query: pageQuery(cursor) } })),
  );
}

export function useCorrections() {
  return useKeyset(["corrections"], (cursor) =>
    unwrap(roster.GET("/api/roster/corrections", { params: { query: pageQuery(cursor) } })),
  );
}

export function useAudit(action: string | undefined) {
  return useKeyset(["privacy-audit", action ?? ""], (cursor) =>
    unwrap(
      roster.GET("/api/roster/privacy/audit", {
        params: { query: { ...pageQuery(cursor), ...(action && { action }) } },
      }),
    ),
  );
}

export function useRuns() {
  return useKeyset(["retention-runs"], (cursor) =>
    unwrap(roster.GET("/api/roster/retention/runs", { params: { query: pageQuery(cursor) } })),
  );
}

export const summaryQuery = queryOptions({
  queryKey: ["consent-summary"],
  queryFn: () => unwrap(roster.GET("/api/roster/consents/summary")),
});

export const purposesQuery = queryOptions({
  queryKey: ["consent-purposes"],
  queryFn: () => unwrap(roster.GET("/api/roster/consents/purposes")),
});

export const policiesQuery = queryOptions({
  queryKey: ["retention-policies"],
  queryFn: () => unwrap(roster.GET("/api/roster/retention/policies")),
});

export const sealingQuery = queryOptions({
  queryKey: ["sealing"],
  queryFn: () => unwrap(roster.GET("/api/roster/sealing")),
});

export const classesQuery = queryOptions({
  queryKey: ["field-classes"],
  queryFn: () => unwrap(roster.GET("/api/roster/privacy/field-classes")),
});

function erasureCommand(path: "/api/roster/erasures/{erasure_id}/confirm" | "/api/roster/erasures/{erasure_id}/undo") {
  return (erasure: Erasure, key: string) =>
    unwrap(
      roster.POST(path, {
        params: { path: { erasure_id: erasure.id }, header: { ...creating(key), ...changing(etagOf(erasure)) } },
      }),
    );
}

export function useConfirmErasure() {
  return useCommand({
    run: erasureCommand("/api/roster/erasures/{erasure_id}/confirm"),
    invalidates: [["erasures"], ["people"]],
  });
}

export function useUndoErasure() {
  return useCommand({
    run: erasureCommand("/api/roster/erasures/{erasure_id}/undo"),
    invalidates: [["erasures"], ["people"]],
  });
}

interface Answered {
  readonly correction: Correction;
  readonly accepts: boolean;
  readonly answer: string;
}

export function useAnswerCorrection() {
  return useCommand({
    run: ({ correction, accepts, answer }: Answered, key) => {
      const params = {
        path: { correction_id: correction.id },
        header: { ...creating(key), ...changing(etagOf(correction)) },
      };
      const body = answer === "" ? {} : { answer };
      return accepts
        ? unwrap(roster.POST("/api/roster/corrections/{correction_id}/accept", { params, body }))
        : unwrap(roster.POST("/api/roster/corrections/{correction_id}/refuse", { params, body }));
    },
    invalidates: [["corrections"], ["people"]],
  });
}

export function useSetPolicy(onDone: () => void) {
  return useCommand({
    run: (body: components["schemas"]["PolicyIn"], key) =>
      unwrap(roster.POST("/api/roster/retention/policies", { params: { header: creating(key) }, body })),
    invalidates: [policiesQuery.queryKey],
    onDone,
  });
}

export function useRunNow() {
  return useCommand({
    run: (_: null, key) => unwrap(roster.POST("/api/roster/retention/runs", { params: { header: creating(key) } })),
  });
}

export function useChangePurpose(onDone: () => void) {
  return useCommand({
    run: ({ purpose, wording }: { purpose: Purpose; wording: string }) =>
      unwrap(
        roster.PATCH("/api/roster/consents/purposes/{purpose}", {
          params: { path: { purpose: purpose.key }, header: changing(etagOf(purpose)) },
          body: { wording },
        }),
      ),
    invalidates: [purposesQuery.queryKey],
    onDone,
  });
}

export function useReseal() {
  return useCommand({
    run: (reindex: boolean, key) =>
      unwrap(roster.POST("/api/roster/sealing/reseal", { params: { header: creating(key) }, body: { reindex } })),
  });
}
