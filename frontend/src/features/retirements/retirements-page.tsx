import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { withoutBlanks } from "@/shared/form-values";
import { EmptyState, Loaded, Page } from "@/shared/page";

import { type Plan, type PlanPatch, type Retiring, retiringQuery, useChangePlan, usePlanTalk } from "./queries";

const OUTCOMES = ["steps_down_early", "until_retirement", "undecided"] as const;

/** Holders of leading posts who retire soon: talk with each, and know when the post is free. */
export function RetirementsPage() {
  const { t } = useTranslation("retirements");
  const [open, setOpen] = useState<Retiring | null>(null);
  const close = () => setOpen(null);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Loaded query={useQuery(retiringQuery)}>
        {(found) => (
          <>
            {found.unknown > 0 && <p className="qq-muted">{t("unknown", { count: found.unknown })}</p>}
            {found.items.length === 0 ? (
              <EmptyState title={t("empty", { years: found.years })} hint={t("emptyHint")} />
            ) : (
              <DataTable
                caption={t("title")}
                rows={found.items}
                rowKey={(row) => row.appointment_id}
                columns={[
                  { key: "person", title: t("person"), render: (row) => row.person_name },
                  { key: "post", title: t("post"), render: (row) => `${row.organization_name} ${row.post_title}` },
                  { key: "birth", title: t("birthMonth"), render: (row) => row.birth_month, wide: true },
                  { key: "retires", title: t("retiresIn"), render: (row) => row.retires_in },
                  { key: "talk", title: t("talk"), render: (row) => <TalkState plan={row.plan} /> },
                  { key: "free", title: t("postFreeIn"), render: (row) => row.post_free_in },
                  {
                    key: "act",
                    title: t("actions"),
                    render: (row) => (
                      <Button size="small" onClick={() => setOpen(row)} aria-label={t("talkWith", { name: row.person_name })}>
                        {t(row.plan === null ? "plan" : "result")}
                      </Button>
                    ),
                  },
                ]}
              />
            )}
          </>
        )}
      </Loaded>
      {open?.plan === null && <PlanDrawer retiring={open} onClose={close} />}
      {open?.plan && <ResultDrawer name={open.person_name} plan={open.plan} onClose={close} />}
    </Page>
  );
}

function TalkState({ plan }: { readonly plan: Plan | null }) {
  const { t } = useTranslation("retirements");
  if (plan === null) return <>{t("notPlanned")}</>;
  if (plan.outcome === null) return <>{t("planned", { on: plan.planned_on })}</>;
  return <>{t(`outcomes.${plan.outcome}`)}</>;
}

function PlanDrawer({ retiring, onClose }: { readonly retiring: Retiring; readonly onClose: () => void }) {
  const { t } = useTranslation("retirements");
  const plan = usePlanTalk(retiring.appointment_id, onClose);
  return (
    <FormDrawer<{ planned_on: string }>
      title={t("talkWith", { name: retiring.person_name })}
      command={plan}
      onSubmit={(values) => plan.mutate(values)}
      initial={{ planned_on: today() }}
      onClose={onClose}
    >
      <Form.Item name="planned_on" label={t("plannedOn")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input type="date" />
      </Form.Item>
    </FormDrawer>
  );
}

interface ResultProps {
  readonly name: string;
  readonly plan: Plan;
  readonly onClose: () => void;
}

function ResultDrawer({ name, plan, onClose }: ResultProps) {
  const { t } = useTranslation("retirements");
  const change = useChangePlan(plan, onClose);
  const required = [{ required: true, message: t("shared:required") }];
  const { held_on, outcome, post_free_on, note } = plan;
  return (
    <FormDrawer<PlanPatch>
      title={t("talkWith", { name })}
      command={change}
      onSubmit={(values) => change.mutate(withoutBlanks(values))}
      initial={{ held_on: held_on ?? today(), outcome, post_free_on, note }}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="held_on" label={t("heldOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="outcome" label={t("outcome")} rules={required}>
          <Select options={OUTCOMES.map((one) => ({ value: one, label: t(`outcomes.${one}`) }))} />
        </Form.Item>
        <Form.Item name="post_free_on" label={t("postFreeOn")} extra={t("postFreeHint")}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t("note")}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
