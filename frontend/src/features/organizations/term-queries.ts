import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

import { keys } from "./queries";

export type Terms = components["schemas"]["TermsOut"];
export type Term = components["schemas"]["TermOut"];
export type TermIn = components["schemas"]["TermIn"];
export type StepName = components["schemas"]["ElectionStep"];
export type StepIn = components["schemas"]["ElectionStepIn"];
export type PostponementIn = components["schemas"]["PostponementIn"];

/** What shows something else once a term was written. */
const CHANGED = [keys.all, ["terms"]];

export function termsQuery(organizationId: string) {
  return queryOptions({
    queryKey: [...keys.all, "terms", organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations/{organization_id}/terms", {
          params: { path: { organization_id: organizationId } },
        }),
      ),
  });
}

export function useAddTerm(organizationId: string, onDone: () => void) {
  return useCommand({
    run: (body: TermIn, key) =>
      unwrap(
        roster.POST("/api/roster/organizations/{organization_id}/terms", {
          params: { path: { organization_id: organizationId }, header: creating(key) },
          body,
        }),
      ),
    invalidates: CHANGED,
    onDone,
  });
}

export function useChangeTerm(term: Term, onDone: () => void) {
  return useCommand({
    run: (body: components["schemas"]["TermPatch"]) =>
      unwrap(
        roster.PATCH("/api/roster/terms/{term_id}", {
          params: { path: { term_id: term.id }, header: changing(etagOf(term)) },
          body,
        }),
      ),
    invalidates: CHANGED,
    onDone,
  });
}

export function useNoteStep(term: Term, step: StepName, onDone: () => void) {
  return useCommand({
    run: (body: StepIn) =>
      unwrap(
        roster.PUT("/api/roster/terms/{term_id}/steps/{step}", {
          params: { path: { term_id: term.id, step }, header: changing(etagOf(term)) },
          body,
        }),
      ),
    invalidates: CHANGED,
    onDone,
  });
}

export function usePostpone(term: Term, onDone: () => void) {
  return useCommand({
    run: (body: PostponementIn, key) =>
      unwrap(
        roster.POST("/api/roster/terms/{term_id}/postponement", {
          params: { path: { term_id: term.id }, header: { ...creating(key), ...changing(etagOf(term)) } },
          body,
        }),
      ),
    invalidates: CHANGED,
    onDone,
  });
}

export function useDropTerm(onDone: () => void) {
  return useCommand({
    run: (term: Term) =>
      unwrap(
        roster.DELETE("/api/roster/terms/{term_id}", {
          params: { path: { term_id: term.id }, header: changing(etagOf(term)) },
        }),
      ),
    invalidates: CHANGED,
    onDone,
  });
}
