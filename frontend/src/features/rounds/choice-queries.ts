/** Both sides of the choice before the freeze: sign-ups of people, requests of branches. */
import { queryOptions } from "@tanstack/react-query";

import { placement, roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/placement.gen";
import { allPages } from "@/shared/all-pages";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";

import { keys, type PostOption, type Round } from "./queries";

type Schemas = components["schemas"];
export type SignUp = Schemas["SignUpOut"];
export type Which = "signed_up" | "withdrawn" | "without_wishes";
export type Applicant = Schemas["ApplicantOut"];
export type BranchRequest = Schemas["RequestOut"];

const choiceKey = (roundId: string) => [...keys.one(roundId), "choice"] as const;
const of = (roundId: string, personId: string) => ({ path: { round_id: roundId, person_id: personId } });

export function signUpQuery(roundId: string, personId: string) {
  return queryOptions({
    queryKey: [...choiceKey(roundId), "sign-up", personId],
    queryFn: () =>
      unwrap(placement.GET("/api/placement/rounds/{round_id}/sign-ups/{person_id}", { params: of(roundId, personId) })),
    retry: false,
  });
}

export function signUpCountsQuery(roundId: string) {
  return queryOptions({
    queryKey: [...choiceKey(roundId), "counts"],
    queryFn: () =>
      unwrap(placement.GET("/api/placement/rounds/{round_id}/sign-up-counts", { params: { path: { round_id: roundId } } })),
  });
}

export function useSignUps(roundId: string, which: Which) {
  return useKeyset([...choiceKey(roundId), "sign-ups", which], (cursor) => signUpsPage(roundId, which, cursor));
}

function signUpsPage(roundId: string, which: Which, cursor: string | null, limit?: number) {
  return unwrap(
    placement.GET("/api/placement/rounds/{round_id}/sign-ups", {
      params: { path: { round_id: roundId }, query: { ...pageQuery(cursor, limit), which } },
    }),
  );
}

/** Everybody of a list as lines to paste: name, unit. */
export async function linesOf(roundId: string, which: Which): Promise<string> {
  const rows = await allPages((cursor) => signUpsPage(roundId, which, cursor, 200));
  return rows.map((row) => [row.name, row.work_unit].filter(Boolean).join("\t")).join("\n");
}

export function useCorrections(roundId: string) {
  return useKeyset([...choiceKey(roundId), "corrections"], (cursor) =>
    unwrap(
      placement.GET("/api/placement/rounds/{round_id}/corrections", {
        params: { path: { round_id: roundId }, query: pageQuery(cursor, 20) },
      }),
    ),
  );
}

interface SignUpInput {
  readonly personId: string;
  readonly reason?: string;
}

export function useSignUp(roundId: string, onDone: () => void) {
  return useCommand({
    run: ({ personId, ...body }: SignUpInput) =>
      unwrap(
        placement.PUT("/api/placement/rounds/{round_id}/sign-ups/{person_id}", {
          params: of(roundId, personId),
          body: { ...body, agrees: true },
        }),
      ),
    invalidates: [choiceKey(roundId)],
    onDone,
  });
}

export function useWithdraw(roundId: string, onDone: () => void) {
  return useCommand({
    run: ({ personId, ...body }: SignUpInput) =>
      unwrap(
        placement.PUT("/api/placement/rounds/{round_id}/sign-ups/{person_id}/withdrawal", {
          params: of(roundId, personId),
          body,
        }),
      ),
    invalidates: [choiceKey(roundId)],
    onDone,
  });
}

export function useRequests(roundId: string) {
  return useKeyset([...choiceKey(roundId), "requests"], (cursor) =>
    unwrap(
      placement.GET("/api/placement/rounds/{round_id}/requests", {
        params: { path: { round_id: roundId }, query: pageQuery(cursor) },
      }),
    ),
  );
}

/** The posts of the round that are the caller's to fill. */
export function ownPostsQuery(round: Round) {
  const { forms = [], titles = [] } = round.posts.filter;
  return queryOptions({
    queryKey: [...choiceKey(round.id), "own-posts"],
    queryFn: async (): Promise<PostOption[]> => {
      const rows = await allPages((cursor) =>
        unwrap(roster.GET("/api/roster/posts", { params: { query: { ...pageQuery(cursor, 200), status: "open" } } })),
      );
      return rows
        .filter((row) => forms.length === 0 || forms.includes(row.form))
        .filter((row) => titles.length === 0 || titles.includes(row.title))
        .map((row) => ({ id: row.id, title: row.title, organization: row.organization_name }));
    },
    staleTime: 60_000,
  });
}

const atPost = (roundId: string, postId: string) => ({ path: { round_id: roundId, post_id: postId } });

export function applicantsQuery(roundId: string, postId: string) {
  return queryOptions({
    queryKey: [...choiceKey(roundId), "applicants", postId],
    queryFn: () =>
      allPages((cursor) =>
        unwrap(
          placement.GET("/api/placement/rounds/{round_id}/posts/{post_id}/applicants", {
            params: { ...atPost(roundId, postId), query: pageQuery(cursor, 200) },
          }),
        ),
      ),
  });
}

export function requestQuery(roundId: string, postId: string) {
  return queryOptions({
    queryKey: [...choiceKey(roundId), "request", postId],
    queryFn: () =>
      unwrapTagged(
        placement.GET("/api/placement/rounds/{round_id}/requests/{post_id}", { params: atPost(roundId, postId) }),
      ),
    retry: false,
  });
}

interface RequestInput {
  readonly person_ids: string[];
  readonly reason?: string;
  /** ETag of the request that is being replaced, if there is one. */
  readonly etag: string | null;
}

export function usePutRequest(roundId: string, postId: string, onDone: () => void) {
  return useCommand({
    run: ({ etag, ...body }: RequestInput) =>
      unwrap(
        placement.PUT("/api/placement/rounds/{round_id}/requests/{post_id}", {
          params: { ...atPost(roundId, postId), header: etag === null ? {} : { "if-match": etag } },
          body,
        }),
      ),
    invalidates: [choiceKey(roundId)],
    onDone,
  });
}
