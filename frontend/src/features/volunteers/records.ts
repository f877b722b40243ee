import { useQuery } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

type Schemas = components["schemas"];
export type VolunteerRecord = Schemas["VolunteerRecordOut"];
export type RecordIn = Schemas["VolunteerRecordIn"];
export type Service = Schemas["VolunteerHoursOut"];
export type ServiceIn = Schemas["VolunteerHoursIn"];
export type Site = Schemas["YouthSiteOut"];
export type SiteIn = Schemas["YouthSiteIn"];
export type Pairing = Schemas["SitePairingOut"];

const TOUCHED = [["volunteers"]];

export function useServices() {
  return useKeyset(["volunteers", "services"], (cursor) =>
    unwrap(roster.GET("/api/roster/volunteer-records/hours", { params: { query: pageQuery(cursor) } })),
  );
}

export function useRecords() {
  return useKeyset(["volunteers", "records"], (cursor) =>
    unwrap(roster.GET("/api/roster/volunteer-records", { params: { query: pageQuery(cursor) } })),
  );
}

export function useCheck(number: string) {
  return useQuery({
    queryKey: ["volunteers", "check", number],
    queryFn: () => unwrap(roster.GET("/api/roster/volunteer-records/check", { params: { query: { number } } })),
    enabled: number !== "",
  });
}

export function useEnterService(onDone: () => void) {
  return useCommand({
    run: (body: ServiceIn, key) =>
      unwrap(roster.POST("/api/roster/volunteer-records/hours", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useReverseService(row: Service, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/volunteer-records/hours/{service_id}/reverse", {
          params: { path: { service_id: row.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useIssue(onDone: () => void) {
  return useCommand({
    run: (body: RecordIn, key) =>
      unwrap(roster.POST("/api/roster/volunteer-records", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useRevoke(row: VolunteerRecord, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/volunteer-records/{record_id}/revoke", {
          params: { path: { record_id: row.id }, header: { ...creating(key), ...changing(etagOf(row)) } },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useSites(filters: Filters) {
  const names = ["organization_id", "is_paired"];
  const wanted = Object.fromEntries(names.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useKeyset(["volunteers", "sites", wanted], (cursor) =>
    unwrap(roster.GET("/api/roster/sites", { params: { query: { ...wanted, ...pageQuery(cursor) } as never } })),
  );
}

export function useCoverage(organizationId: string | undefined) {
  return useQuery({
    queryKey: ["volunteers", "coverage", organizationId],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/sites/coverage", { params: { query: { organization_id: organizationId ?? "" } } })),
    enabled: organizationId !== undefined,
  });
}

export function usePairings(siteId: string) {
  return useKeyset(["volunteers", "pairings", siteId], (cursor) =>
    unwrap(
      roster.GET("/api/roster/sites/pairings", { params: { query: { site_id: siteId, ...pageQuery(cursor) } } }),
    ),
  );
}

export function useCreateSite(onDone: () => void) {
  return useCommand({
    run: (body: SiteIn, key) => unwrap(roster.POST("/api/roster/sites", { params: { header: creating(key) }, body })),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useChangeSite(site: Site, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["YouthSitePatch"]) =>
      unwrap(
        roster.PATCH("/api/roster/sites/{site_id}", {
          params: { path: { site_id: site.id }, header: changing(etagOf(site)) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function usePair(site: Site, onDone: () => void) {
  return useCommand({
    run: (body: Schemas["SitePairingIn"], key) =>
      unwrap(
        roster.POST("/api/roster/sites/{site_id}/pairings", {
          params: { path: { site_id: site.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useEndPairing(row: Pairing, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) =>
      unwrap(
        roster.POST("/api/roster/sites/pairings/{pairing_id}/end", {
          params: { path: { pairing_id: row.id }, header: { ...creating(key), ...changing(etagOf(row)) } },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}
