import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Column } from "@/shared/data-table";
import { momentOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Section } from "@/shared/page";

import { labelOf, personNameQuery, postOptionsQuery, type Round, useCandidates, useWishes } from "./queries";
import { WishDrawer } from "./wish-drawer";

interface Props {
  readonly round: Round;
}

export function WishesTab({ round }: Props) {
  return round.frozen_at === null ? <OpenWishes round={round} /> : <FrozenWishes round={round} />;
}

/** While the round is open: what has been written so far, and a way to write more. */
function OpenWishes({ round }: Props) {
  const { t } = useTranslation("rounds");
  const canWrite = useCan("committee");
  const [editing, setEditing] = useState<{ personId: string | null } | null>(null);
  const list = useWishes(round.id);
  const write = canWrite && (
    <Button onClick={() => setEditing({ personId: null })}>{t("writeWish")}</Button>
  );
  return (
    <Section title={t("wishesWritten")} actions={write}>
      <KeysetTable
        list={list}
        caption={t("wishesWritten")}
        rowKey={(row) => row.person_id}
        columns={[
          { key: "person", title: t("person"), render: (row) => <PersonName id={row.person_id} /> },
          ...useWishColumns(round),
          { key: "at", title: t("writtenAt"), render: (row) => momentOf(row.updated_at), wide: true },
          {
            key: "actions",
            title: t("actions"),
            render: (row) =>
              canWrite ? (
                <Button size="small" onClick={() => setEditing({ personId: row.person_id })}>
                  {t("shared:edit")}
                </Button>
              ) : null,
          },
        ]}
        empty={<EmptyState title={t("noWishes")} hint={t("noWishesHint")} />}
      />
      {editing !== null && (
        <WishDrawer round={round} personId={editing.personId} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

/** After the freeze: everybody who takes part, with the wishes that counted. */
function FrozenWishes({ round }: Props) {
  const { t } = useTranslation("rounds");
  const list = useCandidates(round.id);
  return (
    <Section title={t("peopleInRound", { count: round.candidate_count ?? 0 })}>
      {(round.dropped_wishes ?? 0) > 0 && <p className="qq-warn">{t("droppedWishes", { count: round.dropped_wishes })}</p>}
      <KeysetTable
        list={list}
        caption={t("peopleInRound", { count: round.candidate_count ?? 0 })}
        rowKey={(row) => row.person_id}
        columns={[
          { key: "person", title: t("person"), render: (row) => row.name },
          { key: "unit", title: t("workUnit"), render: (row) => row.work_unit, wide: true },
          ...useWishColumns(round),
        ]}
        empty={<EmptyState title={t("nobody")} hint={t("nobodyHint")} />}
      />
    </Section>
  );
}

interface Wished {
  readonly post_ids: readonly string[];
  readonly accepts_other: boolean;
}

function useWishColumns(round: Round): Column<Wished>[] {
  const { t } = useTranslation("rounds");
  const posts = useQuery(postOptionsQuery(round));
  const byId = new Map((posts.data ?? []).map((post) => [post.id, post]));
  const words = (row: Wished, index: number) => {
    const id = row.post_ids[index];
    if (id === undefined) return "—";
    return labelOf(byId.get(id)) || (posts.isPending ? "…" : t("postGone"));
  };
  return [
    { key: "first", title: t("rank.1"), render: (row) => words(row, 0) },
    { key: "second", title: t("rank.2"), render: (row) => words(row, 1) },
    { key: "third", title: t("rank.3"), render: (row) => words(row, 2) },
    {
      key: "other",
      title: t("acceptsOther"),
      render: (row) => t(row.accepts_other ? "shared:yes" : "shared:no"),
    },
  ];
}

function PersonName({ id }: { readonly id: string }) {
  const { t } = useTranslation("rounds");
  const name = useQuery(personNameQuery(id));
  return <>{name.data ?? (name.isError ? t("shared:unknown") : "…")}</>;
}
