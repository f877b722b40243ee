import { useQuery } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Team = Schemas["LectureTeamOut"];
export type TeamIn = Schemas["LectureTeamIn"];
export type Lecturer = Schemas["LecturerOut"];
export type Lecture = Schemas["LectureSessionOut"];
export type LectureIn = Schemas["LectureSessionIn"];

export const FILTERS = ["organization_id", "since", "until", "q", "team_id"] as const;
const TOUCHED = [["lectures"]];

function known(filters: Filters, names: readonly string[]) {
  return Object.fromEntries(names.filter((name) => filters[name]).map((name) => [name, filters[name]]));
}

export function exportPath(filters: Filters): string {
  const query = new URLSearchParams(known(filters, FILTERS) as Record<string, string>);
  return `/api/roster/lectures/sessions/export?${query.toString()}`;
}

export function useLectures(filters: Filters) {
  const wanted = known(filters, FILTERS);
  return useKeyset(["lectures", "sessions", wanted], (cursor) =>
    unwrap(
      roster.GET("/api/roster/lectures/sessions", { params: { query: { ...wanted, ...pageQuery(cursor) } as never } }),
    ),
  );
}

export function useCounts(filters: Filters) {
  const wanted = known(filters, ["organization_id", "since", "until"]);
  return useQuery({
    queryKey: ["lectures", "counts", wanted],
    queryFn: () => unwrap(roster.GET("/api/roster/lectures/counts", { params: { query: wanted as never } })),
    enabled: filters.organization_id !== undefined,
  });
}

export function useTeams() {
  return useKeyset(["lectures", "teams"], (cursor) =>
    unwrap(roster.GET("/api/roster/lectures/teams", { params: { query: pageQuery(cursor, 200) } })),
  );
}

export function useLecturers(teamId: string | undefined) {
  return useQuery({
    queryKey: ["lectures", "lecturers", teamId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/lectures/teams/{lecture_team_id}/lecturers", {
          params: { path: { lecture_team_id: teamId ?? "" } },
        }),
      ),
    enabled: teamId !== undefined,
  });
}

export function useCreateTeam(onDone: () => void) {
  return useCommand({
    run: (body: TeamIn, key) =>
      unwrap(roster.POST("/api/roster/lectures/teams", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useChangeTeam(team: Team, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["LectureTeamPatch"]) =>
      unwrap(
        roster.PATCH("/api/roster/lectures/teams/{lecture_team_id}", {
          params: { path: { lecture_team_id: team.id }, header: changing(etagOf(team)) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useAddLecturer(team: Team, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["LecturerIn"], key) =>
      unwrap(
        roster.POST("/api/roster/lectures/teams/{lecture_team_id}/lecturers", {
          params: { path: { lecture_team_id: team.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useLetGo() {
  return useCommand({
    run: (row: Lecturer, key) =>
      unwrap(
        roster.POST("/api/roster/lectures/lecturers/{lecturer_id}/leave", {
          params: { path: { lecturer_id: row.id }, header: { ...creating(key), ...changing(etagOf(row)) } },
        }),
      ),
    invalidates: TOUCHED,
  });
}

export function useRecord(onDone: () => void) {
  return useCommand({
    run: (body: LectureIn, key) =>
      unwrap(roster.POST("/api/roster/lectures/sessions", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useVoid(row: Lecture, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/lectures/sessions/{lecture_id}/void", {
          params: { path: { lecture_id: row.id }, header: { ...creating(key), ...changing(etagOf(row)) } },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}
