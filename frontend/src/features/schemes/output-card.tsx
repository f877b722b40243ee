import { Tag } from "antd";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import { Facts } from "@/shared/page";

import type { Node, Outline, Output } from "./queries";

interface Props {
  readonly output: Output;
  readonly outline: Outline;
}

/** One result of the scheme: its tree with the weights, its bands, quota and rank. */
export function OutputCard({ output, outline }: Props) {
  const { t } = useTranslation("schemes");
  const starCount = (label: string) => t("starCount", { count: Number(label) });
  const subject = outline.subjects.find((one) => one.id === output.subject);
  const bands = output.bands.map((band) => t("bandFrom", { label: band.label, min: band.min })).join("、");
  const stars = output.stars.map((band) => t("bandFrom", { label: starCount(band.label), min: band.min })).join("、");
  const { quota, rank } = output;
  const isOfBands = output.bands.some((band) => band.label === quota?.label);
  const quotaLabel = quota === null || isOfBands ? quota?.label : starCount(quota.label);
  return (
    <article className="qq-sheet qq-stack">
      <h3>{output.label}</h3>
      <ul className="qq-tree">
        <TreeNode node={output.tree} outline={outline} isRoot />
      </ul>
      <Facts
        items={[
          [t("subjects"), subject === undefined ? output.subject : subjectName(subject, t)],
          ...(bands === "" ? [] : [[t("bands"), bands] as const]),
          ...(stars === "" ? [] : [[t("stars"), stars] as const]),
          ...(quota === null
            ? []
            : [
                [
                  t("quota"),
                  t("quotaWords", { label: quotaLabel, share: Math.round(100 * quota.max_share), pool: quota.min_pool }),
                ] as const,
              ]),
          ...(rank === null ? [] : [[t("rank"), t("rankWords", { within: rank.within.join("、") })] as const]),
        ]}
      />
    </article>
  );
}

interface Subject {
  readonly label: string;
  readonly kind: Outline["subjects"][number]["kind"];
}

/** A document may leave its subjects without a name; what kind they are always stands. */
export function subjectName({ label, kind }: Subject, t: TFunction<"schemes">): string {
  const words = t(`kinds.${kind}`);
  return label === "" ? words : `${label} (${words})`;
}

interface NodeProps {
  readonly node: Node;
  readonly outline: Outline;
  readonly isRoot?: boolean;
}

function TreeNode({ node, outline, isRoot = false }: NodeProps) {
  const { t } = useTranslation("schemes");
  const label = nameOf(node, outline);
  const below = node.groups.map((group) => ({
    ...group,
    label: outline.rater_groups.find((one) => one.id === group.group)?.label ?? group.group,
  }));
  return (
    <li>
      <span className="qq-tree-line">
        <span>{label}</span>
        {!isRoot && <strong className="qq-numeric">{node.weight}</strong>}
      </span>
      <p className="qq-muted">
        {node.kind === "mean_of" && t("meanOf", { output: outputName(node.mean_of, outline) })}
        {node.kind !== "indicator" && node.kind !== "mean_of" && t(`missing.${node.missing}`)}
        {node.minus.length > 0 && t("minus", { names: node.minus.map((id) => indicatorName(id, outline)).join("、") })}
      </p>
      {(node.parts.length > 0 || below.length > 0) && (
        <ul className="qq-tree">
          {node.parts.map((part) => (
            <TreeNode key={part.id} node={part} outline={outline} />
          ))}
          {below.map((group) => (
            <li key={group.group}>
              <span className="qq-tree-line">
                <span>
                  {group.label} <Tag>{t("raters")}</Tag>
                </span>
                <strong className="qq-numeric">{group.weight}</strong>
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function nameOf(node: Node, outline: Outline): string {
  if (node.label !== "" && node.label !== node.id) return node.label;
  return indicatorName(node.id, outline);
}

export function indicatorName(id: string, outline: Outline): string {
  return outline.indicators.find((one) => one.id === id)?.label ?? outputName(id, outline);
}

function outputName(id: string, outline: Outline): string {
  return outline.outputs.find((one) => one.id === id)?.label ?? id;
}
