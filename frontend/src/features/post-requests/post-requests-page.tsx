import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { ChoiceFilter, OrganizationFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { LinkButton } from "@/shared/link-button";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { type DecisionName, type PostRequest, usePostRequests } from "./queries";
import { DecideDrawer, ReportDrawer } from "./request-drawers";

const STATES = ["reported", "approved", "published", "refused"] as const;
const DECISIONS: Readonly<Record<PostRequest["state"], readonly DecisionName[]>> = {
  reported: ["approve", "refuse"],
  approved: ["publish", "refuse"],
  published: [],
  refused: [],
};

/** 需求申报 → 岗位核定 → 发布. */
export function PostRequestsPage() {
  const { t } = useTranslation("post-requests");
  const label = useCodeLabel();
  const [filters, setFilters] = useUrlFilters();
  const canDecide = useCan("committee");
  const list = usePostRequests(filters);
  const [open, setOpen] = useState<{ request: PostRequest; step: DecisionName } | "new" | null>(null);
  const report = (
    <Button type="primary" onClick={() => setOpen("new")}>
      {t("report")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={report}>
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
          { key: "title", title: t("postTitle"), render: (row) => row.title },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "form", title: t("form"), render: (row) => label("form", row.form), wide: true },
          {
            key: "seats",
            title: t("seats"),
            render: (row) => `${row.seats_wanted} / ${row.seats_approved ?? "—"}`,
            numeric: true,
          },
          { key: "reason", title: t("reason"), render: (row) => row.reason, wide: true },
          {
            key: "state",
            title: t("state"),
            render: (row) => (
              <>
                <StateTag tone={row.state === "published" ? "ok" : row.state === "refused" ? "warn" : "plain"}>
                  {t(`states.${row.state}`)}
                </StateTag>
                {row.decision_note !== null && <p className="qq-muted">{row.decision_note}</p>}
              </>
            ),
          },
          {
            key: "act",
            title: t("actions"),
            render: (row) => (
              <div className="qq-actions">
                {canDecide &&
                  DECISIONS[row.state].map((step) => (
                    <Button key={step} size="small" onClick={() => setOpen({ request: row, step })}>
                      {t(`decisions.${step}`)}
                    </Button>
                  ))}
                {row.post_id !== null && (
                  <LinkButton size="small" to="/posts" search={{ organization_id: row.organization_id }}>
                    {t("toPost")}
                  </LinkButton>
                )}
              </div>
            ),
          },
        ]}
      />
      {open === "new" && <ReportDrawer onClose={() => setOpen(null)} />}
      {open !== null && open !== "new" && (
        <DecideDrawer request={open.request} step={open.step} onClose={() => setOpen(null)} />
      )}
    </Page>
  );
}
