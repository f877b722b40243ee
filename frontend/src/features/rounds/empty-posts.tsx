import { useTranslation } from "react-i18next";

import { KeysetTable } from "@/shared/keyset-table";
import { Section } from "@/shared/page";

import { type EmptyPost, type Run, useEmptyPosts } from "./queries";

/** Posts with a seat left or a floor uncovered: who could have come, and where they went. */
export function EmptyPosts({ run }: { readonly run: Run }) {
  const { t } = useTranslation("rounds");
  const list = useEmptyPosts(run.id);
  return (
    <Section title={t("emptyPosts")}>
      <KeysetTable
        list={list}
        caption={t("emptyPosts")}
        rowKey={(row) => row.post_id}
        empty={<p className="qq-muted">{t("noEmptyPosts")}</p>}
        columns={[
          { key: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "post", title: t("post"), render: (row) => row.post_title },
          { key: "seats", title: t("filledOfSeats"), numeric: true, render: (row) => `${row.filled} / ${row.seats}` },
          {
            key: "floor",
            title: t("floor"),
            numeric: true,
            render: (row) => (row.floor_under35 === 0 ? "—" : `${row.covered} / ${row.floor_under35}`),
          },
          { key: "why", title: t("why"), render: (row) => <Why post={row} /> },
        ]}
      />
    </Section>
  );
}

function Why({ post }: { readonly post: EmptyPost }) {
  const { t } = useTranslation("rounds");
  const elsewhere = post.went_elsewhere.slice(0, 3);
  return (
    <>
      {post.summary}
      {post.refused.length > 0 && (
        <p className="qq-muted">
          {post.refused.map((rule) => t("refusedBy", { label: rule.label, count: rule.people })).join(";")}
        </p>
      )}
      {elsewhere.map((person) => (
        <p key={person.person_id} className="qq-muted">
          {t("wentTo", {
            name: person.person_name,
            post: person.post_id === null ? t("nowhere") : `${person.organization_name ?? ""} ${person.post_title ?? ""}`,
            value: person.value,
          })}
        </p>
      ))}
    </>
  );
}
