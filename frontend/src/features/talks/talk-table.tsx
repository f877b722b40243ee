import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Keyset } from "@/shared/keyset";
import { KeysetTable } from "@/shared/keyset-table";
import { StateTag } from "@/shared/state-tag";

import type { TalkRow } from "./queries";

export function TalkTable({ list, empty }: { readonly list: Keyset<TalkRow>; readonly empty: ReactNode }) {
  const { t } = useTranslation("talks");
  return (
    <KeysetTable
      list={list}
      caption={t("talks")}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        { key: "on", title: t("heldOn"), render: (row) => row.held_on },
        {
          key: "person",
          title: t("person"),
          render: (row) => (
            <Link to="/talks/$talkId" params={{ talkId: row.id }}>
              {row.person_name}
            </Link>
          ),
        },
        { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
        {
          key: "state",
          title: t("state"),
          render: (row) => <StateTag tone={row.state === "signed" ? "ok" : "plain"}>{t(`states.${row.state}`)}</StateTag>,
        },
        { key: "effect", title: t("effectUntil"), render: (row) => row.effect_until ?? "—" },
        { key: "keep", title: t("keepUntil"), render: (row) => row.keep_until, wide: true },
      ]}
    />
  );
}
