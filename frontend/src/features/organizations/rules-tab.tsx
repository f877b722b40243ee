import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import {
  type Rule,
  type Rules,
  type RuleSet,
  type RuleSetIn,
  rulesQuery,
  useSetRules,
  useWithdrawRules,
} from "./history-queries";

/** The rules in force here, where each comes from, and what this organization set itself. */
export function RulesTab({ id }: { readonly id: string }) {
  const rules = useQuery(rulesQuery(id));
  return <Loaded query={rules}>{(found) => <RuleList id={id} found={found} />}</Loaded>;
}

function RuleList({ id, found }: { readonly id: string; readonly found: Rules }) {
  const { t } = useTranslation("organizations");
  const canEdit = useCan("committee");
  const [isSetting, setSetting] = useState(false);
  return (
    <Section
      title={t("tabs.rules")}
      actions={canEdit && <Button onClick={() => setSetting(true)}>{t("rules.set")}</Button>}
    >
      <p className="qq-muted">{t("rules.lead")}</p>
      <DataTable
        caption={t("tabs.rules")}
        rows={found.rules}
        rowKey={(rule) => rule.name}
        columns={[
          { key: "name", title: t("rules.rule"), render: (rule) => t(`rules.names.${rule.name}`) },
          { key: "value", title: t("rules.value"), numeric: true, render: (rule) => rule.value },
          { key: "source", title: t("rules.source"), render: (rule) => <Source rule={rule} /> },
        ]}
      />
      {found.own.length > 0 && <OwnSets sets={found.own} canEdit={canEdit} />}
      {isSetting && <RulesDrawer id={id} rules={found.rules} onClose={() => setSetting(false)} />}
    </Section>
  );
}

function Source({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("organizations");
  if (rule.since !== null) {
    return <>{t("rules.setBy", { name: rule.set_by_name ?? t("rules.above"), day: rule.since })}</>;
  }
  return rule.source === null ? <span className="qq-muted">{t("rules.assumed")}</span> : <>{rule.source}</>;
}

interface OwnProps {
  readonly sets: readonly RuleSet[];
  readonly canEdit: boolean;
}

function OwnSets({ sets, canEdit }: OwnProps) {
  const { t } = useTranslation("organizations");
  const { modal } = App.useApp();
  const withdraw = useWithdrawRules();
  const ask = (set: RuleSet) =>
    modal.confirm({
      title: t("rules.withdrawAsk", { day: set.effective_on }),
      content: t("rules.withdrawLoss"),
      okText: t("rules.withdraw"),
      cancelText: t("shared:cancel"),
      onOk: () => withdraw.mutateAsync(set).catch(() => undefined),
    });
  const said = (set: RuleSet) =>
    Object.entries(set.values)
      .map(([name, value]) => `${t(`rules.names.${name}`)} ${value}`)
      .join(t("comma"));
  return (
    <>
      <h3>{t("rules.own")}</h3>
      <ProblemBanner error={withdraw.error} />
      <DataTable
        caption={t("rules.own")}
        rows={sets}
        rowKey={(set) => set.id}
        columns={[
          { key: "day", title: t("effectiveOn"), render: (set) => set.effective_on },
          { key: "values", title: t("rules.rule"), render: said },
          { key: "document", title: t("documentNo"), render: (set) => set.document_no ?? "—", wide: true },
          {
            key: "action",
            title: t("action"),
            render: (set) =>
              canEdit && (
                <Button size="small" onClick={() => void ask(set)}>
                  {t("rules.withdraw")}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}

interface DrawerProps {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly onClose: () => void;
}

function RulesDrawer({ id, rules, onClose }: DrawerProps) {
  const { t } = useTranslation("organizations");
  const command = useSetRules(id, onClose);
  const now = new Map(rules.map((rule) => [rule.name, rule.value]));
  const submit = ({ values, ...rest }: RuleSetIn) =>
    command.mutate({
      ...rest,
      // Only what differs is set; the rest goes on following what holds above.
      values: Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== now.get(name))),
    });
  return (
    <FormDrawer<RuleSetIn>
      title={t("rules.set")}
      hint={t("rules.setHint")}
      initial={{ effective_on: today(), values: Object.fromEntries(now) }}
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item
          name="effective_on"
          label={t("effectiveOn")}
          rules={[{ required: true, message: t("shared:required") }]}
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <div className="qq-form-row">
        {rules.map((rule) => (
          <Form.Item key={rule.name} name={["values", rule.name]} label={t(`rules.names.${rule.name}`)}>
            <InputNumber min={0} max={100000} />
          </Form.Item>
        ))}
      </div>
    </FormDrawer>
  );
}
