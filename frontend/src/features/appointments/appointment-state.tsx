import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { StateTag } from "@/shared/state-tag";

import type { Appointment } from "./queries";

/** State, and while in office whether the person is there and how near the end is. */
export function StateOf({ appointment }: { readonly appointment: Appointment }) {
  const { t } = useTranslation("appointments");
  const label = useCodeLabel();
  const isAway = appointment.standing !== "present";
  return (
    <>
      <StateTag tone={appointment.state === "in_office" && !isAway ? "ok" : "plain"}>
        {isAway ? t(`standings.${appointment.standing}`) : label("state", appointment.state)}
      </StateTag>
      {appointment.alarm !== null && <StateTag tone="warn">{t(`alarms.${appointment.alarm}`)}</StateTag>}
      {appointment.handover === "open" && <StateTag tone="warn">{t("handoverOpen")}</StateTag>}
    </>
  );
}
