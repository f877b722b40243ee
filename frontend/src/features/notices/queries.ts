import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { allPages } from "@/shared/all-pages";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type Notice = Schemas["NoticeDetail"];
export type NoticeIn = Schemas["NoticeIn"];
export type PublicNotice = Schemas["PublicNotice"];
export type PublicObjectionIn = Schemas["PublicObjectionIn"];
export type Objection = Schemas["ObjectionOut"];
export type ObjectionIn = Schemas["ObjectionIn"];
export type VerifyIn = Schemas["VerifyIn"];

const all = ["notices"] as const;
const TOUCHED = [all, ["procedures"]] as const;

export function useNotices(filters: Filters) {
  const query = {
    ...(filters.organization_id !== undefined && { organization_id: filters.organization_id }),
    ...(filters.state !== undefined && { state: filters.state as "posted" }),
  };
  return useKeyset([...all, "list", query], (cursor) =>
    unwrap(roster.GET("/api/roster/notices", { params: { query: { ...query, ...pageQuery(cursor) } } })),
  );
}

export function noticeQuery(id: string) {
  return queryOptions({
    queryKey: [...all, "one", id],
    queryFn: () => unwrapTagged(roster.GET("/api/roster/notices/{notice_id}", { params: { path: { notice_id: id } } })),
  });
}

/** Who may be announced: every open procedure whose next stage can be the notice. */
export const announceableQuery = queryOptions({
  queryKey: ["procedures", "announceable"],
  queryFn: async () => {
    const rows = await allPages((cursor) =>
      unwrap(roster.GET("/api/roster/procedures", { params: { query: { outcome: "open", ...pageQuery(cursor, 200) } } })),
    );
    return rows.filter((row) => row.next_stages.includes("announced"));
  },
});

/** What is read here is confidential, so it does not stay in memory. */
export function objectionsQuery(id: string) {
  return queryOptions({
    queryKey: [...all, "objections", id],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/notices/{notice_id}/objections", { params: { path: { notice_id: id } } })),
    gcTime: 0,
    staleTime: 0,
  });
}

export function usePostNotice(onDone: (made: Notice) => void) {
  return useCommand({
    run: (body: NoticeIn, key) =>
      unwrap(roster.POST("/api/roster/notices", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useWithdraw(notice: Notice, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/notices/{notice_id}/withdraw", {
          params: { path: { notice_id: notice.id }, header: { ...creating(key), ...changing(etagOf(notice)) } },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useRecordObjection(notice: Notice, onDone: () => void) {
  return useCommand({
    run: (body: ObjectionIn, key) =>
      unwrap(
        roster.POST("/api/roster/notices/{notice_id}/objections", {
          params: { path: { notice_id: notice.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useVerify(objection: Objection, onDone: () => void) {
  return useCommand({
    run: (body: VerifyIn, key) =>
      unwrap(
        roster.POST("/api/roster/objections/{objection_id}/verify", {
          params: {
            path: { objection_id: objection.id },
            header: { ...creating(key), ...changing(etagOf(objection)) },
          },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function publicNoticeQuery(address: string) {
  return queryOptions({
    queryKey: ["public-notice", address],
    queryFn: () => unwrap(roster.GET("/api/roster/public/notices/{address}", { params: { path: { address } } })),
    retry: false,
  });
}

/** The key is the objection's own id: sent twice it is one objection. */
export function useObject(address: string, onDone: () => void) {
  return useCommand({
    run: (body: PublicObjectionIn, key) =>
      unwrap(
        roster.PUT("/api/roster/public/notices/{address}/objections/{objection_id}", {
          params: { path: { address, objection_id: key } },
          body,
        }),
      ),
    onDone,
  });
}
