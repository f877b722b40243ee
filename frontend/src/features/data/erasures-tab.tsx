import { Link } from "@tanstack/react-router";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";

import { dayOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import { type Erasure, useConfirmErasure, useErasures, useUndoErasure } from "./queries";

/** Erasures proposed by a rule or asked for by a person, with what can still be done. */
export function Erasures() {
  const { t } = useTranslation("data");
  const list = useErasures();
  const confirm = useConfirmErasure();
  const undo = useUndoErasure();
  return (
    <>
      <ProblemBanner error={confirm.error ?? undo.error} />
      <KeysetTable
        list={list}
        caption={t("tabs.erasures")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noErasures")} hint={t("noErasuresHint")} />}
        columns={[
          {
            key: "who",
            title: t("person"),
            render: (row) =>
              row.state === "done" ? (
                row.person_name
              ) : (
                <Link to="/people/$personId" params={{ personId: row.person_id }}>
                  {row.person_name}
                </Link>
              ),
          },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
          {
            key: "why",
            title: t("why"),
            render: (row) => (row.policy === null ? t(`origin.${row.origin}`) : t(`policies.${row.policy}`)),
          },
          {
            key: "state",
            title: t("state"),
            render: (row) => (
              <StateTag tone={row.state === "pending" ? "warn" : "plain"}>{t(`erasureState.${row.state}`)}</StateTag>
            ),
          },
          { key: "due", title: t("due"), render: (row) => dayOf(row.due_on) },
          {
            key: "do",
            title: t("actions"),
            render: (row) => (
              <Actions row={row} onConfirm={() => confirm.mutate(row)} onUndo={() => undo.mutate(row)} />
            ),
          },
        ]}
      />
    </>
  );
}

interface ActionsProps {
  readonly row: Erasure;
  readonly onConfirm: () => void;
  readonly onUndo: () => void;
}

function Actions({ row, onConfirm, onUndo }: ActionsProps) {
  const { t } = useTranslation("data");
  if (row.state !== "proposed" && row.state !== "pending") return null;
  return (
    <div className="qq-actions">
      {row.state === "proposed" && (
        <Popconfirm title={t("confirmErasureLoss")} onConfirm={onConfirm}>
          <Button size="small">{t("confirmErasure")}</Button>
        </Popconfirm>
      )}
      <Button size="small" onClick={onUndo}>
        {t(row.state === "proposed" ? "keepPerson" : "undoErasure")}
      </Button>
    </div>
  );
}
