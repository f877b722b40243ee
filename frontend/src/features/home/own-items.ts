/** What waits for a member: wishes to write, tasks to do, and what was decided about them. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useMe, useRoles } from "@/shared/me";

import { ownResultsQuery, roundsQuery, tasksInQuery } from "./queries";
import { deadline, isOver } from "./deadlines";
import type { Item, Source } from "./waiting";

export function useOwnItems(): Source {
  const { t } = useTranslation("home");
  const { person_id: personId } = useMe();
  const enabled = useRoles().has("member") && personId !== null;
  const rounds = useQuery({ ...roundsQuery, enabled });
  const returned = useQuery({ ...tasksInQuery("returned", true), enabled });
  const open = useQuery({ ...tasksInQuery("open", true), enabled });
  const results = useQuery({ ...ownResultsQuery, enabled });
  const sources = [rounds, returned, open, results];
  const items: Item[] = [];
  for (const round of enabled ? (rounds.data?.items ?? []) : []) {
    if (round.state !== "open" || isOver(round.sign_up.closes_at)) continue;
    const text = t(round.sign_up.mode === "required" ? "ownSignUp" : "ownWishes", { name: round.name });
    items.push({ key: round.id, text, detail: deadline(t, round.sign_up, "ownWishesHint"), to: "/my-rounds" });
  }
  for (const [key, { data }] of [["returned", returned], ["open", open]] as const) {
    if (data === undefined || data === "0") continue;
    items.push({ key, text: t(`ownTasks.${key}`, { count: data }), detail: t("ownTasksHint"), to: "/tasks", search: { state: key } });
  }
  if ((results.data?.items.length ?? 0) > 0) {
    items.push({ key: "results", text: t("ownResults"), detail: t("ownResultsHint"), to: "/my-results" });
  }
  if (enabled) items.push({ key: "own", text: t("ownPage"), detail: t("ownPageHint"), to: `/people/${personId}` });
  return {
    items,
    error: sources.find((source) => source.error !== null)?.error ?? null,
    isPending: sources.some((source) => source.isLoading),
  };
}
