import { queryOptions } from "@tanstack/react-query";

import { placement, roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/placement.gen";
import { allPages } from "@/shared/all-pages";
import { pageQuery, useKeyset } from "@/shared/keyset";

type Schemas = components["schemas"];
export type Round = Schemas["RoundOut"];
export type RoundIn = Schemas["RoundIn"];
export type RoundState = Round["state"];
export type Run = Schemas["RunOut"];
export type Mode = Run["mode"];
export type Metrics = Schemas["MetricsOut"];
export type Certificate = Schemas["CertificateOut"];
export type Assignment = Schemas["AssignmentOut"];
export type EmptyPost = Schemas["EmptyPostOut"];
export type Explanation = Schemas["ExplanationOut"];
export type Alternative = Schemas["AlternativeOut"];
export type Part = Schemas["PartOut"];
export type Wish = Schemas["WishOut"];
export type Cost = Schemas["CostOut"];
export type Adjustment = Schemas["AdjustmentRecordOut"];

const WHOLE = 200;

export const keys = {
  all: ["rounds"] as const,
  list: ["rounds", "list"] as const,
  one: (id: string) => ["rounds", "one", id] as const,
  wishes: (id: string) => ["rounds", "wishes", id] as const,
  wish: (id: string, person: string) => ["rounds", "wishes", id, person] as const,
  runs: (id: string) => ["rounds", "runs", id] as const,
  run: (id: string) => ["runs", id] as const,
};

const inRound = (roundId: string) => ({ path: { round_id: roundId } });
const inRun = (runId: string) => ({ path: { run_id: runId } });

export function useRounds() {
  return useKeyset(keys.list, (cursor) =>
    unwrap(placement.GET("/api/placement/rounds", { params: { query: pageQuery(cursor) } })),
  );
}

export function roundQuery(id: string) {
  return queryOptions({
    queryKey: keys.one(id),
    queryFn: () => unwrapTagged(placement.GET("/api/placement/rounds/{round_id}", { params: inRound(id) })),
  });
}

export function useWishes(id: string) {
  return useKeyset(keys.wishes(id), (cursor) =>
    unwrap(
      placement.GET("/api/placement/rounds/{round_id}/wishes", {
        params: { ...inRound(id), query: pageQuery(cursor, 20) },
      }),
    ),
  );
}

/** The people of a frozen round with the wishes that counted. */
export function useCandidates(id: string) {
  return useKeyset([...keys.one(id), "candidates"], (cursor) =>
    unwrap(
      placement.GET("/api/placement/rounds/{round_id}/candidates", {
        params: { ...inRound(id), query: pageQuery(cursor) },
      }),
    ),
  );
}

export function wishQuery(roundId: string, personId: string) {
  return queryOptions({
    queryKey: keys.wish(roundId, personId),
    queryFn: () =>
      unwrapTagged(
        placement.GET("/api/placement/rounds/{round_id}/wishes/{person_id}", {
          params: { path: { round_id: roundId, person_id: personId } },
        }),
      ),
    retry: false,
  });
}

export interface PostOption {
  readonly id: string;
  readonly title: string;
  readonly organization: string;
}

export function labelOf(post: PostOption | undefined): string {
  return post === undefined ? "" : `${post.organization} · ${post.title}`;
}

/** The posts of a round: as frozen, or while it is open those of its organization that can be wished for. */
export function postOptionsQuery(round: Round) {
  const isFrozen = round.frozen_at !== null;
  return queryOptions({
    queryKey: [...keys.one(round.id), "posts", isFrozen],
    queryFn: () => (isFrozen ? frozenPosts(round.id) : openPosts(round)),
    staleTime: 60_000,
  });
}

async function frozenPosts(roundId: string): Promise<PostOption[]> {
  const rows = await allPages((cursor) =>
    unwrap(
      placement.GET("/api/placement/rounds/{round_id}/posts", {
        params: { ...inRound(roundId), query: pageQuery(cursor, WHOLE) },
      }),
    ),
  );
  return rows.map((row) => ({ id: row.post_id, title: row.title, organization: row.organization_name }));
}

async function openPosts(round: Round): Promise<PostOption[]> {
  const wanted = round.posts.filter;
  const rows = await allPages((cursor) =>
    unwrap(
      roster.GET("/api/roster/posts", {
        params: {
          query: {
            ...pageQuery(cursor, WHOLE),
            organization_id: wanted.organization_id ?? round.organization_id,
            status: "open",
          },
        },
      }),
    ),
  );
  const forms = wanted.forms ?? [];
  const titles = wanted.titles ?? [];
  return rows
    .filter((row) => forms.length === 0 || forms.includes(row.form))
    .filter((row) => titles.length === 0 || titles.includes(row.title))
    .map((row) => ({ id: row.id, title: row.title, organization: row.organization_name }));
}

/** Who goes where, as far as it is the caller's own people and posts. */
export function usePlacements(id: string) {
  return useKeyset([...keys.one(id), "placements"], (cursor) =>
    unwrap(
      placement.GET("/api/placement/rounds/{round_id}/placements", {
        params: { ...inRound(id), query: pageQuery(cursor) },
      }),
    ),
  );
}

export function runsQuery(roundId: string) {
  return queryOptions({
    queryKey: keys.runs(roundId),
    queryFn: async () => {
      const page = await unwrap(
        placement.GET("/api/placement/rounds/{round_id}/runs", {
          params: { ...inRound(roundId), query: { limit: 50 } },
        }),
      );
      return page.items;
    },
  });
}

export function assignmentsQuery(runId: string) {
  return queryOptions({
    queryKey: [...keys.run(runId), "assignments"],
    queryFn: () =>
      allPages((cursor) =>
        unwrap(
          placement.GET("/api/placement/runs/{run_id}/assignments", {
            params: { ...inRun(runId), query: pageQuery(cursor, WHOLE) },
          }),
        ),
      ),
  });
}

export function useEmptyPosts(runId: string) {
  return useKeyset([...keys.run(runId), "empty"], (cursor) =>
    unwrap(
      placement.GET("/api/placement/runs/{run_id}/empty-posts", {
        params: { ...inRun(runId), query: pageQuery(cursor, 20) },
      }),
    ),
  );
}

export function explanationQuery(runId: string, personId: string, postId?: string) {
  return queryOptions({
    queryKey: [...keys.run(runId), "explanation", personId, postId ?? null],
    queryFn: () =>
      unwrap(
        placement.GET("/api/placement/runs/{run_id}/explanations/{person_id}", {
          params: {
            path: { run_id: runId, person_id: personId },
            query: postId === undefined ? {} : { post_id: postId },
          },
        }),
      ),
    retry: false,
  });
}

export function adjustmentsQuery(runId: string) {
  return queryOptions({
    queryKey: [...keys.run(runId), "adjustments"],
    queryFn: () => unwrap(placement.GET("/api/placement/runs/{run_id}/adjustments", { params: inRun(runId) })),
  });
}

/** A person's name while the round is open; afterwards the frozen list carries it. */
export function personNameQuery(personId: string) {
  return queryOptions({
    queryKey: ["people", "name", personId],
    queryFn: async () => {
      const params = { path: { person_id: personId } };
      const person = await unwrap(roster.GET("/api/roster/people/{person_id}", { params }));
      return person.name;
    },
    staleTime: 5 * 60_000,
  });
}
