import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";
import { useRoles } from "@/shared/me";

import type { Item, Source } from "./waiting";

const countsQuery = queryOptions({
  queryKey: ["terms", "counts"],
  queryFn: () => unwrap(roster.GET("/api/roster/terms/due/counts")),
});

/** Elections that are due: over without one, ending soon, or left behind by the Party's. */
export function useDueTermItems(): Source {
  const { t } = useTranslation("home");
  const roles = useRoles();
  const enabled = roles.has("committee") || roles.has("branch");
  const { data, error, isLoading } = useQuery({ ...countsQuery, enabled });
  const items: Item[] = [];
  if (data !== undefined && data.overdue + data.coming > 0) {
    items.push({
      key: "terms",
      text: t("termsDue", { count: data.overdue + data.coming }),
      detail: t("termsDueHint", { overdue: data.overdue }),
      to: "/terms",
    });
  }
  if (data !== undefined && data.behind_party > 0) {
    items.push({
      key: "terms-behind",
      text: t("termsBehind", { count: data.behind_party }),
      detail: t("termsBehindHint"),
      to: "/terms",
      search: { party_step: "behind" },
    });
  }
  return { items, error, isPending: isLoading };
}
