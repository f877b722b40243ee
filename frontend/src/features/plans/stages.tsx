import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { spanOf } from "@/shared/dates";
import { type Field, Fields } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import { type Plan, type Stage, type StageIn, useAddStage, useChangeStage, useMoveStage } from "./queries";

const TONES = { planned: "plain", active: "ok", reached: "ok", dropped: "plain" } as const;

export function StageList({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("plans");
  if (plan.stage_list.length === 0) return <p className="qq-muted">{t("noStages")}</p>;
  return (
    <div className="qq-stack">
      {plan.stage_list.map((stage) => (
        <StageSheet key={stage.id} plan={plan} stage={stage} />
      ))}
    </div>
  );
}

function StageSheet({ plan, stage }: { readonly plan: Plan; readonly stage: Stage }) {
  const { t } = useTranslation("plans");
  const canEdit = useCan("committee") && plan.state === "open";
  const [open, setOpen] = useState<"edit" | "drop" | null>(null);
  const move = useMoveStage(stage, () => undefined);
  const isOpen = stage.state === "planned" || stage.state === "active";
  return (
    <section className="qq-sheet qq-stack" aria-label={stage.goal}>
      <p>
        <strong>{stage.goal}</strong> <StateTag tone={TONES[stage.state]}>{t(`stageStates.${stage.state}`)}</StateTag>
        {stage.is_due && <StateTag tone="warn">{t("due")}</StateTag>}
      </p>
      <p className="qq-muted">
        {spanOf(stage.starts_on, stage.ends_on)}
        {stage.mentor_name !== null && ` · ${t("responsible")} ${stage.mentor_name}`}
      </p>
      {stage.path !== null && (
        <p>
          {t("path")}: {stage.path}
        </p>
      )}
      {stage.measures !== null && (
        <p>
          {t("measures")}: {stage.measures}
        </p>
      )}
      {stage.reason !== null && (
        <p>
          {t("reason")}: {stage.reason}
        </p>
      )}
      <ProblemBanner error={move.error} />
      {canEdit && isOpen && (
        <div className="qq-actions">
          {stage.state === "planned" && (
            <Button disabled={!plan.is_agreed} loading={move.isPending} onClick={() => move.mutate({ state: "active" })}>
              {t("begin")}
            </Button>
          )}
          {stage.state === "active" && (
            <Button type="primary" loading={move.isPending} onClick={() => move.mutate({ state: "reached" })}>
              {t("reach")}
            </Button>
          )}
          <Button onClick={() => setOpen("edit")}>{t("shared:edit")}</Button>
          <Button danger onClick={() => setOpen("drop")}>
            {t("drop")}
          </Button>
        </div>
      )}
      {open === "edit" && <StageDrawer plan={plan} edited={stage} onClose={() => setOpen(null)} />}
      {open === "drop" && <DropDrawer stage={stage} onClose={() => setOpen(null)} />}
    </section>
  );
}

interface StageProps {
  readonly plan: Plan;
  readonly edited?: Stage;
  readonly onClose: () => void;
}

export function StageDrawer({ plan, edited, onClose }: StageProps) {
  const { t } = useTranslation("plans");
  const add = useAddStage(plan, onClose);
  const change = useChangeStage(edited ?? EMPTY, onClose);
  const fields: Field[] = [
    { name: "goal", label: t("goal"), kind: "long", required: true },
    { name: "path", label: t("path"), kind: "long" },
    { name: "measures", label: t("measures"), kind: "long" },
    { name: "starts_on", label: t("startsOn"), kind: "date", required: true },
    { name: "ends_on", label: t("endsOn"), kind: "date", required: true },
    { name: "mentor_id", label: t("responsible"), kind: "person" },
  ];
  return (
    <FormDrawer<StageIn>
      title={t(edited === undefined ? "addStage" : "editStage")}
      hint={t("agreeAnew")}
      initial={edited ?? { starts_on: plan.starts_on, ends_on: plan.ends_on }}
      command={edited === undefined ? add : change}
      onSubmit={(values) => (edited === undefined ? add : change).mutate(values)}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}

/** Stands in where a stage is added: a hook needs one. */
const EMPTY = { id: "", version: 0 } as Stage;

function DropDrawer({ stage, onClose }: { readonly stage: Stage; readonly onClose: () => void }) {
  const { t } = useTranslation("plans");
  const move = useMoveStage(stage, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("drop")}
      hint={t("dropLoss")}
      okText={t("drop")}
      isDangerous
      command={move}
      onSubmit={({ reason }) => move.mutate({ state: "dropped", reason })}
      onClose={onClose}
    >
      <Fields fields={[{ name: "reason", label: t("reason"), kind: "long", required: true }]} />
    </FormDrawer>
  );
}
