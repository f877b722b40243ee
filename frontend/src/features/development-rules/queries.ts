import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { creating } from "@/shared/writing";

type Schemas = components["schemas"];
export type Rule = Schemas["DevelopmentRuleOut"];
export type RuleIn = Schemas["DevelopmentRuleIn"];

const all = ["development-rules"] as const;

export function rulesQuery(organizationId: string) {
  return queryOptions({
    queryKey: [...all, organizationId],
    queryFn: () =>
      unwrap(
        roster.GET("/api/roster/development-rules", { params: { query: { organization_id: organizationId } } }),
      ),
  });
}

export function useSetRule(onDone: () => void) {
  return useCommand({
    run: (body: RuleIn, key) =>
      unwrap(roster.POST("/api/roster/development-rules", { params: { header: creating(key) }, body })),
    // Who is due, and since when, follows from the rules.
    invalidates: [all, ["mentors"], ["observations"], ["retirements"], ["talks"]],
    onDone,
  });
}
