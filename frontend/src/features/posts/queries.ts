import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type Post = components["schemas"]["PostOut"];
export type PostIn = components["schemas"]["PostIn"];
export type PostPatch = components["schemas"]["PostPatch"];
export type Requirements = components["schemas"]["RequirementsOut"];
export type RequirementsIn = components["schemas"]["RequirementsIn"];

export const FILTERS = ["organization_id", "q", "form", "status", "has_vacancy"] as const;

export const keys = {
  all: ["posts"] as const,
  list: (filters: Filters) => ["posts", "list", filters] as const,
};

export function usePosts(filters: Filters) {
  const wanted = Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useListing(keys.list(wanted), "/api/roster/posts", wanted, (query) =>
    unwrap(roster.GET("/api/roster/posts", { params: { query } })),
  );
}

export function useCreatePost(onDone: (post: Post) => void) {
  return useCommand({
    run: (body: PostIn, key) => unwrap(roster.POST("/api/roster/posts", { params: { header: creating(key) }, body })),
    invalidates: [keys.all],
    onDone,
  });
}

export function useChangePost(post: Post | undefined, onDone: (post: Post) => void) {
  return useCommand({
    run: (body: PostPatch) =>
      unwrap(
        roster.PATCH("/api/roster/posts/{post_id}", {
          params: { path: { post_id: post?.id ?? "" }, header: changing(post === undefined ? "" : etagOf(post)) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

/** Closes an open post, or opens a closed one again. */
export function useTogglePost(onDone: () => void) {
  return useCommand({
    run: (post: Post, key) => {
      const params = {
        path: { post_id: post.id },
        header: { ...creating(key), ...changing(etagOf(post)) },
      };
      return post.status === "open"
        ? unwrap(roster.POST("/api/roster/posts/{post_id}/close", { params }))
        : unwrap(roster.POST("/api/roster/posts/{post_id}/reopen", { params }));
    },
    invalidates: [keys.all],
    onDone,
  });
}
