import { App, Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { Fields } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Facts, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { AttendanceDrawer } from "./attendance-drawer";
import { type CallOut, useAnswerFor, useAnswers, useAsk, useCancelCallOut, useTeams } from "./queries";

interface Props {
  readonly callOut: CallOut;
  readonly onClose: () => void;
}

/** Everything that can be done with one call-out now. */
export function CallOutDrawer({ callOut, onClose }: Props) {
  const { t } = useTranslation("volunteers");
  const canEdit = useCan("committee") && callOut.state === "open";
  const [open, setOpen] = useState<"ask" | "attend" | "cancel" | null>(null);
  const close = () => setOpen(null);
  return (
    <Drawer open onClose={onClose} size="large" title={callOut.title}>
      <div className="qq-page">
        <Facts
          items={[
            [t("organization"), callOut.organization_name],
            [t("need"), callOut.need],
            [t("place"), callOut.place],
            [t("startsAt"), momentOf(callOut.starts_at)],
            [t("endsAt"), momentOf(callOut.ends_at)],
            [t("answerBy"), momentOf(callOut.answer_by)],
            [t("wanted"), callOut.wanted],
            [t("asked"), callOut.asked],
            [t("answers.accepted"), callOut.accepted],
            [t("answers.waiting"), callOut.waiting],
            [t("answers.declined"), callOut.declined],
            [t("came"), callOut.attended + callOut.extra_heads],
            [t("state"), t(`callStates.${callOut.state}`)],
          ]}
        />
        {callOut.at_night && <p className="qq-warn">{t("nightHint")}</p>}
        {canEdit && (
          <div className="qq-actions">
            <Button type="primary" onClick={() => setOpen("ask")}>
              {t("ask")}
            </Button>
            <Button onClick={() => setOpen("attend")}>{t("attend")}</Button>
            <Button danger onClick={() => setOpen("cancel")}>
              {t("cancelCall")}
            </Button>
          </div>
        )}
        <Section title={t("answersTitle")}>
          <Answers callOut={callOut} />
        </Section>
        {open === "ask" && <AskDrawer callOut={callOut} onClose={close} />}
        {open === "attend" && <AttendanceDrawer callOut={callOut} onClose={close} />}
        {open === "cancel" && <CancelDrawer callOut={callOut} onClose={close} />}
      </div>
    </Drawer>
  );
}

function Answers({ callOut }: { readonly callOut: CallOut }) {
  const { t } = useTranslation("volunteers");
  const answer = useAnswerFor();
  const isOpen = callOut.state === "open";
  return (
    <>
      <ProblemBanner error={answer.error} />
      <KeysetTable
        list={useAnswers(callOut.id)}
        caption={t("answersTitle")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("nobodyAsked")} hint={t("nobodyAskedHint")} />}
        columns={[
          { key: "person", title: t("person"), render: (row) => row.person_name },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name, wide: true },
          { key: "state", title: t("state"), render: (row) => t(`answers.${row.state}`) },
          { key: "at", title: t("answeredAt"), render: (row) => momentOf(row.answered_at), wide: true },
          { key: "hours", title: t("hours"), render: (row) => row.hours ?? "—", numeric: true },
          {
            key: "actions",
            title: t("onBehalf"),
            render: (row) =>
              isOpen ? (
                <div className="qq-actions">
                  {row.state !== "accepted" && (
                    <Button
                      size="small"
                      onClick={() => answer.mutate({ row, accepts: true })}
                      aria-label={t("acceptsOne", { name: row.person_name })}
                    >
                      {t("accepts")}
                    </Button>
                  )}
                  {row.state !== "declined" && (
                    <Button
                      size="small"
                      onClick={() => answer.mutate({ row, accepts: false })}
                      aria-label={t("declinesOne", { name: row.person_name })}
                    >
                      {t("declines")}
                    </Button>
                  )}
                </div>
              ) : null,
          },
        ]}
      />
    </>
  );
}

function AskDrawer({ callOut, onClose }: Props) {
  const { t } = useTranslation("volunteers");
  const { message } = App.useApp();
  const teams = (useTeams({}).rows ?? []).filter((team) => team.status === "active");
  const ask = useAsk(callOut, (done) => {
    void message.success(t("askedDone", { asked: done.asked, existing: done.existing, kept: done.kept_home }));
    onClose();
  });
  return (
    <FormDrawer<{ team_ids?: string[]; skill?: string }>
      title={t("ask")}
      hint={t("askHint")}
      okText={t("ask")}
      command={ask}
      onSubmit={ask.mutate}
      onClose={onClose}
    >
      <Fields
        fields={[
          {
            name: "team_ids",
            label: t("teams"),
            kind: "select",
            multiple: true,
            options: teams.map((team) => ({ value: team.id, label: team.name })),
            hint: t("allTeamsHint"),
          },
          { name: "skill", label: t("skill"), kind: "text" },
        ]}
      />
    </FormDrawer>
  );
}

function CancelDrawer({ callOut, onClose }: Props) {
  const { t } = useTranslation("volunteers");
  const cancel = useCancelCallOut(callOut, onClose);
  return (
    <FormDrawer<{ reason: string }>
      title={t("cancelCall")}
      hint={t("cancelLoss")}
      okText={t("cancelCall")}
      isDangerous
      command={cancel}
      onSubmit={cancel.mutate}
      onClose={onClose}
    >
      <Fields fields={[{ name: "reason", label: t("reason"), kind: "long", required: true }]} />
    </FormDrawer>
  );
}
