import { Form, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { Fields } from "@/shared/fields";
import { FormDrawer } from "@/shared/form-drawer";

import { type LectureIn, useLecturers, useRecord, useTeams } from "./queries";

/** A lecture that was held: by which team, where, on what, before how many. */
export function RecordDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("lectures");
  const record = useRecord(onClose);
  const [teamId, setTeamId] = useState<string | undefined>(undefined);
  const teams = (useTeams().rows ?? []).filter((team) => team.status === "active");
  const lecturers = (useLecturers(teamId).data ?? []).filter((row) => row.left_on === null);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer<LectureIn> title={t("record")} initial={{ held_on: today() }} command={record} onSubmit={record.mutate} onClose={onClose}>
      <Form.Item name="team_id" label={t("team")} rules={required} {...(teams.length === 0 ? { extra: t("teamFirst") } : {})}>
        <Select
          options={teams.map((team) => ({ value: team.id, label: team.name }))}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(id: string) => setTeamId(id)}
        />
      </Form.Item>
      <Form.Item name="lecturer_id" label={t("lecturer")}>
        <Select allowClear options={lecturers.map((row) => ({ value: row.id, label: row.person_name }))} />
      </Form.Item>
      <Fields
        fields={[
          { name: "organization_id", label: t("host"), kind: "organization", required: true },
          { name: "held_on", label: t("heldOn"), kind: "date", required: true },
          { name: "theme", label: t("theme"), kind: "text", required: true },
          { name: "audience", label: t("figures.audience"), kind: "number", required: true },
          { name: "place", label: t("place"), kind: "text" },
        ]}
      />
    </FormDrawer>
  );
}
