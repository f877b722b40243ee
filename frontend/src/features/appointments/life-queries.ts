import { queryOptions } from "@tanstack/react-query";

import { roster, unwrap, unwrapTagged } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { changing, creating, etagOf } from "@/shared/writing";

import { type Appointment, keys } from "./queries";

type Schemas = components["schemas"];
export type AbsenceIn = Schemas["AbsenceIn"];
export type ReturnIn = Schemas["ReturnIn"];
export type ExtendIn = Schemas["ExtendIn"];
export type RenewIn = Schemas["RenewIn"];
export type ArchiveIn = Schemas["ArchiveIn"];
export type EndIn = Schemas["AppointmentEndIn"];
export type Handover = Schemas["HandoverOut"];
export type HandoverPatch = Schemas["HandoverPatch"];
export type TreatmentIn = Schemas["TreatmentIn"];
export type Certificate = Schemas["CertificateOut"];

const TOUCHED = [keys.all, ["people"], ["posts"], ["indicators"], ["certificates"]] as const;

function at(id: string) {
  return { path: { appointment_id: id } };
}

export function appointmentQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "one", id],
    queryFn: () => unwrap(roster.GET("/api/roster/appointments/{appointment_id}", { params: at(id) })),
  });
}

export function timelineQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "timeline", id],
    queryFn: () => unwrap(roster.GET("/api/roster/appointments/{appointment_id}/timeline", { params: at(id) })),
  });
}

export function absencesQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "absences", id],
    queryFn: () => unwrap(roster.GET("/api/roster/appointments/{appointment_id}/absences", { params: at(id) })),
  });
}

export function treatmentsQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "treatments", id],
    queryFn: () => unwrap(roster.GET("/api/roster/appointments/{appointment_id}/treatments", { params: at(id) })),
  });
}

export function checkInsQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "check-ins", id],
    queryFn: () => unwrap(roster.GET("/api/roster/appointments/{appointment_id}/check-ins", { params: at(id) })),
  });
}

export function certificatesQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "certificates", id],
    queryFn: () => unwrap(roster.GET("/api/roster/certificates", { params: { query: { appointment_id: id } } })),
  });
}

export function handoverQuery(id: string) {
  return queryOptions({
    queryKey: [...keys.all, "handover", id],
    queryFn: () => unwrapTagged(roster.GET("/api/roster/appointments/{appointment_id}/handover", { params: at(id) })),
  });
}

export interface StepInputs {
  readonly end: EndIn;
  readonly extend: ExtendIn;
  readonly renew: RenewIn;
  readonly archive: ArchiveIn;
  readonly absences: AbsenceIn;
  readonly return: ReturnIn;
}
export type StepName = keyof StepInputs;

/** Takes one step of an appointment: which one is known by the form that asks for it. */
export function useStep<Name extends StepName>(appointment: Appointment, name: Name, onDone: () => void) {
  return useCommand({
    run: (body: StepInputs[Name], key) => {
      const params = { ...at(appointment.id), header: { ...creating(key), ...changing(etagOf(appointment)) } };
      // The paths differ by their last part only; the body's type says which one it is.
      const path = `/api/roster/appointments/{appointment_id}/${name}` as "/api/roster/appointments/{appointment_id}/end";
      return unwrap(roster.POST(path, { params, body: body as never }));
    },
    invalidates: TOUCHED,
    onDone,
  });
}

export function useTreatment(appointment: Appointment, onDone: () => void) {
  return useCommand({
    run: (body: TreatmentIn, key) =>
      unwrap(
        roster.POST("/api/roster/appointments/{appointment_id}/treatments", {
          params: { ...at(appointment.id), header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

export function useChangeHandover(handover: Handover) {
  return useCommand({
    run: (body: HandoverPatch) =>
      unwrap(
        roster.PATCH("/api/roster/appointments/{appointment_id}/handover", {
          params: { ...at(handover.appointment_id), header: changing(etagOf(handover)) },
          body,
        }),
      ),
    invalidates: [keys.all],
  });
}

export function useSignHandover(handover: Handover) {
  return useCommand({
    run: (_: null, key) =>
      unwrap(
        roster.POST("/api/roster/appointments/{appointment_id}/handover/sign", {
          params: { ...at(handover.appointment_id), header: { ...creating(key), ...changing(etagOf(handover)) } },
        }),
      ),
    invalidates: [keys.all],
  });
}

export function useIssueCertificate(appointment: Appointment) {
  return useCommand({
    run: (kind: "service" | "practice", key) =>
      unwrap(
        roster.POST("/api/roster/appointments/{appointment_id}/certificates", {
          params: { ...at(appointment.id), header: creating(key) },
          body: { kind },
        }),
      ),
    invalidates: TOUCHED,
  });
}
