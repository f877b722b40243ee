import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { pageQuery, useKeyset } from "@/shared/keyset";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type Figure = components["schemas"]["FigureOut"];
export type Indicators = components["schemas"]["IndicatorsOut"];
export type IndicatorKey = components["schemas"]["IndicatorKey"];
export type IndicatorRow = components["schemas"]["IndicatorRow"];
export type BreakdownRow = components["schemas"]["BreakdownRow"];
export type Compared = components["schemas"]["ComparedOut"];
export type Structure = components["schemas"]["StructureOut"];
export type GapMonth = components["schemas"]["GapMonthOut"];
export type GapPost = components["schemas"]["GapPostRow"];
export type Need = components["schemas"]["NeedRow"];
export type Rule = components["schemas"]["IndicatorRuleOut"];
export type RuleIn = components["schemas"]["IndicatorRuleIn"];
export type Side = components["schemas"]["Side"];

const BASE = "/api/roster/indicators";

/** Where and when, as the address says it. */
export interface Asked {
  readonly organization_id?: string;
  readonly as_of?: string;
}

export function askedOf(filters: Filters): Asked {
  const kept = Object.entries({ organization_id: filters.organization_id, as_of: filters.as_of });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined && value !== ""));
}

export function workbookPath(asked: Asked): string {
  return `/api/roster/indicators/workbook?${new URLSearchParams({ ...asked }).toString()}`;
}

export const keys = {
  all: ["indicators"] as const,
  of: (what: string, asked: object) => ["indicators", what, asked] as const,
};

export function indicatorsQuery(asked: Asked) {
  return queryOptions({
    queryKey: keys.of("figures", asked),
    queryFn: () => unwrap(roster.GET(BASE, { params: { query: asked } })),
    placeholderData: keepPreviousData,
  });
}

export const definitionsQuery = queryOptions({
  queryKey: keys.of("definitions", {}),
  queryFn: () => unwrap(roster.GET(`${BASE}/definitions`)),
  staleTime: Infinity,
});

export function breakdownQuery(asked: Asked, key: IndicatorKey) {
  return queryOptions({
    queryKey: keys.of("breakdown", { ...asked, key }),
    queryFn: () => unwrap(roster.GET(`${BASE}/breakdown`, { params: { query: { ...asked, key, limit: 200 } } })),
    placeholderData: keepPreviousData,
  });
}

export function useRows(asked: Asked, key: IndicatorKey, side: Side) {
  return useKeyset(keys.of("rows", { ...asked, key, side }), (cursor) =>
    unwrap(
      roster.GET(`${BASE}/{key}/rows`, { params: { path: { key }, query: { ...asked, side, ...pageQuery(cursor) } } }),
    ),
  );
}

export function structureQuery(asked: Asked, since: string | undefined) {
  const query = { ...asked, ...(since === undefined ? {} : { since }) };
  return queryOptions({
    queryKey: keys.of("structure", query),
    queryFn: () => unwrap(roster.GET(`${BASE}/structure`, { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function narrativeQuery(asked: Asked, since: string | undefined) {
  const query = { ...asked, ...(since === undefined ? {} : { since }) };
  return queryOptions({
    queryKey: keys.of("narrative", query),
    queryFn: () => unwrap(roster.GET(`${BASE}/narrative`, { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function gapsQuery(asked: Asked, months: number) {
  return queryOptions({
    queryKey: keys.of("gaps", { ...asked, months }),
    queryFn: () => unwrap(roster.GET(`${BASE}/gaps`, { params: { query: { ...asked, months } } })),
    placeholderData: keepPreviousData,
  });
}

export function useGapPosts(asked: Asked, month: string) {
  return useKeyset(keys.of("gap-posts", { ...asked, month }), (cursor) =>
    unwrap(roster.GET(`${BASE}/gaps/posts`, { params: { query: { ...asked, month, ...pageQuery(cursor) } } })),
  );
}

export function needsQuery(asked: Asked, months: number) {
  return queryOptions({
    queryKey: keys.of("needs", { ...asked, months }),
    queryFn: () => unwrap(roster.GET(`${BASE}/needs`, { params: { query: { ...asked, months } } })),
    placeholderData: keepPreviousData,
  });
}

export function organizationQuery(id: string) {
  return queryOptions({
    queryKey: ["organizations", "name", id],
    queryFn: () =>
      unwrap(roster.GET("/api/roster/organizations/{organization_id}", { params: { path: { organization_id: id } } })),
    staleTime: 60_000,
  });
}

export function useRules() {
  return useKeyset(keys.of("rules", {}), (cursor) =>
    unwrap(roster.GET(`${BASE}/rules`, { params: { query: pageQuery(cursor) } })),
  );
}

export function useSetRule(onDone: () => void) {
  return useCommand({
    run: (body: RuleIn, key) =>
      unwrap(roster.POST(`${BASE}/rules`, { params: { header: creating(key) }, body })),
    invalidates: [keys.all],
    onDone,
  });
}

export function useChangeRule(rule: Rule | undefined, onDone: () => void) {
  return useCommand({
    run: (body: components["schemas"]["IndicatorRulePatch"]) => {
      if (rule === undefined) throw new Error("no rule to change");
      const params = { path: { indicator_rule_id: rule.id }, header: changing(etagOf(rule)) };
      return unwrap(roster.PATCH(`${BASE}/rules/{indicator_rule_id}`, { params, body }));
    },
    invalidates: [keys.all],
    onDone,
  });
}

export function useRemoveRule(onDone: () => void) {
  return useCommand({
    run: (rule: Rule) => {
      const params = { path: { indicator_rule_id: rule.id }, header: changing(etagOf(rule)) };
      return unwrap(roster.DELETE(`${BASE}/rules/{indicator_rule_id}`, { params }));
    },
    invalidates: [keys.all],
    onDone,
  });
}
