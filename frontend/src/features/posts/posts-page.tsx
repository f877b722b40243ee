import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel, useCodeOptions } from "@/shared/codes";
import type { Column } from "@/shared/data-table";
import { ChoiceFilter, OrganizationFilter, SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { PostDrawer } from "./post-drawer";
import { FILTERS, type Post, usePosts } from "./queries";
import { useRequirementWords } from "./requirement-words";

export function PostsPage() {
  const { t } = useTranslation("posts");
  const [filters, setFilters] = useUrlFilters();
  const canEdit = useCan("committee");
  const [open, setOpen] = useState<Post | "new" | null>(null);
  const list = usePosts(filters);
  const columns = useColumns(canEdit ? setOpen : null);
  const isFiltered = FILTERS.some((name) => filters[name] !== undefined);
  const create = (
    <Button type="primary" onClick={() => setOpen("new")}>
      {t("create")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={canEdit && create}>
      <PostFilters />
      <KeysetTable
        list={list}
        caption={t("title")}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          isFiltered ? (
            <EmptyState
              title={t("noneMatches")}
              hint={t("noneMatchesHint")}
              action={
                <Button onClick={() => setFilters(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}>
                  {t("shared:clearFilters")}
                </Button>
              }
            />
          ) : (
            <EmptyState title={t("emptyTitle")} hint={t(canEdit ? "emptyHint" : "emptyHintReader")} />
          )
        }
      />
      {open !== null && (
        <PostDrawer
          edited={open === "new" ? undefined : open}
          organizationId={filters.organization_id}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}

function PostFilters() {
  const { t } = useTranslation("posts");
  const [filters, setFilters] = useUrlFilters();
  return (
    <div className="qq-filters" role="search" aria-label={t("filters")}>
      <SearchFilter label={t("postTitle")} value={filters.q} onChange={(value) => setFilters({ q: value })} />
      <OrganizationFilter
        label={t("organization")}
        value={filters.organization_id}
        onChange={(id) => setFilters({ organization_id: id })}
      />
      <ChoiceFilter
        label={t("form")}
        value={filters.form}
        options={useCodeOptions("form")}
        onChange={(value) => setFilters({ form: value })}
      />
      <ChoiceFilter
        label={t("vacancy")}
        value={filters.has_vacancy}
        options={[
          { value: "true", label: t("hasVacancy") },
          { value: "false", label: t("isFull") },
        ]}
        onChange={(value) => setFilters({ has_vacancy: value })}
      />
    </div>
  );
}

function useColumns(onEdit: ((post: Post) => void) | null): Column<Post>[] {
  const { t } = useTranslation("posts");
  const label = useCodeLabel();
  const inWords = useRequirementWords();
  const columns: Column<Post>[] = [
    { key: "title", sort: "title", title: t("postTitle"), render: (row) => row.title },
    { key: "organization", sort: "organization", title: t("organization"), render: (row) => row.organization_name },
    { key: "form", title: t("form"), render: (row) => label("form", row.form) },
    { key: "seats", title: t("seats"), render: (row) => `${row.occupied} / ${row.capacity}`, numeric: true },
    {
      key: "vacant",
      title: t("vacant"),
      render: (row) => (row.vacant > 0 ? <strong>{row.vacant}</strong> : 0),
      numeric: true,
    },
    {
      key: "rules",
      title: t("requirements"),
      render: (row) => {
        const phrases = inWords(row.requirements);
        return phrases.length === 0 ? <span className="qq-muted">{t("noRequirements")}</span> : phrases.join("; ");
      },
      wide: true,
    },
    { key: "status", title: t("status"), render: (row) => label("postStatus", row.status) },
  ];
  if (onEdit === null) return columns;
  const edit: Column<Post> = {
    key: "edit",
    title: t("actions"),
    render: (row) => (
      <Button size="small" onClick={() => onEdit(row)} aria-label={t("editPost", { title: row.title })}>
        {t("shared:edit")}
      </Button>
    ),
  };
  return [...columns, edit];
}
