import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { creating } from "@/shared/writing";

type Schemas = components["schemas"];
export type RuleIn = Schemas["ServiceRuleIn"];
export type RuleInForce = Schemas["RuleInForce"];

const all = ["service-rules"] as const;

export function inForceQuery(organizationId: string) {
  return queryOptions({
    queryKey: [...all, "in-force", organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/service-rules/in-force", { params: { query: { organization_id: organizationId } } }),
      ),
  });
}

export function historyQuery(organizationId: string) {
  return queryOptions({
    queryKey: [...all, "history", organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/service-rules", { params: { query: { organization_id: organizationId, limit: 200 } } }),
      ),
  });
}

export function useSetRule(onDone: () => void) {
  return useCommand({
    run: (body: RuleIn, key) =>
      unwrap(roster.POST("/api/roster/service-rules", { params: { header: creating(key) }, body })),
    invalidates: [all],
    onDone,
  });
}
