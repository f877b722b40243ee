import { queryOptions, useQuery } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Standing = Schemas["TrainingStandingOut"];
export type SummaryLine = Schemas["TrainingSummaryLine"];
export type Programme = Schemas["ProgrammeOut"];
export type Cohort = Schemas["CohortOut"];
export type Enrolment = Schemas["EnrolmentOut"];
export type Claim = Schemas["TrainingClaimOut"];
export type Entry = Schemas["TrainingHoursOut"];
export type CohortIn = Schemas["CohortIn"];
export type Rule = Schemas["TrainingRuleOut"];
export type Meeting = Schemas["TrainingSessionOut"];

export const KINDS = ["concentrated", "political", "online", "topic"] as const;
export const GROUPS = ["serving", "secretaries", "deputies", "seconded", "concurrent", "volunteers"] as const;
export const STANDINGS = ["short", "due", "on_course", "met"] as const;
export const RULES = ["annual_hours", "off_job_days"] as const;
export const RESULTS = ["passed", "excellent", "failed"] as const;

const ALL = ["training"] as const;
const TOUCHED = [ALL];

export const thisYear = () => new Date().getFullYear();

export const summaryQuery = (organizationId: string | undefined) =>
  queryOptions({
    queryKey: [...ALL, "summary", organizationId ?? null],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/learning/summary", {
          params: { query: organizationId === undefined ? {} : { organization_id: organizationId } },
        }),
      ),
  });

/** The filters of the address that a list knows; the service refuses what it cannot read. */
function known(filters: Filters, names: readonly string[]) {
  return Object.fromEntries(names.filter((name) => filters[name]).map((name) => [name, filters[name]]));
}

export const STANDING_FILTERS = ["rule", "standing", "organization_id", "q"] as const;

export function standingPath(filters: Filters): string {
  const query = new URLSearchParams(known(filters, STANDING_FILTERS) as Record<string, string>);
  return `/api/roster/learning/standings/export?${query.toString()}`;
}

export function useStandings(filters: Filters) {
  const wanted = known(filters, STANDING_FILTERS);
  return useKeyset([...ALL, "standings", wanted], (cursor) =>
    unwrap(
      roster.GET("/api/roster/learning/standings", { params: { query: { ...wanted, ...pageQuery(cursor) } as never } }),
    ),
  );
}

export function useProgrammes(filters: Filters) {
  const wanted = known(filters, ["plan_year", "organization_id"]);
  return useKeyset([...ALL, "programmes", wanted], (cursor) =>
    unwrap(
      roster.GET("/api/roster/training/programmes", { params: { query: { ...wanted, ...pageQuery(cursor) } as never } }),
    ),
  );
}

export function usePlan(organizationId: string | undefined, year: number) {
  return useQuery({
    queryKey: [...ALL, "plan", organizationId, year],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/training/plan", {
          params: { query: { organization_id: organizationId ?? "", plan_year: year } },
        }),
      ),
    enabled: organizationId !== undefined,
  });
}

export function useCohorts(filters: Filters) {
  const wanted = known(filters, ["state", "programme_id", "q"]);
  return useListing([...ALL, "cohorts"], "/api/roster/training/cohorts", wanted, (query) =>
    unwrap(roster.GET("/api/roster/training/cohorts", { params: { query } })),
  );
}

export function useEnrolments(cohortId: string) {
  return useKeyset([...ALL, "enrolments", cohortId], (cursor) =>
    unwrap(
      roster.GET("/api/roster/training/enrolments", {
        params: { query: { cohort_id: cohortId, ...pageQuery(cursor, 200) } },
      }),
    ),
  );
}

export function useMeetings(cohortId: string) {
  return useQuery({
    queryKey: [...ALL, "meetings", cohortId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/training/cohorts/{cohort_id}/sessions", { params: { path: { cohort_id: cohortId } } }),
      ),
  });
}

export function useClaims(state: string | undefined) {
  return useKeyset([...ALL, "claims", state ?? null], (cursor) =>
    unwrap(
      roster.GET("/api/roster/learning/claims", {
        params: { query: { ...(state === undefined ? {} : { state }), ...pageQuery(cursor) } as never },
      }),
    ),
  );
}

export function useEntries() {
  return useKeyset([...ALL, "entries"], (cursor) =>
    unwrap(roster.GET("/api/roster/learning/hours", { params: { query: pageQuery(cursor) } })),
  );
}

export const rulesQuery = queryOptions({
  queryKey: [...ALL, "rules"],
  queryFn: () => unwrap(roster.GET("/api/roster/learning/rules")),
});

export function useCreateProgramme(onDone: () => void) {
  return useCommand({
    run: (body: Schemas["ProgrammeIn"], key) =>
      unwrap(roster.POST("/api/roster/training/programmes", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useCreateCohort(onDone: () => void) {
  return useCommand({
    run: (body: Schemas["CohortIn"], key) =>
      unwrap(roster.POST("/api/roster/training/cohorts", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

function cohortParams(cohort: Cohort, key: string) {
  return { path: { cohort_id: cohort.id }, header: { ...creating(key), ...changing(etagOf(cohort)) } };
}

export function useMoveCohort(cohort: Cohort, onDone: () => void) {
  return useCommand({
    run: (state: Schemas["CohortState"], key) =>
      unwrap(
        roster.POST("/api/roster/training/cohorts/{cohort_id}/move", { params: cohortParams(cohort, key), body: { state } }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useFinishCohort(cohort: Cohort, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["CohortFinish"], key) =>
      unwrap(roster.POST("/api/roster/training/cohorts/{cohort_id}/finish", { params: cohortParams(cohort, key), body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useEnrol(cohort: Cohort, onDone: (done: Schemas["EnrolOut"]) => void) {
  return useCommand({
    run: (personIds: string[], key) =>
      unwrap(
        roster.POST("/api/roster/training/cohorts/{cohort_id}/enrolments", {
          params: { path: { cohort_id: cohort.id }, header: creating(key) },
          body: { person_ids: personIds },
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useWithdraw() {
  return useCommand({
    run: (row: Enrolment, key) =>
      unwrap(
        roster.POST("/api/roster/training/enrolments/{enrolment_id}/withdraw", {
          params: { path: { enrolment_id: row.id }, header: { ...creating(key), ...changing(etagOf(row)) } },
        }),
      ),
    invalidates: TOUCHED,
  });
}
