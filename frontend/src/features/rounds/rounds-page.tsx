import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Column } from "@/shared/data-table";
import { dayOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { LinkButton } from "@/shared/link-button";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { type Round, useRounds } from "./queries";

export function RoundsPage() {
  const { t } = useTranslation("rounds");
  const list = useRounds();
  const canOpen = useCan("committee");
  const open = canOpen && (
    <LinkButton to="/rounds/new" look="primary">
      {t("newRound")}
    </LinkButton>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={open}>
      <KeysetTable
        list={list}
        caption={t("title")}
        columns={useColumns()}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} hint={t(canOpen ? "emptyHint" : "emptyHintReader")} action={open} />}
      />
    </Page>
  );
}

function useColumns(): Column<Round>[] {
  const { t } = useTranslation("rounds");
  return [
    {
      key: "name",
      title: t("name"),
      render: (row) => (
        <Link to="/rounds/$roundId" params={{ roundId: row.id }}>
          {row.name}
        </Link>
      ),
    },
    { key: "organization", title: t("organization"), render: (row) => row.organization_name },
    { key: "state", title: t("state"), render: (row) => <RoundStateTag state={row.state} /> },
    { key: "people", title: t("people"), numeric: true, render: (row) => row.candidate_count ?? "—" },
    { key: "seats", title: t("seats"), numeric: true, render: (row) => row.seat_count ?? "—" },
    { key: "placed", title: t("arranged"), numeric: true, render: (row) => row.published_count ?? "—" },
    { key: "created", title: t("createdOn"), render: (row) => dayOf(row.created_at), wide: true },
  ];
}

export function RoundStateTag({ state }: { readonly state: Round["state"] }) {
  const { t } = useTranslation("rounds");
  return <StateTag tone={state === "published" ? "ok" : "plain"}>{t(`states.${state}`)}</StateTag>;
}
