import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState, Section } from "@/shared/page";

import { useRequests } from "./choice-queries";
import { OwnRequests } from "./own-requests";
import { personNameQuery, type Round } from "./queries";
import { windowWords } from "./window-words";

/** Whom the branches ask for, and while the round is open a way to ask in their place. */
export function RequestsTab({ round }: { readonly round: Round }) {
  const { t } = useTranslation("rounds");
  const list = useRequests(round.id);
  return (
    <div className="qq-page">
      <Section title={t("requests.title")}>
        <p className="qq-muted">{windowWords(t, round.two_sided)}</p>
        <KeysetTable
          list={list}
          caption={t("requests.title")}
          rowKey={(row) => row.post_id}
          empty={<EmptyState title={t("requests.empty")} hint={t("requests.emptyHint")} />}
          columns={[
            { key: "organization", title: t("organization"), render: (row) => row.organization_name },
            { key: "post", title: t("post"), render: (row) => row.title },
            { key: "people", title: t("requests.people"), render: (row) => <Names ids={row.person_ids} /> },
            { key: "at", title: t("writtenAt"), render: (row) => momentOf(row.updated_at), wide: true },
          ]}
        />
      </Section>
      {round.state === "open" && <OwnRequests round={round} />}
    </div>
  );
}

function Names({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return <>—</>;
  return (
    <ol className="qq-lines">
      {ids.map((id) => (
        <Name key={id} id={id} />
      ))}
    </ol>
  );
}

function Name({ id }: { readonly id: string }) {
  const { t } = useTranslation("rounds");
  const name = useQuery(personNameQuery(id));
  return <li>{name.data ?? (name.isError ? t("shared:unknown") : "…")}</li>;
}
