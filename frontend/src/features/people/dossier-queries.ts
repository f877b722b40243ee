import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

import { keys } from "./queries";

export type Identity = components["schemas"]["IdentityOut"];
export type IdentityIn = components["schemas"]["IdentityIn"];
export type Education = components["schemas"]["EducationOut"];
export type EducationIn = components["schemas"]["EducationIn"];
export type Consent = components["schemas"]["ConsentOut"];

const dossier = (id: string, part: string) => [...keys.all, "dossier", id, part] as const;
const at = (id: string) => ({ path: { person_id: id } });

export function identitiesQuery(id: string) {
  return queryOptions({
    queryKey: dossier(id, "identities"),
    queryFn: () => unwrap(roster.GET("/api/roster/people/{person_id}/identities", { params: at(id) })),
  });
}

export function educationsQuery(id: string) {
  return queryOptions({
    queryKey: dossier(id, "educations"),
    queryFn: () => unwrap(roster.GET("/api/roster/people/{person_id}/educations", { params: at(id) })),
  });
}

export function historyQuery(id: string) {
  return queryOptions({
    queryKey: dossier(id, "history"),
    queryFn: () => unwrap(roster.GET("/api/roster/people/{person_id}/history", { params: at(id) })),
  });
}

export function consentsQuery(id: string) {
  return queryOptions({
    queryKey: dossier(id, "consents"),
    queryFn: () => unwrap(roster.GET("/api/roster/people/{person_id}/consents", { params: at(id) })),
  });
}

export const purposesQuery = queryOptions({
  queryKey: ["consent-purposes"],
  queryFn: () => unwrap(roster.GET("/api/roster/consents/purposes")),
});

export function auditQuery(id: string) {
  return queryOptions({
    queryKey: dossier(id, "audit"),
    queryFn: () =>
      unwrap(roster.GET("/api/roster/people/{person_id}/audit", { params: { ...at(id), query: { limit: 100 } } })),
  });
}

export function erasureQuery(id: string) {
  return queryOptions({
    queryKey: dossier(id, "erasure"),
    queryFn: () => unwrap(roster.GET("/api/roster/erasures", { params: { query: { person_id: id, limit: 20 } } })),
  });
}

export function correctionsQuery(id: string) {
  return queryOptions({
    queryKey: dossier(id, "corrections"),
    queryFn: () => unwrap(roster.GET("/api/roster/corrections", { params: { query: { person_id: id, limit: 20 } } })),
  });
}

export function useAddIdentity(id: string, onDone: () => void) {
  return useCommand({
    run: (body: IdentityIn, key) =>
      unwrap(
        roster.POST("/api/roster/people/{person_id}/identities", {
          params: { ...at(id), header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useEndIdentity(id: string, onDone: () => void) {
  return useCommand({
    run: ({ identity, to_on }: { identity: Identity; to_on: string }) =>
      unwrap(
        roster.PATCH("/api/roster/people/{person_id}/identities/{identity_id}", {
          params: { path: { person_id: id, identity_id: identity.id }, header: changing(etagOf(identity)) },
          body: { to_on },
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useRemoveIdentity(id: string) {
  return useCommand({
    run: async (identity: Identity) => {
      await roster.DELETE("/api/roster/people/{person_id}/identities/{identity_id}", {
        params: { path: { person_id: id, identity_id: identity.id }, header: changing(etagOf(identity)) },
      });
    },
    invalidates: [keys.all],
  });
}

export function useAddEducation(id: string, onDone: () => void) {
  return useCommand({
    run: (body: EducationIn, key) =>
      unwrap(
        roster.POST("/api/roster/people/{person_id}/educations", {
          params: { ...at(id), header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useMarkHighest(id: string) {
  return useCommand({
    run: (entry: Education) =>
      unwrap(
        roster.PATCH("/api/roster/people/{person_id}/educations/{education_id}", {
          params: { path: { person_id: id, education_id: entry.id }, header: changing(etagOf(entry)) },
          body: { is_highest: true },
        }),
      ),
    invalidates: [keys.all],
  });
}

export function useRemoveEducation(id: string) {
  return useCommand({
    run: async (entry: Education) => {
      await roster.DELETE("/api/roster/people/{person_id}/educations/{education_id}", {
        params: { path: { person_id: id, education_id: entry.id }, header: changing(etagOf(entry)) },
      });
    },
    invalidates: [keys.all],
  });
}

export function useGiveConsent(id: string, onDone: () => void) {
  return useCommand({
    run: (body: components["schemas"]["ConsentIn"], key) =>
      unwrap(
        roster.POST("/api/roster/people/{person_id}/consents", { params: { ...at(id), header: creating(key) }, body }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useWithdrawConsent(id: string) {
  return useCommand({
    run: (consent: Consent, key) =>
      unwrap(
        roster.POST("/api/roster/people/{person_id}/consents/{consent_id}/withdraw", {
          params: {
            path: { person_id: id, consent_id: consent.id },
            header: { ...creating(key), ...changing(etagOf(consent)) },
          },
        }),
      ),
    invalidates: [keys.all],
  });
}

export function useReveal(id: string) {
  return useCommand({
    run: (body: components["schemas"]["RevealIn"]) =>
      unwrap(roster.POST("/api/roster/people/{person_id}/reveal", { params: at(id), body })),
    invalidates: [dossier(id, "audit")],
  });
}

export function useAskForErasure(id: string, onDone: () => void) {
  return useCommand({
    run: (body: components["schemas"]["ErasureIn"], key) =>
      unwrap(
        roster.POST("/api/roster/people/{person_id}/erasure", { params: { ...at(id), header: creating(key) }, body }),
      ),
    invalidates: [keys.all, ["erasures"]],
    onDone,
  });
}

export function useUndoErasure() {
  return useCommand({
    run: (erasure: components["schemas"]["ErasureOut"], key) =>
      unwrap(
        roster.POST("/api/roster/erasures/{erasure_id}/undo", {
          params: { path: { erasure_id: erasure.id }, header: { ...creating(key), ...changing(etagOf(erasure)) } },
        }),
      ),
    invalidates: [keys.all, ["erasures"]],
  });
}

export function useAskForCorrection(id: string, onDone: () => void) {
  return useCommand({
    run: (body: components["schemas"]["CorrectionIn"], key) =>
      unwrap(
        roster.POST("/api/roster/people/{person_id}/corrections", {
          params: { ...at(id), header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all, ["corrections"]],
    onDone,
  });
}
