import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState } from "@/shared/page";

import { type Cycle, type Subject, useSubjects } from "./queries";
import { RecordsDrawer } from "./records-drawer";

export function SubjectsTab({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation("cycles");
  const list = useSubjects(cycle.id);
  const canRecord = useCan("committee");
  const [open, setOpen] = useState<Subject | null>(null);
  return (
    <>
      <KeysetTable
        list={list}
        caption={t("tabs.subjects")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noSubjects")} hint={t(cycle.state === "draft" ? "notOpenHint" : "noSubjectsHint")} />}
        columns={[
          { key: "name", title: t("subject"), render: (row) => row.name },
          { key: "kind", title: t("kind"), render: (row) => t(`kinds.${row.kind}`) },
          {
            key: "post",
            title: t("post"),
            render: (row) => (row.kind === "person" ? `${row.organization_name} ${row.post_title}` : "—"),
          },
          {
            key: "actions",
            title: t("actions"),
            render: (row) => (
              <span className="qq-actions">
                <Link to="/tasks" search={{ cycle_id: cycle.id, subject_id: row.id }}>
                  {t("tasks")}
                </Link>
                {canRecord && (
                  <Button size="small" onClick={() => setOpen(row)} aria-label={t("recordFor", { name: row.name })}>
                    {t("records")}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {open !== null && <RecordsDrawer cycle={cycle} subject={open} onClose={() => setOpen(null)} />}
    </>
  );
}
