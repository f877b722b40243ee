import { queryOptions } from "@tanstack/react-query";

import { assessment, gateway, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/assessment.gen";
import { allPages } from "@/shared/all-pages";
import { pageQuery, useKeyset } from "@/shared/keyset";

type Schemas = components["schemas"];
export type Cycle = Schemas["CycleOut"];
export type CycleIn = Schemas["CycleIn"];
export type Subject = Schemas["SubjectOut"];
export type RaterGroup = Schemas["RaterGroupOut"];
export type Progress = Schemas["ProgressOut"];
export type ScoringRun = Schemas["RunOut"];
export type Proposal = Schemas["ProposalOut"];
export type Exemption = Schemas["ExemptionOut"];
export type Outline = Schemas["OutlineOut"];
export type Indicator = Schemas["SchemeDetailOut"]["outline"]["indicators"][number];

const WHOLE = 200;

export const keys = {
  all: ["cycles"] as const,
  list: ["cycles", "list"] as const,
  one: (id: string) => ["cycles", "one", id] as const,
  groups: (id: string) => ["cycles", "one", id, "groups"] as const,
  records: (id: string, subject: string) => ["cycles", "records", id, subject] as const,
  proposals: (id: string) => ["cycles", "one", id, "proposals"] as const,
};

const inCycle = (id: string) => ({ path: { cycle_id: id } });

export function useCycles() {
  return useKeyset(keys.list, (cursor) =>
    unwrap(assessment.GET("/api/assessment/cycles", { params: { query: pageQuery(cursor) } })),
  );
}

export function cycleQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: () => unwrap(assessment.GET("/api/assessment/cycles/{cycle_id}", { params: inCycle(id) })),
    // Another worker opens the cycle; the page follows until it is open.
    refetchInterval: (query) => query.state.data?.state === "opening" && 1500,
  });
}

export function progressQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.one(id), "progress"],
    queryFn: () => unwrap(assessment.GET("/api/assessment/cycles/{cycle_id}/progress", { params: inCycle(id) })),
  });
}

export function useSubjects(id: string) {
  return useKeyset([...keys.one(id), "subjects"], (cursor) =>
    unwrap(
      assessment.GET("/api/assessment/cycles/{cycle_id}/subjects", {
        params: { ...inCycle(id), query: pageQuery(cursor) },
      }),
    ),
  );
}

export function groupsQuery(id: string) {
  return queryOptions({
    queryKey: keys.groups(id),
    queryFn: () =>
      unwrapTagged(assessment.GET("/api/assessment/cycles/{cycle_id}/rater-groups", { params: inCycle(id) })),
  });
}

export function schemesQuery() {
  return queryOptions({
    queryKey: ["schemes", "options"],
    queryFn: () =>
      allPages((cursor) =>
        unwrap(assessment.GET("/api/assessment/schemes", { params: { query: pageQuery(cursor, WHOLE) } })),
      ),
  });
}

/** The scheme's own words: which counts and deductions it asks for. */
export function schemeQuery(id: string) {
  return queryOptions({
    queryKey: ["schemes", "one", id],
    queryFn: () =>
      unwrap(assessment.GET("/api/assessment/schemes/{scheme_id}", { params: { path: { scheme_id: id } } })),
    staleTime: 5 * 60_000,
  });
}

export function scoringRunsQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.one(id), "runs"],
    queryFn: async () => {
      const page = await unwrap(
        assessment.GET("/api/assessment/cycles/{cycle_id}/runs", { params: { ...inCycle(id), query: { limit: 20 } } }),
      );
      return page.items;
    },
  });
}

export function useProposals(id: string) {
  return useKeyset(keys.proposals(id), (cursor) =>
    unwrap(
      assessment.GET("/api/assessment/proposals", { params: { query: { cycle_id: id, ...pageQuery(cursor) } } }),
    ),
  );
}

const inSubject = (cycleId: string, subjectId: string) => ({
  path: { cycle_id: cycleId, subject_id: subjectId },
});

export function recordsQuery(cycleId: string, subjectId: string) {
  return queryOptions({
    queryKey: keys.records(cycleId, subjectId),
    queryFn: async () => {
      const params = { ...inSubject(cycleId, subjectId), query: { limit: WHOLE } };
      const [counts, deductions] = await Promise.all([
        unwrap(assessment.GET("/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/counts", { params })),
        unwrap(assessment.GET("/api/assessment/cycles/{cycle_id}/subjects/{subject_id}/deductions", { params })),
      ]);
      return { counts: counts.items, deductions: deductions.items };
    },
  });
}

/** Accounts a committee may choose raters from. */
export function colleaguesQuery(q: string) {
  return queryOptions({
    queryKey: ["colleagues", q],
    queryFn: async () => {
      const query = { limit: 50, ...(q !== "" && { q }) };
      return (await unwrap(gateway.GET("/api/auth/colleagues", { params: { query } }))).items;
    },
    placeholderData: (previous) => previous,
  });
}

export function colleaguesByIdQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ["colleagues", "by-id", ids],
    queryFn: async () => {
      const query = { limit: WHOLE, id: ids.slice(0, WHOLE) };
      return (await unwrap(gateway.GET("/api/auth/colleagues", { params: { query } }))).items;
    },
    enabled: ids.length > 0,
    staleTime: 60_000,
  });
}
