import { Link } from "@tanstack/react-router";
import { App, Button, Drawer, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { spanOf } from "@/shared/dates";
import { OrganizationFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { useUrlFilters } from "@/shared/url-filters";

import { NewBinding } from "./new-binding";
import { type Binding, useBindings, useCoverage, useEndBinding } from "./queries";

/** Whoever holds the one post holds the other: succession happens by itself. */
export function BindingsPage() {
  const { t } = useTranslation("bindings");
  const { modal } = App.useApp();
  const label = useCodeLabel();
  const [filters, setFilters] = useUrlFilters();
  const canEdit = useCan("committee");
  const list = useBindings(filters);
  const end = useEndBinding();
  const [open, setOpen] = useState<Binding | "new" | null>(null);
  const ask = (binding: Binding) =>
    modal.confirm({
      title: t("endAsk"),
      content: t("endLoss"),
      okText: t("end"),
      cancelText: t("shared:cancel"),
      onOk: () => end.mutateAsync(binding).catch(() => undefined),
    });
  const create = (
    <Button type="primary" onClick={() => setOpen("new")}>
      {t("create")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={canEdit && create}>
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <OrganizationFilter
          label={t("organization")}
          value={filters.organization_id}
          onChange={(id) => setFilters({ organization_id: id })}
        />
      </div>
      <ProblemBanner error={end.error} />
      <KeysetTable
        list={list}
        caption={t("title")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} hint={t("emptyHint")} />}
        columns={[
          { key: "leading", title: t("leading"), render: (row) => row.leading_post ?? row.leading_titles.join("、") },
          { key: "bound", title: t("bound"), render: (row) => row.bound_post ?? row.bound_title },
          { key: "where", title: t("organization"), render: (row) => row.organization_name },
          { key: "basis", title: t("basis"), render: (row) => label("basis", row.basis), wide: true },
          {
            key: "reason",
            title: t("reason"),
            render: (row) => [row.reason, row.document_no].filter((part) => part !== null).join(" · "),
            wide: true,
          },
          { key: "span", title: t("span"), render: (row) => spanOf(row.starts_on, row.ends_on) },
          { key: "serving", title: t("serving"), render: (row) => row.serving, numeric: true },
          {
            key: "act",
            title: t("actions"),
            render: (row) => (
              <div className="qq-actions">
                {row.bound_title !== null && (
                  <Button size="small" onClick={() => setOpen(row)}>
                    {t("coverage")}
                  </Button>
                )}
                {canEdit && row.ends_on === null && (
                  <Button size="small" onClick={() => void ask(row)}>
                    {t("end")}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
      />
      {open === "new" && <NewBinding onClose={() => setOpen(null)} />}
      {open !== null && open !== "new" && <CoverageDrawer binding={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

/** Village by village: who holds the bound post, and where nobody does. */
function CoverageDrawer({ binding, onClose }: { readonly binding: Binding; readonly onClose: () => void }) {
  const { t } = useTranslation("bindings");
  const [isCovered, setCovered] = useState<boolean | null>(false);
  const list = useCoverage(binding.id, isCovered);
  return (
    <Drawer open onClose={onClose} size="large" title={t("coverageOf", { title: binding.bound_title })}>
      <div className="qq-stack">
        <Segmented
          aria-label={t("coverage")}
          value={String(isCovered)}
          options={[
            { value: "false", label: t("missing") },
            { value: "true", label: t("covered") },
            { value: "null", label: t("shared:all") },
          ]}
          onChange={(value) => setCovered(value === "null" ? null : value === "true")}
        />
        <KeysetTable
          list={list}
          caption={t("coverage")}
          rowKey={(row) => row.organization_id}
          empty={<EmptyState title={t("allCovered")} hint={t("allCoveredHint")} />}
          columns={[
            {
              key: "village",
              title: t("village"),
              render: (row) => (
                <Link to="/organizations/$organizationId" params={{ organizationId: row.organization_id }}>
                  {row.organization_name}
                </Link>
              ),
            },
            {
              key: "who",
              title: t("holder"),
              render: (row) =>
                row.person_name ?? (
                  <span className="qq-warn">{t(row.has_post ? "nobody" : "noPost", { title: binding.bound_title })}</span>
                ),
            },
          ]}
        />
      </div>
    </Drawer>
  );
}
