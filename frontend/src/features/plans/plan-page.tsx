import { Link, useParams } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { momentOf, spanOf } from "@/shared/dates";
import { Fields } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan, useMe } from "@/shared/me";
import { Facts, Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { PlanState } from "./plans-page";
import { type Plan, useAddNote, useAgree, useClosePlan, usePlan } from "./queries";
import { StageDrawer, StageList } from "./stages";

export function PlanPage() {
  const { planId = "" } = useParams({ strict: false });
  return <Loaded query={usePlan(planId)}>{(plan) => <PlanView plan={plan} />}</Loaded>;
}

function PlanView({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("plans");
  const canEdit = useCan("committee") && plan.state === "open";
  const [open, setOpen] = useState<"stage" | "close" | null>(null);
  const add = <Button onClick={() => setOpen("stage")}>{t("addStage")}</Button>;
  return (
    <Page
      title={`${plan.person_name} · ${plan.title}`}
      lead={plan.goal}
      actions={
        <>
          <Link to="/plans">{t("backToList")}</Link>
          {canEdit && (
            <Button danger onClick={() => setOpen("close")}>
              {t("closePlan")}
            </Button>
          )}
        </>
      }
    >
      <div className="qq-sheet">
        <Facts
          items={[
            [t("organization"), plan.organization_name],
            [t("span"), spanOf(plan.starts_on, plan.ends_on)],
            [t("mentor"), plan.mentor_name],
            [t("personAgreed"), momentOf(plan.person_agreed_at)],
            [t("officeAgreed"), momentOf(plan.office_agreed_at)],
            [t("state"), <PlanState key="state" plan={plan} />],
            ...(plan.closed_reason === null ? [] : [[t("closedReason"), plan.closed_reason] as const]),
          ]}
        />
      </div>
      <Agreement plan={plan} />
      <Section title={t("stages")} actions={canEdit && add}>
        <StageList plan={plan} />
      </Section>
      <Section title={t("notes")}>
        <Notes plan={plan} />
      </Section>
      {open === "stage" && <StageDrawer plan={plan} onClose={() => setOpen(null)} />}
      {open === "close" && <CloseDrawer plan={plan} onClose={() => setOpen(null)} />}
    </Page>
  );
}

/** The button of the side that has not agreed yet; each side sees its own only. */
function Agreement({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("plans");
  const agree = useAgree(plan);
  const isOwn = useMe().person_id === plan.person_id;
  const isOffice = useCan("committee");
  if (plan.state !== "open" || plan.is_agreed) return null;
  const sides = [
    ...(isOffice && plan.office_agreed_at === null ? (["office"] as const) : []),
    ...(isOwn && plan.person_agreed_at === null ? (["person"] as const) : []),
  ];
  return (
    <>
      <ProblemBanner error={agree.error} />
      <p className="qq-muted">{t("agreeHint")}</p>
      <div className="qq-actions">
        {sides.map((side) => (
          <Button key={side} type="primary" loading={agree.isPending} onClick={() => agree.mutate(side)}>
            {t(side === "office" ? "agreeOffice" : "agreePerson")}
          </Button>
        ))}
      </div>
    </>
  );
}

function Notes({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation("plans");
  const [form] = Form.useForm<{ text: string }>();
  const add = useAddNote(plan, () => form.resetFields());
  return (
    <>
      <ProblemBanner error={add.error} />
      <Form form={form} layout="vertical" onFinish={(values) => add.mutate(values)}>
        <Form.Item name="text" label={t("note")} rules={[{ required: true, message: t("shared:required") }]}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        <Button htmlType="submit" loading={add.isPending}>
          {t("addNote")}
        </Button>
      </Form>
      {plan.notes.length === 0 ? (
        <p className="qq-muted">{t("noNotes")}</p>
      ) : (
        <div className="qq-stack">
          {plan.notes.map((note) => (
            <blockquote key={note.id} className="qq-quote">
              <p>{note.text}</p>
              <footer className="qq-muted">
                {note.written_as} · {momentOf(note.created_at)}
              </footer>
            </blockquote>
          ))}
        </div>
      )}
    </>
  );
}

function CloseDrawer({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const { t } = useTranslation("plans");
  const close = useClosePlan(plan, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("closePlan")}
      hint={t("closeLoss")}
      okText={t("closePlan")}
      isDangerous
      command={close}
      onSubmit={close.mutate}
      onClose={onClose}
    >
      <Fields fields={[{ name: "reason", label: t("reason"), kind: "long", required: true }]} />
    </FormDrawer>
  );
}
