import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Spin } from "antd";
import { useTranslation } from "react-i18next";

import { useRoles } from "@/shared/me";
import { EmptyState } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { deadline, isOver } from "./deadlines";
import { useDueTermItems } from "./due-terms";
import { useGrowthItems } from "./growth-items";
import { useOwnItems } from "./own-items";
import { formListsQuery, recentImportsQuery, roundsQuery, staffingQuery, tasksInQuery } from "./queries";
import { useServiceItems } from "./service-items";

export interface Item {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** The day's list, from every service this account may ask. */
export function Waiting() {
  const { t } = useTranslation("home");
  const sources = [
    useImportItems(),
    useRoundItems(),
    useStaffItems(),
    useVerifyItems(),
    useDueTermItems(),
    useGrowthItems(),
    useFormItems(),
    useServiceItems(),
    useOwnItems(),
  ];
  const items = sources.flatMap((source) => source.items);
  const error = sources.find((source) => source.error !== null)?.error;
  if (items.length === 0 && sources.some((source) => source.isPending)) {
    return <Spin aria-label={t("shared:loading")} />;
  }
  return (
    <>
      <ProblemBanner error={error} />
      {items.length === 0 ? (
        <EmptyState title={t("nothingWaits")} hint={t("nothingWaitsHint")} />
      ) : (
        <ul className="qq-todo">
          {items.map((item) => (
            <li key={item.key}>
              <Link to={item.to} search={(item.search ?? {}) as never}>
                {item.text}
              </Link>
              <span className="qq-muted">{item.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export interface Source {
  readonly items: readonly Item[];
  readonly error: Error | null;
  readonly isPending: boolean;
}

function useImportItems(): Source {
  const { t } = useTranslation("home");
  const enabled = useRoles().has("committee");
  const { data, error, isLoading } = useQuery({ ...recentImportsQuery, enabled });
  const open = (data?.items ?? []).filter((row) => row.state === "ready" || row.state === "failed");
  const items = open.map((row) => ({
    key: row.id,
    text: t("import", { name: row.file_name }),
    detail:
      row.state === "failed"
        ? t("importFailed")
        : row.question_count > 0
          ? t("importQuestions", { count: row.question_count })
          : t("importReady", { count: row.problem_count }),
    to: `/imports/${row.id}`,
  }));
  return { items, error, isPending: isLoading };
}

function useRoundItems(): Source {
  const { t } = useTranslation("home");
  const roles = useRoles();
  const enabled = roles.has("committee") || roles.has("branch");
  const { data, error, isLoading } = useQuery({ ...roundsQuery, enabled });
  const rounds = data?.items ?? [];
  const decided = rounds.filter((round) => round.state !== "published" && round.is_whole && roles.has("committee"));
  const asked = rounds.filter(
    (round) => round.state === "open" && round.two_sided.is_used && !round.is_whole && !isOver(round.two_sided.closes_at),
  );
  const items = [
    ...decided.map((round) => ({
      key: round.id,
      text: t("round", { name: round.name }),
      detail: round.state === "open" ? deadline(t, round.sign_up, "roundState.open") : t(`roundState.${round.state}`),
      to: `/rounds/${round.id}`,
    })),
    ...asked.map((round) => ({
      key: round.id,
      text: t("askForPeople", { name: round.name }),
      detail: deadline(t, round.two_sided, "askForPeopleHint"),
      to: `/rounds/${round.id}`,
    })),
  ];
  return { items, error, isPending: isLoading };
}

function useStaffItems(): Source {
  const { t } = useTranslation("home");
  const roles = useRoles();
  const enabled = roles.has("committee") || roles.has("branch");
  const { data, error, isLoading } = useQuery({ ...staffingQuery, enabled });
  const items: Item[] = [];
  if (data !== undefined && data.overdue > 0) {
    items.push({
      key: "overdue",
      text: t("overdue", { count: data.overdue }),
      detail: t("overdueHint"),
      to: "/appointments",
      search: { overdue: "true" },
    });
  }
  if (data !== undefined && data.vacant > 0 && roles.has("committee")) {
    items.push({
      key: "vacant",
      text: t("vacant", { count: data.vacant }),
      detail: t("vacantHint", { posts: data.posts }),
      to: "/posts",
      search: { has_vacancy: "true" },
    });
  }
  return { items, error, isPending: isLoading };
}

function useVerifyItems(): Source {
  const { t } = useTranslation("home");
  const roles = useRoles();
  const enabled = roles.has("committee") || roles.has("branch");
  const { data, error, isLoading } = useQuery({ ...tasksInQuery("submitted", false), enabled });
  const items =
    data === undefined || data === "0"
      ? []
      : [{ key: "verify", text: t("toVerify", { count: data }), detail: t("toVerifyHint"), to: "/tasks", search: { state: "submitted" } }];
  return { items, error, isPending: isLoading };
}

function useFormItems(): Source {
  const { t } = useTranslation("home");
  const enabled = useRoles().has("rater");
  const { data, error, isLoading } = useQuery({ ...formListsQuery, enabled });
  const open = (data ?? []).filter((list) => list.cycle_state === "open" && list.open + list.draft > 0);
  const items = open.map((list) => ({
    key: `${list.cycle_id} ${list.group}`,
    text: t("forms", { count: list.open + list.draft }),
    detail: `${list.cycle_title} · ${list.group_label}`,
    to: "/forms",
  }));
  return { items, error, isPending: isLoading };
}
