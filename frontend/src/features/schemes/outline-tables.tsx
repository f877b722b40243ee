import { Tag } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { Section } from "@/shared/page";

import type { Outline } from "./queries";

interface Props {
  readonly outline: Outline;
}

export function Groups({ outline }: Props) {
  const { t } = useTranslation("schemes");
  if (outline.rater_groups.length === 0) return null;
  return (
    <Section title={t("groups")}>
      <DataTable
        caption={t("groups")}
        rows={outline.rater_groups}
        rowKey={(group) => group.id}
        columns={[
          { key: "label", title: t("group"), render: (group) => group.label },
          { key: "min", title: t("needed"), numeric: true, render: (group) => group.needed },
          {
            key: "anonymous",
            title: t("anonymity"),
            render: (group) => (group.anonymous ? t("anonymousFrom", { k: group.k }) : t("named")),
          },
        ]}
      />
    </Section>
  );
}

export function Indicators({ outline }: Props) {
  const { t } = useTranslation("schemes");
  return (
    <Section title={t("indicators")}>
      <DataTable
        caption={t("indicators")}
        rows={outline.indicators}
        rowKey={(one) => one.id}
        columns={[
          { key: "label", title: t("indicator"), render: (one) => one.label },
          { key: "input", title: t("input"), render: (one) => t(`inputs.${one.input}`) },
          { key: "items", title: t("items"), render: (one) => one.items.map((item) => item.label).join("、") || "—" },
          {
            key: "scale",
            title: t("scale"),
            numeric: true,
            render: (one) =>
              one.target !== null
                ? t("targetOf", { target: one.target })
                : one.cap !== null
                  ? t("capOf", { cap: one.cap })
                  : one.min === null || one.max === null
                    ? "—"
                    : `${one.min} – ${one.max}`,
          },
        ]}
      />
    </Section>
  );
}

export function TaskLists({ outline }: Props) {
  const { t } = useTranslation("schemes");
  const label = useCodeLabel();
  const rows = outline.task_lists.flatMap((list) => list.tasks.map((task) => ({ ...task, list: list.list })));
  if (rows.length === 0) return null;
  return (
    <Section title={t("tasks")}>
      <DataTable
        caption={t("tasks")}
        rows={rows}
        rowKey={(task) => `${task.list} ${task.id}`}
        columns={[
          { key: "label", title: t("task"), render: (task) => task.label },
          { key: "weight", title: t("weight"), numeric: true, render: (task) => task.weight },
          {
            key: "evidence",
            title: t("evidence"),
            render: (task) => task.evidence.map((name) => label("evidence", name)).join("、"),
          },
        ]}
      />
    </Section>
  );
}

export function Rules({ outline }: Props) {
  const { t } = useTranslation("schemes");
  const label = useCodeLabel();
  if (outline.rules.length === 0 && outline.exemptions.length === 0) return null;
  return (
    <Section title={t("rules")}>
      <p className="qq-muted">{t("rulesHint")}</p>
      <ul className="qq-rules">
        {outline.rules.map((rule) => (
          <li key={rule.id} className="qq-sheet qq-stack">
            <blockquote className="qq-quote">{rule.quote}</blockquote>
            <p>
              <Tag>{label("ruleEffect", rule.effect)}</Tag>
              {rule.consequences.map((one) => label("consequence", one)).join("、")}
            </p>
            <p className="qq-muted">
              {t("condition")} <code>{rule.condition}</code>
            </p>
          </li>
        ))}
        {outline.exemptions.map((one) => (
          <li key={one.id} className="qq-sheet qq-stack">
            <blockquote className="qq-quote">{one.quote}</blockquote>
            <p>
              <Tag>{t("exemption")}</Tag>
              {t("deciders", { count: one.min_deciders })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
