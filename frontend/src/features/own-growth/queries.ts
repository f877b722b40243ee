import { useQuery } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import { problemOfResponse } from "@/api/problem";
import { authorizedFetch } from "@/api/session";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { changing, creating } from "@/shared/writing";

type Schemas = components["schemas"];
export type Cohort = Schemas["CohortOut"];
export type CallOut = Schemas["CallOutOut"];
export type OwnStanding = Schemas["OwnTrainingStanding"];
export type ClaimIn = Schemas["TrainingClaimIn"];

const TRAINING = [["training"]];
const VOLUNTEERS = [["volunteers"]];

export function useOwnLearning(personId: string) {
  return useQuery({
    queryKey: ["training", "own", personId],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/learning/people/{person_id}", { params: { path: { person_id: personId } } })),
  });
}

export function useOffered() {
  return useKeyset(["training", "offered"], (cursor) =>
    unwrap(roster.GET("/api/roster/training/cohorts", { params: { query: { state: "open", ...pageQuery(cursor) } } })),
  );
}

export function useOwnHours(personId: string) {
  return useKeyset(["training", "ownHours", personId], (cursor) =>
    unwrap(
      roster.GET("/api/roster/learning/hours", { params: { query: { person_id: personId, ...pageQuery(cursor) } } }),
    ),
  );
}

export function useOwnClaims(personId: string) {
  return useKeyset(["training", "ownClaims", personId], (cursor) =>
    unwrap(
      roster.GET("/api/roster/learning/claims", { params: { query: { person_id: personId, ...pageQuery(cursor) } } }),
    ),
  );
}

export function useJoin() {
  return useCommand({
    run: (cohort: Cohort, key) =>
      unwrap(
        roster.POST("/api/roster/training/cohorts/{cohort_id}/join", {
          params: { path: { cohort_id: cohort.id }, header: creating(key) },
        }),
      ),
    invalidates: TRAINING,
  });
}

export function useWithdraw() {
  return useCommand({
    run: (cohort: Cohort, key) =>
      unwrap(
        roster.POST("/api/roster/training/enrolments/{enrolment_id}/withdraw", {
          params: {
            path: { enrolment_id: cohort.own_enrolment_id ?? "" },
            header: { ...creating(key), ...changing(`"${cohort.own_version ?? 0}"`) },
          },
        }),
      ),
    invalidates: TRAINING,
  });
}

interface Filing {
  readonly body: ClaimIn;
  readonly file: File | undefined;
}

/** Files the claim, then its certificate; a repeated press sends neither twice. */
export function useFileClaim(onDone: () => void) {
  return useCommand({
    run: async ({ body, file }: Filing, key) => {
      const claim = await unwrap(roster.POST("/api/roster/learning/claims", { params: { header: creating(key) }, body }));
      if (file === undefined) return claim;
      const form = new FormData();
      form.append("file", file);
      const address = new URL(`/api/roster/learning/claims/${claim.id}/certificate`, globalThis.location.origin);
      const response = await authorizedFetch(
        new Request(address, { method: "POST", body: form, headers: creating(`${key}-file`) }),
      );
      if (!response.ok) throw await problemOfResponse(response);
      return claim;
    },
    invalidates: TRAINING,
    onDone,
  });
}

export function useOwnCallOuts() {
  return useKeyset(["volunteers", "ownCallOuts"], (cursor) =>
    unwrap(roster.GET("/api/roster/call-outs", { params: { query: { mine: true, ...pageQuery(cursor) } } })),
  );
}

export function useOwnTotal(personId: string) {
  return useQuery({
    queryKey: ["volunteers", "ownTotal", personId],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/volunteer-records/hours/total", { params: { query: { person_id: personId } } })),
  });
}

export function useOwnRecords(personId: string) {
  return useKeyset(["volunteers", "ownRecords", personId], (cursor) =>
    unwrap(
      roster.GET("/api/roster/volunteer-records", { params: { query: { person_id: personId, ...pageQuery(cursor) } } }),
    ),
  );
}

export function useOwnPairings(personId: string) {
  return useKeyset(["volunteers", "ownPairings", personId], (cursor) =>
    unwrap(
      roster.GET("/api/roster/sites/pairings", {
        params: { query: { person_id: personId, live: true, ...pageQuery(cursor) } },
      }),
    ),
  );
}

export function useOwnPractice(personId: string) {
  return useKeyset(["practice", "own", personId], (cursor) =>
    unwrap(roster.GET("/api/roster/practice", { params: { query: { person_id: personId, ...pageQuery(cursor) } } })),
  );
}

export function useAnswer() {
  return useCommand({
    run: ({ callOut, accepts }: { readonly callOut: CallOut; readonly accepts: boolean }, key) =>
      unwrap(
        roster.POST("/api/roster/call-outs/answers/{answer_id}", {
          params: {
            path: { answer_id: callOut.own_answer_id ?? "" },
            header: { ...creating(key), ...changing(`"${callOut.own_version ?? 0}"`) },
          },
          body: { accepts },
        }),
      ),
    invalidates: VOLUNTEERS,
  });
}
