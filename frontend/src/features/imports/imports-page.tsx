import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import type { Column } from "@/shared/data-table";
import { momentOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState, Page, Section } from "@/shared/page";

import { type ImportRow, useImports } from "./queries";
import { UploadForm } from "./upload-form";

export function ImportsPage() {
  const { t } = useTranslation("imports");
  const navigate = useNavigate();
  const list = useImports();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <UploadForm
        onUploaded={(created) =>
          void navigate({ to: "/imports/$importId", params: { importId: created.id } })
        }
      />
      <Section title={t("history")}>
        <KeysetTable
          list={list}
          caption={t("history")}
          columns={useColumns()}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("emptyTitle")} hint={t("emptyHint")} />}
        />
      </Section>
    </Page>
  );
}

function useColumns(): Column<ImportRow>[] {
  const { t } = useTranslation("imports");
  const label = useCodeLabel();
  return [
    {
      key: "file",
      title: t("fileName"),
      render: (row) => (
        <Link to="/imports/$importId" params={{ importId: row.id }}>
          {row.file_name}
        </Link>
      ),
    },
    { key: "kind", title: t("kind"), render: (row) => label("importKind", row.kind) },
    { key: "state", title: t("state"), render: (row) => t(`states.${row.state}`) },
    { key: "questions", title: t("questions"), render: (row) => row.question_count, numeric: true },
    { key: "problems", title: t("problems"), render: (row) => row.problem_count, numeric: true },
    {
      key: "created",
      title: t("counts.created"),
      render: (row) => row.counts?.created ?? "—",
      numeric: true,
      wide: true,
    },
    {
      key: "updated",
      title: t("counts.updated"),
      render: (row) => row.counts?.updated ?? "—",
      numeric: true,
      wide: true,
    },
    { key: "at", title: t("createdAt"), render: (row) => momentOf(row.created_at), wide: true },
  ];
}
