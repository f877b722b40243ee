import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Column } from "@/shared/data-table";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { percent } from "./formats";
import { type Rule, useRemoveRule, useRules } from "./queries";
import { RuleDrawer } from "./rule-drawer";

/** Limits and targets, each from its day on, for an organization and those below it. */
export function RulesTab({ organizationId }: { readonly organizationId: string | undefined }) {
  const { t } = useTranslation("indicators");
  const [open, setOpen] = useState<Rule | "new" | null>(null);
  const canEdit = useCan("committee");
  const list = useRules();
  const { modal } = App.useApp();
  const remove = useRemoveRule(() => undefined);
  const ask = (rule: Rule) =>
    modal.confirm({
      title: t("removeAsk"),
      content: t("removeLoss"),
      okText: t("remove"),
      cancelText: t("shared:cancel"),
      onOk: () => remove.mutateAsync(rule).catch(() => undefined),
    });
  const columns = useColumns(canEdit ? { onEdit: setOpen, onRemove: (rule) => void ask(rule) } : null);
  return (
    <Section
      title={t("rules")}
      actions={
        canEdit && (
          <Button type="primary" onClick={() => setOpen("new")}>
            {t("newRule")}
          </Button>
        )
      }
    >
      <p className="qq-muted">{t("rulesHint")}</p>
      <ProblemBanner error={remove.error} />
      <KeysetTable
        list={list}
        caption={t("rules")}
        columns={columns}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noRules")} hint={t("noRulesHint")} />}
      />
      {open !== null && (
        <RuleDrawer
          edited={open === "new" ? undefined : open}
          organizationId={organizationId}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

interface Actions {
  readonly onEdit: (rule: Rule) => void;
  readonly onRemove: (rule: Rule) => void;
}

function useColumns(actions: Actions | null): Column<Rule>[] {
  const { t } = useTranslation("indicators");
  const columns: Column<Rule>[] = [
    { key: "organization", title: t("organization"), render: (row) => row.organization_name },
    { key: "from", title: t("validFrom"), render: (row) => row.valid_from },
    {
      key: "targets",
      title: t("targets"),
      render: (row) =>
        Object.entries(row.targets)
          .map(([key, target]) => `${t(`names.${key}`)} ≥ ${percent(target, 0)}`)
          .join("; ") || "—",
    },
    { key: "duty", title: t("dutyDays"), numeric: true, render: (row) => row.duty_days },
    {
      key: "age",
      title: t("ageLimit"),
      render: (row) => t(row.age_includes_limit ? "ageIncluded" : "ageExcluded", { age: row.age_limit }),
    },
    { key: "villages", title: t("villages"), numeric: true, render: (row) => row.villages ?? "—", wide: true },
  ];
  if (actions === null) return columns;
  return [
    ...columns,
    {
      key: "actions",
      title: t("actions"),
      render: (row) => (
        <span className="qq-actions">
          <Button size="small" onClick={() => actions.onEdit(row)}>
            {t("shared:edit")}
          </Button>
          <Button size="small" danger onClick={() => actions.onRemove(row)}>
            {t("remove")}
          </Button>
        </span>
      ),
    },
  ];
}
