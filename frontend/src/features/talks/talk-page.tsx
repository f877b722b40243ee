import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { dayOf, momentOf } from "@/shared/dates";
import { useCan, useMe } from "@/shared/me";
import { Facts, Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Talk, talkQuery, useStep } from "./queries";
import { CorrectDrawer } from "./record-drawer";
import { AddendumForm, PaperForm, StatementForm } from "./talk-forms";
import { TalkReadings } from "./talk-readings";

import "@/shared/development.css";

export function TalkPage() {
  const { talkId = "" } = useParams({ strict: false });
  const found = useQuery(talkQuery(talkId));
  return <Loaded query={found}>{({ value, etag }) => <TalkView key={etag} talk={value} etag={etag} />}</Loaded>;
}

function TalkView({ talk, etag }: { readonly talk: Talk; readonly etag: string }) {
  const { t } = useTranslation("talks");
  const isOwn = useMe().person_id === talk.person_id;
  const supervises = useCan("supervisor") && !isOwn;
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <Page
      title={t("talkWith", { kind: t(`kinds.${talk.kind}`), name: talk.person_name })}
      tabTitle={t("title")}
      lead={t(`states.${talk.state}`)}
      actions={
        <>
          <Link to={supervises ? "/talks" : "/my-talks"}>{t("backToList")}</Link>
          {supervises && talk.state === "recorded" && <Button onClick={() => setCorrecting(true)}>{t("correct")}</Button>}
          <StepButton talk={talk} etag={etag} isOwn={isOwn} />
        </>
      }
    >
      <div className="qq-sheet">
        <Facts
          items={[
            [t("heldOn"), talk.held_on],
            [t("participants"), talk.participants.join("、")],
            [t("facts"), <p key="facts" className="qq-prose">{talk.facts}</p>],
            [t("measures"), talk.measures],
            [t("givenAt"), momentOf(talk.given_at)],
            [t("signedAt"), talk.signed_how === null ? null : `${dayOf(talk.signed_at)} ${t(`signed.${talk.signed_how}`)}`],
            [t("effectUntil"), talk.effect_until],
            [t("keepUntil"), talk.keep_until],
          ]}
        />
      </div>
      <Section title={t("statement")}>
        {talk.statement === null ? <p className="qq-muted">{t("noStatement")}</p> : <p className="qq-prose">{talk.statement}</p>}
        {isOwn && talk.state === "given" && <StatementForm talk={talk} etag={etag} />}
      </Section>
      {talk.state !== "recorded" && (
        <Section title={t("addenda")}>
          {talk.addenda.map((one) => (
            <p key={one.id}>
              <span className="qq-muted">
                {momentOf(one.created_at)} {t(one.by_person ? "byPerson" : "bySupervisor")}
              </span>{" "}
              {one.words}
            </p>
          ))}
          <AddendumForm talk={talk} />
        </Section>
      )}
      {supervises && talk.state === "given" && (
        <Section title={t("paper")}>
          <PaperForm talk={talk} etag={etag} />
        </Section>
      )}
      <Section title={t("readings")}>
        <TalkReadings talkId={talk.id} />
      </Section>
      {isCorrecting && <CorrectDrawer talk={talk} etag={etag} onClose={() => setCorrecting(false)} />}
    </Page>
  );
}

interface StepProps {
  readonly talk: Talk;
  readonly etag: string;
  readonly isOwn: boolean;
}

/** Give the record to the person; or, as the person, sign that it was read. */
function StepButton({ talk, etag, isOwn }: StepProps) {
  const { t } = useTranslation("talks");
  const { modal } = App.useApp();
  const step = useStep(talk.id, etag);
  const canGive = !isOwn && talk.state === "recorded";
  const canSign = isOwn && talk.state === "given";
  if (!canGive && !canSign) return null;
  const ask = () =>
    modal.confirm({
      title: t(canGive ? "giveAsk" : "signAsk"),
      content: t(canGive ? "giveLoss" : "signLoss"),
      okText: t(canGive ? "give" : "sign"),
      cancelText: t("shared:cancel"),
      onOk: () => step.mutateAsync(canGive ? "give" : "acknowledge").catch(() => undefined),
    });
  return (
    <>
      <ProblemBanner error={step.error} />
      <Button type="primary" loading={step.isPending} onClick={() => void ask()}>
        {t(canGive ? "give" : "sign")}
      </Button>
    </>
  );
}
