import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { allPages } from "@/shared/all-pages";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Procedure = Schemas["ProcedureOut"];
export type ProcedureIn = Schemas["ProcedureIn"];
export type AdvanceIn = Schemas["AdvanceIn"];
export type MoveIn = Schemas["MoveIn"];
export type Opinion = Schemas["OpinionOut"];
export type OpinionIn = Schemas["OpinionIn"];
export type OpinionAnswerIn = Schemas["OpinionAnswerIn"];
export type Alternate = Schemas["AlternateOut"];
export type AlternateIn = Schemas["AlternateIn"];
export type PartyReport = Schemas["PartyReportOut"];
export type PartyReportIn = Schemas["PartyReportIn"];
export type Check = Schemas["CheckOut"];
export type ClearanceIn = Schemas["ClearanceIn"];
export type Stage = Procedure["stage"];

export const STAGES: readonly Stage[] = [
  "nominated",
  "reviewed",
  "consulted",
  "inspected",
  "decided",
  "announced",
  "approved",
  "arranged",
];

const all = ["procedures"] as const;
const TOUCHED = [all, ["appointments"], ["posts"], ["opinions"]] as const;

/** The whole board: an office has tens of people under way at a time. */
export function boardQuery(filters: Filters) {
  const query = {
    outcome: "open" as const,
    ...(filters.organization_id !== undefined && { organization_id: filters.organization_id }),
  };
  return queryOptions({
    queryKey: [...all, "board", query],
    queryFn: () =>
      allPages((cursor) =>
        unwrap(roster.GET("/api/roster/procedures", { params: { query: { ...query, ...pageQuery(cursor, 200) } } })),
      ),
  });
}

export function useClosedProcedures(filters: Filters) {
  const query = filters.organization_id === undefined ? {} : { organization_id: filters.organization_id };
  return useKeyset([...all, "list", query], (cursor) =>
    unwrap(roster.GET("/api/roster/procedures", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function procedureQuery(id: string) {
  return queryOptions({
    queryKey: [...all, "one", id],
    queryFn: () =>
      unwrapTagged(roster.GET("/api/roster/procedures/{procedure_id}", { params: { path: { procedure_id: id } } })),
  });
}

export function stepsQuery(id: string) {
  return queryOptions({
    queryKey: [...all, "steps", id],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/procedures/{procedure_id}/steps", { params: { path: { procedure_id: id } } })),
  });
}

/** Whom the consultation wants to hear, and where each question stands; for the committee only. */
export function checksQuery(id: string) {
  return queryOptions({
    queryKey: [...all, "checks", id],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/procedures/{procedure_id}/checks", { params: { path: { procedure_id: id } } })),
  });
}

export function useAskClearance(onDone: () => void) {
  return useCommand({
    run: (body: ClearanceIn, key) =>
      unwrap(roster.POST("/api/roster/clearances", { params: { header: creating(key) }, body })),
    invalidates: [["clearances"], all],
    onDone,
  });
}

export function opinionsQuery(procedureId: string) {
  return queryOptions({
    queryKey: ["opinions", procedureId],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/opinions", { params: { query: { procedure_id: procedureId, limit: 100 } } })),
  });
}

export function useOpenProcedure(onDone: (made: Procedure) => void) {
  return useCommand({
    run: (body: ProcedureIn, key) =>
      unwrap(roster.POST("/api/roster/procedures", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

function stepping(procedure: Procedure, key: string) {
  return { path: { procedure_id: procedure.id }, header: { ...creating(key), ...changing(etagOf(procedure)) } };
}

export function useAdvance(procedure: Procedure, onDone: () => void) {
  return useCommand({
    run: (body: AdvanceIn, key) =>
      unwrap(
        roster.POST("/api/roster/procedures/{procedure_id}/advance", { params: stepping(procedure, key), body }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useMove(procedure: Procedure, onDone: () => void) {
  return useCommand({
    run: (body: MoveIn, key) =>
      unwrap(roster.POST("/api/roster/procedures/{procedure_id}/move", { params: stepping(procedure, key), body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useAskOpinion(procedure: Procedure, onDone: () => void) {
  return useCommand({
    run: (body: OpinionIn, key) =>
      unwrap(
        roster.POST("/api/roster/procedures/{procedure_id}/opinions", {
          params: { path: { procedure_id: procedure.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useAnswerOpinion(opinion: Opinion, onDone: () => void) {
  return useCommand({
    run: (body: OpinionAnswerIn, key) =>
      unwrap(
        roster.POST("/api/roster/opinions/{opinion_id}/answer", {
          params: {
            path: { opinion_id: opinion.id },
            header: { ...creating(key), ...changing(etagOf(opinion)) },
          },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

const alternates = ["alternates"] as const;

export function useAlternates(filters: Filters) {
  const query = filters.organization_id === undefined ? {} : { organization_id: filters.organization_id };
  return useKeyset([...alternates, query], (cursor) =>
    unwrap(roster.GET("/api/roster/alternates", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function useListAlternate(onDone: () => void) {
  return useCommand({
    run: (body: AlternateIn, key) =>
      unwrap(roster.POST("/api/roster/alternates", { params: { header: creating(key) }, body })),
    invalidates: [alternates],
    onDone,
  });
}

/** Accepts whose turn it is; with a note, passes them over. */
export function useDecideAlternate() {
  return useCommand({
    run: ({ alternate, note }: { readonly alternate: Alternate; readonly note?: string }, key) => {
      const params = {
        path: { alternate_id: alternate.id },
        header: { ...creating(key), ...changing(etagOf(alternate)) },
      };
      return note === undefined
        ? unwrap(roster.POST("/api/roster/alternates/{alternate_id}/accept", { params }))
        : unwrap(roster.POST("/api/roster/alternates/{alternate_id}/skip", { params, body: { note } }));
    },
    invalidates: [alternates, ["appointments"], ["posts"]],
  });
}

const reports = ["party-reports"] as const;

export function usePartyReports(filters: Filters) {
  const query = filters.organization_id === undefined ? {} : { organization_id: filters.organization_id };
  return useKeyset([...reports, query], (cursor) =>
    unwrap(roster.GET("/api/roster/party-reports", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function useSendReport(onDone: () => void) {
  return useCommand({
    run: (body: PartyReportIn, key) =>
      unwrap(roster.POST("/api/roster/party-reports", { params: { header: creating(key) }, body })),
    invalidates: [reports],
    onDone,
  });
}

export function useReceipt(report: PartyReport, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["ReceiptIn"], key) =>
      unwrap(
        roster.POST("/api/roster/party-reports/{report_id}/receipt", {
          params: {
            path: { report_id: report.id },
            header: { ...creating(key), ...changing(etagOf(report)) },
          },
          body,
        }),
      ),
    invalidates: [reports],
    onDone,
  });
}
