import { useQuery } from "@tanstack/react-query";
import { Tag } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { dayOf, momentOf, spanOf } from "@/shared/dates";
import { Loaded } from "@/shared/page";

import { type PersonAppointment, appointmentsQuery } from "./queries";

import "./people.css";

/** Posts held or arranged, newest first, each with its check-ins. */
export function PersonAppointments({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  const appointments = useQuery(appointmentsQuery(personId));
  return (
    <Loaded query={appointments}>
      {(rows) =>
        rows.length === 0 ? (
          <p className="qq-muted">{t("noAppointments")}</p>
        ) : (
          <ol className="qq-timeline">
            {rows.map((row) => (
              <Entry key={row.id} appointment={row} />
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}

function Entry({ appointment }: { readonly appointment: PersonAppointment }) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  return (
    <li>
      <p>
        <strong>
          {appointment.organization_name} {appointment.post_title}
        </strong>{" "}
        <Tag>{label("state", appointment.state)}</Tag>
        {appointment.is_overdue && <Tag color="error">{t("overdue")}</Tag>}
      </p>
      <p className="qq-muted">
        {label("form", appointment.form)} · {label("basis", appointment.basis)} ·{" "}
        {spanOf(appointment.starts_on, appointment.ends_on)}
        {appointment.state_reason !== null && ` · ${appointment.state_reason}`}
      </p>
      {appointment.check_ins.length > 0 && (
        <ul className="qq-muted">
          {appointment.check_ins.map((checkIn) => (
            <li key={checkIn.id}>
              {momentOf(checkIn.at)} {label("checkInKind", checkIn.kind)} · {checkIn.organization_name} ·{" "}
              {label("method", checkIn.method)}
            </li>
          ))}
        </ul>
      )}
      {appointment.check_ins.length === 0 && appointment.state === "arranged" && (
        <p className="qq-muted">{t("notReported", { due: dayOf(appointment.check_in_due_on) })}</p>
      )}
    </li>
  );
}
