import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import { changing, creating, etagOf } from "@/shared/writing";

export type TalkRow = components["schemas"]["TalkRow"];
export type Talk = components["schemas"]["TalkOut"];
export type TalkIn = components["schemas"]["TalkIn"];
export type TalkPatch = components["schemas"]["TalkPatch"];
export type EarlySign = components["schemas"]["EarlySignOut"];
export type EarlySignIn = components["schemas"]["EarlySignIn"];
export type EarlySignClose = components["schemas"]["EarlySignClose"];

export const KINDS = ["care", "remind", "admonish"] as const;
export const SOURCES = ["assessment", "attendance", "task", "petition", "inspection", "audit"] as const;

const all = ["talks"] as const;
/** What was said does not stay in memory once nobody looks at it. */
const SEALED = { gcTime: 0, staleTime: 0 };

export function useTalks() {
  return useKeyset([...all, "list"], (cursor) =>
    unwrap(roster.GET("/api/roster/talks", { params: { query: pageQuery(cursor) } })),
  );
}

export function useMyTalks() {
  return useKeyset([...all, "mine"], (cursor) =>
    unwrap(roster.GET("/api/roster/my-talks", { params: { query: pageQuery(cursor) } })),
  );
}

export function useEarlySigns() {
  return useKeyset([...all, "signs"], (cursor) =>
    unwrap(roster.GET("/api/roster/early-signs", { params: { query: pageQuery(cursor) } })),
  );
}

export function talkQuery(id: string) {
  return queryOptions({
    queryKey: [...all, "one", id],
    queryFn: () => unwrapTagged(roster.GET("/api/roster/talks/{talk_id}", { params: { path: { talk_id: id } } })),
    ...SEALED,
  });
}

export function readingsQuery(id: string) {
  return queryOptions({
    queryKey: [...all, "readings", id],
    queryFn: () => unwrap(roster.GET("/api/roster/talks/{talk_id}/readings", { params: { path: { talk_id: id } } })),
    ...SEALED,
  });
}

export async function talkPeople(q: string) {
  return unwrap(roster.GET("/api/roster/talk-people", { params: { query: { q } } }));
}

export function useRecord(onDone: (id: string) => void) {
  return useCommand({
    run: (body: TalkIn, key) => unwrap(roster.POST("/api/roster/talks", { params: { header: creating(key) }, body })),
    invalidates: [all],
    onDone: (made) => onDone(made.id),
  });
}

export function useChange(id: string, etag: string, onDone: () => void) {
  return useCommand({
    run: (body: TalkPatch) =>
      unwrap(roster.PATCH("/api/roster/talks/{talk_id}", { params: { path: { talk_id: id }, header: changing(etag) }, body })),
    invalidates: [all],
    onDone,
  });
}

/** The steps without a body: give to the person, and sign in the app. */
export function useStep(id: string, etag: string) {
  return useCommand({
    run: (step: "give" | "acknowledge", key) => {
      const params = { path: { talk_id: id }, header: { ...creating(key), ...changing(etag) } };
      return step === "give"
        ? unwrap(roster.POST("/api/roster/talks/{talk_id}/give", { params }))
        : unwrap(roster.POST("/api/roster/talks/{talk_id}/acknowledge", { params }));
    },
    invalidates: [all],
  });
}

export function useSignOnPaper(id: string, etag: string) {
  return useCommand({
    run: (body: { readonly signed_on: string }, key) =>
      unwrap(
        roster.POST("/api/roster/talks/{talk_id}/sign-on-paper", {
          params: { path: { talk_id: id }, header: { ...creating(key), ...changing(etag) } },
          body,
        }),
      ),
    invalidates: [all],
  });
}

export function useStatement(id: string, etag: string) {
  return useCommand({
    run: (body: { readonly statement: string }) =>
      unwrap(
        roster.PUT("/api/roster/talks/{talk_id}/statement", {
          params: { path: { talk_id: id }, header: changing(etag) },
          body,
        }),
      ),
    invalidates: [all],
  });
}

export function useAddendum(id: string) {
  return useCommand({
    run: (body: { readonly words: string }, key) =>
      unwrap(
        roster.POST("/api/roster/talks/{talk_id}/addenda", {
          params: { path: { talk_id: id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [all],
  });
}

export function useNoteSign(onDone: () => void) {
  return useCommand({
    run: (body: EarlySignIn, key) =>
      unwrap(roster.POST("/api/roster/early-signs", { params: { header: creating(key) }, body })),
    invalidates: [all],
    onDone,
  });
}

export function useCloseSign(sign: EarlySign, onDone: () => void) {
  return useCommand({
    run: (body: EarlySignClose, key) =>
      unwrap(
        roster.POST("/api/roster/early-signs/{sign_id}/close", {
          params: { path: { sign_id: sign.id }, header: { ...creating(key), ...changing(etagOf(sign)) } },
          body,
        }),
      ),
    invalidates: [all],
    onDone,
  });
}
