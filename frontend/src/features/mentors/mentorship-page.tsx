import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan, useMe } from "@/shared/me";
import { EmptyState, Facts, Loaded, Page, Section } from "@/shared/page";

import { type FollowUpIn, type MentorshipFull, mentorshipQuery, useEndMentorship, useFollowUp } from "./queries";

export function MentorshipPage() {
  const { mentorshipId = "" } = useParams({ strict: false });
  const found = useQuery(mentorshipQuery(mentorshipId));
  return <Loaded query={found}>{({ value, etag }) => <MentorshipView shown={value} etag={etag} />}</Loaded>;
}

function MentorshipView({ shown, etag }: { readonly shown: MentorshipFull; readonly etag: string }) {
  const { t } = useTranslation("mentors");
  const canEnd = useCan("committee") && shown.state === "active";
  const [open, setOpen] = useState<"note" | "end" | null>(null);
  const close = () => setOpen(null);
  return (
    <Page
      title={t("agreementOf", { name: shown.person_name })}
      lead={t(`kinds.${shown.kind}`)}
      actions={
        <>
          <Link to="/mentors">{t("backToList")}</Link>
          {canEnd && <Button onClick={() => setOpen("end")}>{t("end")}</Button>}
          {shown.state === "active" && (
            <Button type="primary" onClick={() => setOpen("note")}>
              {t("note")}
            </Button>
          )}
        </>
      }
    >
      <div className="qq-sheet">
        <Facts
          items={[
            [t("mentor"), shown.mentors.map((one) => [one.name, one.unit].filter(Boolean).join(" · ")).join("、")],
            [t("period"), `${shown.starts_on} – ${shown.ends_on}`],
            [t("goals"), shown.goals],
            [t("rhythm"), shown.rhythm_days],
            [t("followUpDue"), shown.state === "active" ? shown.follow_up_due_on : t("states.ended")],
            [t("summary"), shown.summary],
          ]}
        />
      </div>
      <Section title={t("followUps")}>
        {shown.follow_ups.length === 0 ? (
          <EmptyState title={t("noFollowUps")} hint={t("noFollowUpsHint")} />
        ) : (
          <ol className="qq-stack">
            {shown.follow_ups.map((one) => (
              <li key={one.id}>
                <strong>{one.occurred_on}</strong> {t(`followUpKinds.${one.kind}`)}
                <p>{one.content}</p>
              </li>
            ))}
          </ol>
        )}
      </Section>
      {open === "note" && <NoteDrawer shown={shown} onClose={close} />}
      {open === "end" && <EndDrawer shown={shown} etag={etag} onClose={close} />}
    </Page>
  );
}

function NoteDrawer({ shown, onClose }: { readonly shown: MentorshipFull; readonly onClose: () => void }) {
  const { t } = useTranslation("mentors");
  const note = useFollowUp(shown.id, onClose);
  const isStaff = useCan("committee", "branch");
  const isLed = useMe().person_id === shown.person_id;
  const kinds = isStaff
    ? (["talk", "work_report", "mentor_feedback"] as const)
    : isLed
      ? (["work_report"] as const)
      : (["mentor_feedback", "talk"] as const);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<FollowUpIn>
      title={t("note")}
      command={note}
      onSubmit={(values) => note.mutate(values)}
      initial={{ kind: kinds[0], occurred_on: today() }}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="kind" label={t("followUpKind")} rules={required}>
          <Select options={kinds.map((one) => ({ value: one, label: t(`followUpKinds.${one}`) }))} />
        </Form.Item>
        <Form.Item name="occurred_on" label={t("occurredOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="content" label={t("content")} rules={required}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}

interface EndProps {
  readonly shown: MentorshipFull;
  readonly etag: string;
  readonly onClose: () => void;
}

function EndDrawer({ shown, etag, onClose }: EndProps) {
  const { t } = useTranslation("mentors");
  const end = useEndMentorship(shown.id, etag, onClose);
  return (
    <FormDrawer<{ summary: string }> title={t("end")} command={end}
      onSubmit={(values) => end.mutate(values)} onClose={onClose}>
      <Form.Item name="summary" label={t("summary")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input.TextArea rows={5} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
