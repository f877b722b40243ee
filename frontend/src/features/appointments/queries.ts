import { roster, unwrap } from "@/api/client";
import type { components } from "@/api/roster.gen";
import { useCommand } from "@/shared/command";
import { useListing } from "@/shared/listing";
import type { Filters } from "@/shared/url-filters";
import { changing, creating, etagOf } from "@/shared/writing";

export type Appointment = components["schemas"]["AppointmentOut"];
type CheckInIn = components["schemas"]["CheckInIn"];
type ConfirmIn = components["schemas"]["ConfirmIn"];

export const FILTERS = [
  "state",
  "overdue",
  "organization_id",
  "q",
  "form",
  "ends_within",
  "standing",
  "handover",
  "as_of",
] as const;

export const keys = {
  all: ["appointments"] as const,
  list: (filters: Filters) => ["appointments", "list", filters] as const,
};

/** What changes when an appointment does: lists, the person's page, posts' occupancy, the figures. */
const TOUCHED = [keys.all, ["people"], ["posts"], ["indicators"]] as const;

export function useAppointments(filters: Filters) {
  const wanted = Object.fromEntries(FILTERS.filter((name) => filters[name]).map((name) => [name, filters[name]]));
  return useListing(keys.list(wanted), "/api/roster/appointments", wanted, (query) =>
    unwrap(roster.GET("/api/roster/appointments", { params: { query } })),
  );
}

export function useCheckIn(appointment: Appointment, onDone: () => void) {
  return useCommand({
    run: (body: CheckInIn, key) =>
      unwrap(
        roster.POST("/api/roster/appointments/{appointment_id}/check-ins", {
          params: { path: { appointment_id: appointment.id }, header: creating(key) },
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

function stepParams(appointment: Appointment, key: string) {
  return {
    path: { appointment_id: appointment.id },
    header: { ...creating(key), ...changing(etagOf(appointment)) },
  };
}

export function useConfirm(appointment: Appointment, onDone: () => void) {
  return useCommand({
    run: (body: ConfirmIn, key) =>
      unwrap(
        roster.POST("/api/roster/appointments/{appointment_id}/confirm", {
          params: stepParams(appointment, key),
          body,
        }),
      ),
    invalidates: TOUCHED,
    onDone,
  });
}

/** An arranged person declines; one in office leaves. Both need a reason. */
export function useLeave(appointment: Appointment, onDone: () => void) {
  return useCommand({
    run: (body: { readonly reason: string }, key) => {
      const params = stepParams(appointment, key);
      return appointment.state === "arranged"
        ? unwrap(roster.POST("/api/roster/appointments/{appointment_id}/decline", { params, body }))
        : unwrap(roster.POST("/api/roster/appointments/{appointment_id}/end", { params, body }));
    },
    invalidates: TOUCHED,
    onDone,
  });
}
