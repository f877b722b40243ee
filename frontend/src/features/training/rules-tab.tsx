import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { spanOf } from "@/shared/dates";
import { type Field, Fields, wordsOf } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { useEndRule, useSetRule } from "./commands";
import { GROUPS, RULES, rulesQuery } from "./queries";

/** What each subtree asks for, and what holds where nobody set a rule. */
export function RulesTab() {
  const { t } = useTranslation("training");
  const canEdit = useCan("committee");
  const [isAdding, setAdding] = useState(false);
  const rules = useQuery(rulesQuery);
  const end = useEndRule();
  return (
    <Section title={t("tabs.rules")} actions={canEdit && <Button onClick={() => setAdding(true)}>{t("setRule")}</Button>}>
      <p className="qq-muted">{t("rulesLead")}</p>
      <ProblemBanner error={end.error} />
      <Loaded query={rules}>
        {({ items, assumed }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={t("noRules")} hint={t("noRulesHint")} />
            ) : (
              <DataTable
                caption={t("tabs.rules")}
                rows={items}
                rowKey={(row) => row.id}
                columns={[
                  { key: "organization", title: t("organization"), render: (row) => row.organization_name },
                  { key: "rule", title: t("rule"), render: (row) => t(`ruleTexts.${row.kind}`, { amount: row.amount, years: row.period_years }) },
                  { key: "group", title: t("targetGroup"), render: (row) => t(`groups.${row.target_group}`) },
                  { key: "source", title: t("sourceNote"), render: (row) => row.source_note },
                  { key: "valid", title: t("valid"), render: (row) => spanOf(row.valid_from, row.valid_to) },
                  {
                    key: "actions",
                    title: t("actions"),
                    render: (row) =>
                      canEdit && row.valid_to === null ? (
                        <Button size="small" loading={end.isPending} onClick={() => end.mutate(row)}>
                          {t("endRule")}
                        </Button>
                      ) : null,
                  },
                ]}
              />
            )}
            <h3>{t("assumed")}</h3>
            <DataTable
              caption={t("assumed")}
              rows={assumed}
              rowKey={(row) => row.kind}
              columns={[
                { key: "rule", title: t("rule"), render: (row) => t(`ruleTexts.${row.kind}`, { amount: row.amount, years: row.period_years }) },
                { key: "source", title: t("sourceNote"), render: (row) => t(`assumedNotes.${row.kind}`) },
              ]}
            />
          </>
        )}
      </Loaded>
      {isAdding && <RuleDrawer onClose={() => setAdding(false)} />}
    </Section>
  );
}

function RuleDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const set = useSetRule(onClose);
  const fields: Field[] = [
    { name: "organization_id", label: t("organization"), kind: "organization", required: true },
    { name: "kind", label: t("rule"), kind: "select", options: wordsOf(t, "ruleNames", RULES), required: true },
    { name: "amount", label: t("amount"), kind: "number", step: 0.5, min: 0.5, max: 2000, hint: t("amountHint"), required: true },
    { name: "period_years", label: t("periodYears"), kind: "number", min: 1, max: 10, required: true },
    { name: "target_group", label: t("targetGroup"), kind: "select", options: wordsOf(t, "groups", GROUPS), required: true },
    { name: "counts_online", label: t("countsOnline"), kind: "check" },
    { name: "source_note", label: t("sourceNote"), kind: "long", hint: t("sourceNoteHint"), required: true },
    { name: "valid_from", label: t("validFrom"), kind: "date", hint: t("validFromHint") },
  ];
  return (
    <FormDrawer
      title={t("setRule")}
      initial={{ kind: "annual_hours", amount: 80, period_years: 1, target_group: "serving" }}
      command={set}
      onSubmit={set.mutate}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}
