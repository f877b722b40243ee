import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { NewPoolDrawer } from "./pool-drawer";
import { usePools } from "./queries";

export function PoolsPage() {
  const { t } = useTranslation("pools");
  const canEdit = useCan("committee");
  const [isCreating, setCreating] = useState(false);
  const [q, setQ] = useState<string>();
  const create = (
    <Button type="primary" onClick={() => setCreating(true)}>
      {t("create")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={canEdit && create}>
      <div className="qq-filters" role="search">
        <SearchFilter label={t("name")} value={q} onChange={setQ} />
      </div>
      <KeysetTable
        list={usePools({ q })}
        caption={t("title")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} hint={t(canEdit ? "emptyHint" : "emptyHintReader")} />}
        columns={[
          {
            key: "name",
            sort: "name",
            title: t("name"),
            render: (row) => (
              <Link to="/pools/$poolId" params={{ poolId: row.id }}>
                {row.name}
              </Link>
            ),
          },
          { key: "organization", sort: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "purpose", title: t("purpose"), render: (row) => row.purpose, wide: true },
          {
            key: "entered",
            title: t("entered"),
            numeric: true,
            render: (row) => (row.is_kept_here ? `${row.entered} / ${row.quota ?? "—"}` : "—"),
          },
          {
            key: "progress",
            title: t("inProgress"),
            numeric: true,
            render: (row) => (row.is_kept_here ? row.in_progress : "—"),
          },
          {
            key: "status",
            title: t("status"),
            render: (row) => (
              <StateTag tone={row.status === "open" ? "ok" : "plain"}>{t(`statuses.${row.status}`)}</StateTag>
            ),
          },
        ]}
      />
      {isCreating && <NewPoolDrawer onClose={() => setCreating(false)} />}
    </Page>
  );
}
