import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";

import { figure, isRenormalised, type Line, linesOf, sumOf } from "./arithmetic";
import type { Part } from "./queries";
import "./results.css";

interface Props {
  readonly node: Part;
  readonly depth?: number;
}

/** A score opened into its arithmetic, level by level. */
export function ScoreTree({ node, depth = 0 }: Props) {
  const { t } = useTranslation("results");
  if (node.parts.length === 0) return <LeafFacts part={node} />;
  const sum = sumOf(node);
  const opened = node.parts.filter((part) => part.parts.length > 0);
  return (
    <div className="qq-score" data-depth={depth}>
      <PartsTable node={node} />
      {sum !== "" && (
        <p className="qq-sum">
          <span className="qq-muted">{node.label}</span> {sum}
        </p>
      )}
      {isRenormalised(node) && <p className="qq-muted">{t("renormalised")}</p>}
      {node.facts.clamped === true && <p className="qq-muted">{t("clamped")}</p>}
      {node.facts.months_served !== undefined && node.facts.months_served !== node.facts.months && (
        <p className="qq-muted">
          {t("prorated", { served: String(node.facts.months_served), months: String(node.facts.months) })}
        </p>
      )}
      {node.value === null && <p className="qq-warn">{t(`reasons.${node.reason}`, { defaultValue: t("reasons.unknown") })}</p>}
      {opened.map((part) => (
        <details key={part.id} open={depth < 1}>
          <summary>
            {part.label} <strong className="qq-numeric">{figure(part.value)}</strong>
          </summary>
          <ScoreTree node={part} depth={depth + 1} />
        </details>
      ))}
    </div>
  );
}

function PartsTable({ node }: { readonly node: Part }) {
  const { t } = useTranslation("results");
  return (
    <DataTable<Line>
      caption={t("partsOf", { label: node.label })}
      rows={linesOf(node)}
      rowKey={(line) => line.part.id}
      columns={[
        {
          key: "label",
          title: t("part"),
          render: (line) => (
            <>
              {line.part.label}
              {line.part.parts.length === 0 && <LeafFacts part={line.part} />}
            </>
          ),
        },
        {
          key: "value",
          title: t("rawValue"),
          numeric: true,
          render: (line) => (line.part.value === null ? <span className="qq-warn">{t("missing")}</span> : line.value),
        },
        { key: "weight", title: t("weight"), numeric: true, render: (line) => line.weight },
        { key: "effective", title: t("effectiveWeight"), numeric: true, render: (line) => line.effective },
        { key: "contribution", title: t("contribution"), numeric: true, render: (line) => line.contribution },
      ]}
    />
  );
}

/** What was counted at the lowest level, in words; or why there is nothing. */
function LeafFacts({ part }: { readonly part: Part }) {
  const { t } = useTranslation("results");
  if (part.value === null) {
    const reason = t(`reasons.${part.reason}`, { ...part.facts, defaultValue: t("reasons.unknown") });
    return <p className="qq-warn">{reason}</p>;
  }
  const known = ["group", "ratings", "tasklist", "event_count", "projects", "deductions"];
  if (!known.includes(part.kind)) return null;
  return (
    <p className="qq-muted">
      {t(`facts.${part.kind}`, part.facts)}
      {part.kind !== "deductions" && typeof part.facts.trimmed === "number" && part.facts.trimmed > 0
        ? t("facts.trimmed", { trimmed: part.facts.trimmed })
        : ""}
    </p>
  );
}
