import { Button, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import type { Column } from "@/shared/data-table";
import { momentOf } from "@/shared/dates";
import { SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState, Page } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { useUrlFilters } from "@/shared/url-filters";

import { AccountDrawer } from "./account-drawer";
import { PasswordShown } from "./password-shown";
import { type Account, useAccounts, useResetPassword } from "./queries";

export function AccountsPage() {
  const { t } = useTranslation("accounts");
  const [filters, setFilters] = useUrlFilters();
  const [open, setOpen] = useState<Account | "new" | null>(null);
  const [created, setCreated] = useState<{ account: Account; password: string } | null>(null);
  const list = useAccounts(filters.q);
  const columns = useColumns(setOpen);
  const reset = useResetPassword();

  const finish = (account: Account | null) => {
    setOpen(null);
    if (account === null) return;
    reset.mutate(account, { onSuccess: ({ password }) => setCreated({ account, password }) });
  };
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button type="primary" onClick={() => setOpen("new")}>
          {t("create")}
        </Button>
      }
    >
      <ProblemBanner error={reset.error} />
      <div className="qq-filters" role="search" aria-label={t("search")}>
        <SearchFilter label={t("searchHint")} value={filters.q} onChange={(value) => setFilters({ q: value })} />
      </div>
      <KeysetTable
        list={list}
        caption={t("title")}
        columns={columns}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noneMatches")} hint={t("noneMatchesHint")} />}
      />
      {open !== null && (
        <AccountDrawer edited={open === "new" ? undefined : open} onClose={() => setOpen(null)} onDone={finish} />
      )}
      {created !== null && (
        <PasswordShown
          username={created.account.username}
          password={created.password}
          onClose={() => setCreated(null)}
        />
      )}
    </Page>
  );
}

function useColumns(onOpen: (account: Account) => void): Column<Account>[] {
  const { t } = useTranslation("accounts");
  const label = useCodeLabel();
  return [
    { key: "name", title: t("displayName"), render: (row) => row.display_name },
    { key: "username", title: t("username"), render: (row) => row.username },
    {
      key: "roles",
      title: t("roles"),
      render: (row) => [...new Set(row.grants.map((grant) => label("role", grant.role)))].join(t("listSeparator")),
    },
    {
      key: "state",
      title: t("state"),
      render: (row) =>
        row.is_disabled ? (
          <Tag color="error">{t("disabled")}</Tag>
        ) : row.has_password ? (
          t("active")
        ) : (
          <Tag color="warning">{t("noPassword")}</Tag>
        ),
    },
    { key: "last", title: t("lastSignIn"), render: (row) => momentOf(row.last_sign_in_at), wide: true },
    {
      key: "edit",
      title: t("actions"),
      render: (row) => (
        <Button size="small" onClick={() => onOpen(row)} aria-label={t("editOne", { name: row.display_name })}>
          {t("shared:edit")}
        </Button>
      ),
    },
  ];
}
