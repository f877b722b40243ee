import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type Mentor = components["schemas"]["MentorOut"];
export type MentorIn = components["schemas"]["MentorIn"];
export type MentorPatch = components["schemas"]["MentorPatch"];
export type Mentorship = components["schemas"]["MentorshipRow"];
export type MentorshipFull = components["schemas"]["MentorshipOut"];
export type MentorshipIn = components["schemas"]["MentorshipIn"];
export type FollowUpIn = components["schemas"]["FollowUpIn"];
export type Suggestion = components["schemas"]["MentorSuggestionOut"];

export const FILTERS = ["state", "kind", "overdue", "q"] as const;
export const KINDS = ["one_to_one", "many_to_one", "old_leads_new"] as const;

const all = ["mentors"] as const;

export function useMentors(filters: Filters) {
  return useListing([...all, "list"], "/api/roster/mentors", filters, (query) =>
    unwrap(roster.GET("/api/roster/mentors", { params: { query } })),
  );
}

export function useMentorships(filters: Filters) {
  const wanted = Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useListing([...all, "agreements"], "/api/roster/mentorships", wanted, (query) =>
    unwrap(roster.GET("/api/roster/mentorships", { params: { query } })),
  );
}

export function mentorshipQuery(id: string) {
  return queryOptions({
    queryKey: [...all, "agreement", id],
    queryFn: () =>
      unwrapTagged(roster.GET("/api/roster/mentorships/{mentorship_id}", { params: { path: { mentorship_id: id } } })),
  });
}

export function suggestionsQuery(personId: string | undefined) {
  return queryOptions({
    queryKey: [...all, "suggestions", personId],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/mentor-suggestions", { params: { query: { person_id: personId ?? "" } } })),
    enabled: personId !== undefined,
  });
}

export function useAddMentor(onDone: () => void) {
  return useCommand({
    run: (body: MentorIn, key) => unwrap(roster.POST("/api/roster/mentors", { params: { header: creating(key) }, body })),
    invalidates: [all],
    onDone,
  });
}

export function useChangeMentor(mentor: Mentor, onDone: () => void) {
  return useCommand({
    run: (body: MentorPatch) =>
      unwrap(
        roster.PATCH("/api/roster/mentors/{mentor_id}", {
          params: { path: { mentor_id: mentor.id }, header: changing(etagOf(mentor)) },
          body,
        }),
      ),
    invalidates: [all],
    onDone,
  });
}

export function useRetireMentor(onDone: () => void) {
  return useCommand({
    run: (mentor: Mentor, key) =>
      unwrap(
        roster.POST("/api/roster/mentors/{mentor_id}/retire", {
          params: { path: { mentor_id: mentor.id }, header: { ...creating(key), ...changing(etagOf(mentor)) } },
        }),
      ),
    invalidates: [all],
    onDone,
  });
}

export function usePair(onDone: () => void) {
  return useCommand({
    run: (body: MentorshipIn, key) =>
      unwrap(roster.POST("/api/roster/mentorships", { params: { header: creating(key) }, body })),
    invalidates: [all],
    onDone,
  });
}

export function useFollowUp(id: string, onDone: () => void) {
  return useCommand({
    run: (body: FollowUpIn, key) =>
      unwrap(
        roster.POST("/api/roster/mentorships/{mentorship_id}/follow-ups", {
          params: { path: { mentorship_id: id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [all],
    onDone,
  });
}

export function useEndMentorship(id: string, etag: string, onDone: () => void) {
  return useCommand({
    run: (body: { readonly summary: string }, key) =>
      unwrap(
        roster.POST("/api/roster/mentorships/{mentorship_id}/end", {
          params: { path: { mentorship_id: id }, header: { ...creating(key), ...changing(etag) } },
          body,
        }),
      ),
    invalidates: [all],
    onDone,
  });
}
