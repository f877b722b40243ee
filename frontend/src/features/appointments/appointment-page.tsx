import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { momentOf, spanOf } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Page, Section } from "@/shared/page";

import { Absences, CheckIns, Timeline, Treatments } from "./appointment-records";
import { AppointmentDrawer } from "./appointment-drawer";
import { StateOf } from "./appointment-state";
import { Certificates } from "./certificates";
import { HandoverList } from "./handover-list";
import { appointmentQuery, type StepName } from "./life-queries";
import type { Appointment } from "./queries";
import { StepDrawer } from "./step-drawer";

/** One appointment from being arranged to being archived. */
export function AppointmentPage() {
  const { appointmentId = "" } = useParams({ strict: false });
  const appointment = useQuery(appointmentQuery(appointmentId));
  return <Loaded query={appointment}>{(found) => <AppointmentView appointment={found} />}</Loaded>;
}

/** What the state machine lets a committee do now, in the order of the work. */
function stepsOf(appointment: Appointment): readonly StepName[] {
  if (appointment.state === "in_office") {
    if (appointment.standing === "present") return ["absences", "extend", "renew", "end"];
    const mayGoOn = appointment.standing === "on_leave" || appointment.standing === "seconded";
    return mayGoOn ? ["return", "extend", "renew", "end"] : ["return", "end"];
  }
  const isReady = appointment.state === "ended" && appointment.handover !== "open";
  return isReady && appointment.archived_on === null ? ["archive"] : [];
}

function AppointmentView({ appointment }: { readonly appointment: Appointment }) {
  const { t } = useTranslation("appointments");
  const isCommittee = useCan("committee");
  const [step, setStep] = useState<StepName | "handle" | null>(null);
  const canHandle = appointment.state === "arranged" || appointment.missing_check_ins.length > 0;
  const isOver = appointment.state === "ended" || appointment.state === "declined";
  return (
    <Page
      title={appointment.person_name}
      lead={`${appointment.organization_name} ${appointment.post_title}`}
      actions={
        <>
          <Link to="/appointments">{t("backToList")}</Link>
          {canHandle && !isOver && <Button onClick={() => setStep("handle")}>{t("handle")}</Button>}
          {isCommittee &&
            stepsOf(appointment).map((name) => (
              <Button key={name} danger={name === "end"} onClick={() => setStep(name)}>
                {t(`steps.${name}`)}
              </Button>
            ))}
        </>
      }
    >
      <div className="qq-sheet">
        <AppointmentSummary appointment={appointment} />
      </div>
      <div className="qq-columns">
        <div className="qq-page">
          {appointment.handover !== "none" && (
            <Section title={t("handover")}>
              <HandoverList appointment={appointment} />
            </Section>
          )}
          <Absences appointment={appointment} />
          <CheckIns appointment={appointment} />
          <Treatments appointment={appointment} />
          <Certificates appointment={appointment} />
        </div>
        <Timeline appointment={appointment} />
      </div>
      {step === "handle" && <AppointmentDrawer appointment={appointment} onClose={() => setStep(null)} />}
      {step !== null && step !== "handle" && (
        <StepDrawer appointment={appointment} step={step} onClose={() => setStep(null)} />
      )}
    </Page>
  );
}

function AppointmentSummary({ appointment }: { readonly appointment: Appointment }) {
  const { t } = useTranslation("appointments");
  const label = useCodeLabel();
  const isSeated = appointment.seat_no !== null && appointment.state === "in_office";
  const seat = isSeated ? t(appointment.is_over_capacity ? "seatOver" : "seatNth", { no: appointment.seat_no }) : null;
  const ended = [
    appointment.ending === null ? null : t(`endings.${appointment.ending}`),
    appointment.ended_on,
    appointment.state_reason,
  ];
  const person = (
    <Link to="/people/$personId" params={{ personId: appointment.person_id }}>
      {appointment.person_name}
    </Link>
  );
  return (
    <Facts
      items={[
        [t("person"), person],
        [t("state"), <StateOf key="state" appointment={appointment} />],
        [t("form"), label("form", appointment.form)],
        [t("basis"), label("basis", appointment.basis)],
        [t("term"), spanOf(appointment.starts_on, appointment.ends_on)],
        [t("agreedEnd"), appointment.agreed_ends_on],
        [t("confirmedOn"), appointment.confirmed_on],
        [t("seat"), seat],
        [t("atPost"), momentOf(appointment.post_check_in_at)],
        [t("atHome"), momentOf(appointment.home_check_in_at)],
        [t("treatment"), appointment.treatment === null ? null : t(`treatments.${appointment.treatment}`)],
        [t("ending"), ended.filter((part) => part !== null).join(" · ")],
        [t("archivedOn"), appointment.archived_on],
        [t("appraisal"), appointment.appraisal],
      ]}
    />
  );
}
