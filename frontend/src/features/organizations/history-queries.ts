import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

import { keys, type OrganizationDetail } from "./queries";

export type HistoryEntry = components["schemas"]["HistoryEntryOut"];
export type RenameIn = components["schemas"]["OrganizationRenameIn"];
export type MergeIn = components["schemas"]["OrganizationMergeIn"];
export type DissolveIn = components["schemas"]["OrganizationDissolveIn"];
export type Rules = components["schemas"]["RulesInForceOut"];
export type Rule = components["schemas"]["RuleInForceOut"];
export type RuleSet = components["schemas"]["RuleSetOut"];
export type RuleSetIn = components["schemas"]["RuleSetIn"];

/** A merger moves people, posts and appointments, so that every list of them may be another. */
const MOVED = [keys.all, ["people"], ["posts"], ["appointments"], ["terms"]];

export function historyQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "history", id],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations/{organization_id}/history", {
          params: { path: { organization_id: id } },
        }),
      ),
  });
}

function paramsOf(organization: OrganizationDetail, key: string) {
  return {
    path: { organization_id: organization.id },
    header: { ...creating(key), ...changing(etagOf(organization)) },
  };
}

export function useRename(organization: OrganizationDetail, onDone: () => void) {
  return useCommand({
    run: (body: RenameIn, key) =>
      unwrap(
        roster.POST("/api/roster/organizations/{organization_id}/rename", {
          params: paramsOf(organization, key),
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function useMerge(organization: OrganizationDetail, onDone: () => void) {
  return useCommand({
    run: (body: MergeIn, key) =>
      unwrap(
        roster.POST("/api/roster/organizations/{organization_id}/merge", {
          params: paramsOf(organization, key),
          body,
        }),
      ),
    invalidates: MOVED,
    onDone,
  });
}

export function useDissolve(organization: OrganizationDetail, onDone: () => void) {
  return useCommand({
    run: (body: DissolveIn, key) =>
      unwrap(
        roster.POST("/api/roster/organizations/{organization_id}/dissolve", {
          params: paramsOf(organization, key),
          body,
        }),
      ),
    invalidates: [keys.all],
    onDone,
  });
}

export function rulesQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "rules", id],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/organizations/{organization_id}/rules", {
          params: { path: { organization_id: id } },
        }),
      ),
  });
}

export function useSetRules(id: string, onDone: () => void) {
  return useCommand({
    run: (body: RuleSetIn, key) =>
      unwrap(
        roster.POST("/api/roster/organizations/{organization_id}/rules", {
          params: { path: { organization_id: id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: [keys.all, ["terms"]],
    onDone,
  });
}

export function useWithdrawRules() {
  return useCommand({
    run: (set: RuleSet) =>
      unwrap(
        roster.DELETE("/api/roster/rules/{rule_set_id}", {
          params: { path: { rule_set_id: set.id }, header: changing(etagOf(set)) },
        }),
      ),
    invalidates: [keys.all, ["terms"]],
  });
}
