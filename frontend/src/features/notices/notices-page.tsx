import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ChoiceFilter, OrganizationFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { NewNotice } from "./new-notice";
import { useNotices } from "./queries";

const STATES = ["posted", "ended", "withdrawn"] as const;

/** 公示: what runs, what is over, and objections that wait. */
export function NoticesPage() {
  const { t } = useTranslation("notices");
  const [filters, setFilters] = useUrlFilters();
  const canPost = useCan("committee");
  const [isOpen, setOpen] = useState(filters.procedure !== undefined && canPost);
  const navigate = useNavigate();
  const list = useNotices(filters);
  const post = (
    <Button type="primary" onClick={() => setOpen(true)}>
      {t("post")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={canPost && post}>
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <ChoiceFilter
          label={t("state")}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          onChange={(state) => setFilters({ state })}
        />
        <OrganizationFilter
          label={t("organization")}
          value={filters.organization_id}
          onChange={(id) => setFilters({ organization_id: id })}
        />
      </div>
      <KeysetTable
        list={list}
        caption={t("title")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} hint={t("emptyHint")} />}
        columns={[
          {
            key: "title",
            title: t("noticeTitle"),
            render: (row) => (
              <Link to="/notices/$noticeId" params={{ noticeId: row.id }}>
                {row.title}
              </Link>
            ),
          },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "people", title: t("people"), render: (row) => row.people, numeric: true },
          { key: "posted", title: t("postedOn"), render: (row) => row.posted_on, wide: true },
          { key: "last", title: t("lastDay"), render: (row) => row.last_day },
          {
            key: "state",
            title: t("state"),
            render: (row) => (
              <>
                <StateTag tone={row.is_public ? "ok" : "plain"}>
                  {t(`states.${row.state === "posted" && !row.is_public ? "ended" : row.state}`)}
                </StateTag>
                {row.open_objections > 0 && (
                  <StateTag tone="warn">{t("openObjections", { count: row.open_objections })}</StateTag>
                )}
              </>
            ),
          },
        ]}
      />
      {isOpen && (
        <NewNotice
          chosen={filters.procedure}
          onClose={() => setOpen(false)}
          onDone={(made) => void navigate({ to: "/notices/$noticeId", params: { noticeId: made.id } })}
        />
      )}
    </Page>
  );
}
