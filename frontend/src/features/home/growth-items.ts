import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";
import { useMe, useRoles } from "@/shared/me";

const summaryQuery = queryOptions({
  queryKey: ["training", "summary", null],
  queryFn: () => unwrap(roster.GET("/api/roster/learning/summary")),
});

const duePlansQuery = queryOptions({
  queryKey: ["plans", "due"],
  queryFn: () => unwrap(roster.GET("/api/roster/plans", { params: { query: { is_due: true, limit: 20 } } })),
});

const ownCallsQuery = queryOptions({
  queryKey: ["volunteers", "ownCallOuts", "open"],
  queryFn: () =>
    unwrap(roster.GET("/api/roster/call-outs", { params: { query: { mine: true, state: "open", limit: 20 } } })),
});

interface GrowthItem {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** Training that is short or to be verified, stages of plans that end, call-outs to answer. */
export function useGrowthItems() {
  const { t } = useTranslation("home");
  const roles = useRoles();
  const isStaff = roles.has("committee") || roles.has("branch");
  const { person_id: personId } = useMe();
  const isMember = roles.has("member") && personId !== null;
  const summary = useQuery({ ...summaryQuery, enabled: isStaff });
  const plans = useQuery({ ...duePlansQuery, enabled: isStaff || isMember });
  const calls = useQuery({ ...ownCallsQuery, enabled: isMember });
  const items: GrowthItem[] = [];
  for (const line of summary.data?.lines ?? []) {
    if (line.short === 0) continue;
    items.push({
      key: `training ${line.rule}`,
      text: t(`short.${line.rule}`, { count: line.short }),
      detail: t("shortHint", { people: line.people }),
      to: "/training",
      search: { rule: line.rule, standing: "short" },
    });
  }
  const pending = summary.data?.pending_claims ?? 0;
  if (pending > 0) {
    items.push({
      key: "claims",
      text: t("claims", { count: pending }),
      detail: t("claimsHint"),
      to: "/training",
      search: { tab: "hours" },
    });
  }
  const due = plans.data?.items.length ?? 0;
  if (due > 0) {
    items.push({ key: "plans", text: t("duePlans", { count: due }), detail: t("duePlansHint"), to: "/plans", search: { is_due: "true" } });
  }
  const asked = (calls.data?.items ?? []).filter((row) => row.own_state === "asked").length;
  if (asked > 0) {
    items.push({ key: "calls", text: t("calls", { count: asked }), detail: t("callsHint"), to: "/my-call-outs" });
  }
  return {
    items,
    error: summary.error ?? plans.error ?? calls.error,
    isPending: summary.isLoading || plans.isLoading || calls.isLoading,
  };
}
