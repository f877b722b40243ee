import { useQuery } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Team = Schemas["VolunteerTeamOut"];
export type TeamIn = Schemas["VolunteerTeamIn"];
export type Member = Schemas["VolunteerMemberOut"];
export type CallOut = Schemas["CallOutOut"];
export type CallOutIn = Schemas["CallOutIn"];
export type Answer = Schemas["CallOutAnswerOut"];

export const TIERS = ["bank", "township", "squad"] as const;
const TOUCHED = [["volunteers"]];

function known(filters: Filters, names: readonly string[]) {
  return Object.fromEntries(names.filter((name) => filters[name]).map((name) => [name, filters[name]]));
}

export function useBanks(organizationId: string | undefined) {
  return useQuery({
    queryKey: ["volunteers", "banks", organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/volunteers/banks", { params: { query: { organization_id: organizationId ?? "" } } }),
      ),
    enabled: organizationId !== undefined,
  });
}

export function useTeams(filters: Filters) {
  const wanted = known(filters, ["organization_id", "tier"]);
  return useListing(
    ["volunteers", "teams"],
    "/api/roster/volunteers/teams",
    wanted,
    (query) => unwrap(roster.GET("/api/roster/volunteers/teams", { params: { query } })),
    200,
  );
}

export function useMembers(teamId: string) {
  const wanted = { team_id: teamId, present: "true" };
  return useListing(["volunteers", "members"], "/api/roster/volunteers/members", wanted, (query) =>
    unwrap(roster.GET("/api/roster/volunteers/members", { params: { query } })),
  );
}

export function useCreateTeam(onDone: () => void) {
  return useCommand({
    run: (body: TeamIn, key) =>
      unwrap(roster.POST("/api/roster/volunteers/teams", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useChangeTeam(team: Team) {
  return useCommand({
    run: (body: Schemas["VolunteerTeamPatch"]) =>
      unwrap(
        roster.PATCH("/api/roster/volunteers/teams/{volunteer_team_id}", {
          params: { path: { volunteer_team_id: team.id }, header: changing(etagOf(team)) },
          body,
        }),
      ),
    invalidates: TOUCHED,
  });
}

export function useAddMembers(team: Team, onDone: (done: Schemas["MembersAdded"]) => void) {
  return useCommand({
    run: (body: Schemas["MembersIn"], key) =>
      unwrap(
        roster.POST("/api/roster/volunteers/teams/{volunteer_team_id}/members", {
          params: { path: { volunteer_team_id: team.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useLeave() {
  return useCommand({
    run: (row: Member, key) =>
      unwrap(
        roster.POST("/api/roster/volunteers/members/{member_id}/leave", {
          params: { path: { member_id: row.id }, header: { ...creating(key), ...changing(etagOf(row)) } },
        }),
      ),
    invalidates: TOUCHED,
  });
}

export function useCallOuts(filters: Filters) {
  const wanted = known(filters, ["organization_id", "state", "q"]);
  return useListing(["volunteers", "callOuts"], "/api/roster/call-outs", wanted, (query) =>
    unwrap(roster.GET("/api/roster/call-outs", { params: { query } })),
  );
}

export function useCallOutCounts(organizationId: string | undefined) {
  return useQuery({
    queryKey: ["volunteers", "callOutCounts", organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/call-outs/counts", { params: { query: { organization_id: organizationId ?? "" } } }),
      ),
    enabled: organizationId !== undefined,
  });
}

export function useAnswers(callOutId: string) {
  return useKeyset(["volunteers", "answers", callOutId], (cursor) =>
    unwrap(
      roster.GET("/api/roster/call-outs/answers", {
        params: { query: { call_out_id: callOutId, ...pageQuery(cursor, 200) } },
      }),
    ),
  );
}

export function useOpenCallOut(onDone: () => void) {
  return useCommand({
    run: (body: CallOutIn, key) =>
      unwrap(roster.POST("/api/roster/call-outs", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useAsk(callOut: CallOut, onDone: (done: Schemas["CallOutAskOut"]) => void) {
  return useCommand({
    run: (body: Schemas["CallOutAskIn"], key) =>
      unwrap(
        roster.POST("/api/roster/call-outs/{call_out_id}/ask", {
          params: { path: { call_out_id: callOut.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useAnswerFor() {
  return useCommand({
    run: ({ row, accepts }: { readonly row: Answer; readonly accepts: boolean }, key) =>
      unwrap(
        roster.POST("/api/roster/call-outs/answers/{answer_id}", {
          params: { path: { answer_id: row.id }, header: { ...creating(key), ...changing(etagOf(row)) } },
          body: { accepts },
        }),
      ),
    invalidates: TOUCHED,
  });
}

function callParams(callOut: CallOut, key: string) {
  return { path: { call_out_id: callOut.id }, header: { ...creating(key), ...changing(etagOf(callOut)) } };
}

export function useAttendance(callOut: CallOut, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["CallOutAttendanceIn"], key) =>
      unwrap(roster.POST("/api/roster/call-outs/{call_out_id}/attendance", { params: callParams(callOut, key), body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useCancelCallOut(callOut: CallOut, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(roster.POST("/api/roster/call-outs/{call_out_id}/cancel", { params: callParams(callOut, key), body })),
    invalidates: TOUCHED,
    onDone,
  });
}
