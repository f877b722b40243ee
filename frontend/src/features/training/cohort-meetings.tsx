import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { type Field, Fields } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";
import { Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { useAddMeeting, useNoteAttendance } from "./commands";
import { type Cohort, type Enrolment, type Meeting, useEnrolments, useMeetings } from "./queries";

/** Meetings of a cohort and who was at each; without any, the whole cohort counts. */
export function CohortMeetings({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTranslation("training");
  const [isAdding, setAdding] = useState(false);
  const meetings = useMeetings(cohort.id);
  const placed = (useEnrolments(cohort.id).rows ?? []).filter((row) => row.state === "enrolled");
  return (
    <Section title={t("meetings")} actions={<Button onClick={() => setAdding(true)}>{t("addMeeting")}</Button>}>
      <Loaded query={meetings}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="qq-muted">{t("noMeetings")}</p>
          ) : (
            <div className="qq-stack">
              {rows.map((meeting) => (
                <Attendance key={`${meeting.id} ${meeting.version}`} meeting={meeting} placed={placed} />
              ))}
            </div>
          )
        }
      </Loaded>
      {isAdding && <MeetingDrawer cohort={cohort} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function MeetingDrawer({ cohort, onClose }: { readonly cohort: Cohort; readonly onClose: () => void }) {
  const { t } = useTranslation("training");
  const add = useAddMeeting(cohort, onClose);
  const fields: Field[] = [
    { name: "held_on", label: t("heldOn"), kind: "date", required: true },
    { name: "title", label: t("meetingTitle"), kind: "text", required: true },
    { name: "hours", label: t("hoursLabel"), kind: "number", step: 0.5, min: 0.5, max: 24, required: true },
  ];
  return (
    <FormDrawer
      title={t("addMeeting")}
      hint={t("meetingHint")}
      initial={{ held_on: cohort.starts_on, title: "", hours: 3 }}
      command={add}
      onSubmit={add.mutate}
      onClose={onClose}
    >
      <Fields fields={fields} />
    </FormDrawer>
  );
}

function Attendance({ meeting, placed }: { readonly meeting: Meeting; readonly placed: readonly Enrolment[] }) {
  const { t } = useTranslation("training");
  const [chosen, setChosen] = useState<string[]>(meeting.attended);
  const note = useNoteAttendance(() => undefined);
  return (
    <div className="qq-sheet qq-stack">
      <p>
        <strong>{meeting.title}</strong> · {meeting.held_on} · {meeting.hours} {t("hours")}
      </p>
      <ProblemBanner error={note.error} />
      <Checkbox.Group
        value={chosen}
        options={placed.map((row) => ({ value: row.id, label: row.person_name }))}
        onChange={(ids) => setChosen(ids)}
      />
      <div className="qq-actions">
        <Button onClick={() => setChosen(placed.map((row) => row.id))}>{t("everybody")}</Button>
        <Button type="primary" loading={note.isPending} onClick={() => note.mutate({ meeting, ids: chosen })}>
          {t("saveAttendance")}
        </Button>
      </div>
    </div>
  );
}
