/** What waits around appointments: handovers, ends of terms, alternates, answers, objections, vacancies. */
import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { roster, unwrap } from "@/api/client";
import { useRoles } from "@/shared/me";

interface Item {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** Enough to say how many; a desk with more has other worries. */
const limit = 100;

const QUERIES = [
  {
    queryKey: ["appointments", "waiting", "handover"],
    queryFn: async () => {
      const page = await unwrap(
        roster.GET("/api/roster/appointments", { params: { query: { handover: "open", limit } } }),
      );
      return page.items.length;
    },
  },
  {
    queryKey: ["appointments", "waiting", "ending"],
    queryFn: async () => {
      const page = await unwrap(
        roster.GET("/api/roster/appointments", { params: { query: { ends_within: 1, limit } } }),
      );
      return page.items.length;
    },
  },
  {
    queryKey: ["alternates", "waiting"],
    queryFn: async () => {
      const page = await unwrap(roster.GET("/api/roster/alternates", { params: { query: { state: "proposed", limit } } }));
      return page.items.length;
    },
  },
  {
    queryKey: ["opinions", "waiting"],
    queryFn: async () => {
      const page = await unwrap(roster.GET("/api/roster/opinions", { params: { query: { is_open: true, limit } } }));
      return page.items.filter((row) => row.is_overdue).length;
    },
  },
  {
    queryKey: ["notices", "waiting"],
    queryFn: async () => {
      const page = await unwrap(roster.GET("/api/roster/notices", { params: { query: { limit } } }));
      return page.items.filter((row) => row.open_objections > 0).length;
    },
  },
  {
    queryKey: ["post-requests", "waiting"],
    queryFn: async () => {
      const page = await unwrap(
        roster.GET("/api/roster/post-requests", { params: { query: { state: "reported", limit } } }),
      );
      return page.items.length;
    },
  },
] as const;

export function useServiceItems() {
  const { t } = useTranslation("home");
  const enabled = useRoles().has("committee");
  const found = useQueries({ queries: QUERIES.map((query) => ({ ...query, enabled })) });
  const [handovers = 0, ending = 0, alternates = 0, late = 0, objections = 0, vacancies = 0] = found.map(
    ({ data }) => data ?? 0,
  );
  const items: Item[] = [];
  const add = (count: number, item: Item) => {
    if (count > 0) items.push(item);
  };
  add(handovers, {
    key: "handover",
    text: t("handoverOpen", { count: handovers }),
    detail: t("handoverHint"),
    to: "/appointments",
    search: { handover: "open" },
  });
  add(ending, {
    key: "ending",
    text: t("termsEnding", { count: ending }),
    detail: t("termsEndingHint"),
    to: "/appointments",
    search: { ends_within: "1" },
  });
  add(alternates, {
    key: "alternates",
    text: t("alternatesProposed", { count: alternates }),
    detail: t("alternatesHint"),
    to: "/procedures",
    search: { tab: "alternates" },
  });
  add(late, { key: "opinions", text: t("opinionsLate", { count: late }), detail: t("opinionsHint"), to: "/procedures" });
  add(objections, {
    key: "objections",
    text: t("objectionsOpen", { count: objections }),
    detail: t("objectionsHint"),
    to: "/notices",
  });
  add(vacancies, {
    key: "vacancies",
    text: t("vacanciesReported", { count: vacancies }),
    detail: t("vacanciesHint"),
    to: "/post-requests",
    search: { state: "reported" },
  });
  return {
    items,
    error: found.find(({ error }) => error !== null)?.error ?? null,
    isPending: found.some(({ isLoading }) => isLoading),
  };
}
