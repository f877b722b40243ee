import { useQuery } from "@tanstack/react-query";
import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { OrganizationSelect } from "@/shared/organization-select";
import { PersonSelect } from "@/shared/person-select";

import { placesQuery, PURPOSES, type ReportInIn, useReportIn } from "./queries";

/** Staff receive somebody; a member reports by themself where they live or come from. */
export function ReportInDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("attendance");
  const report = useReportIn(onClose);
  const isStaff = useCan("committee", "branch");
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("report")}
      hint={t(isStaff ? "reportHintStaff" : "reportHint")}
      okText={t("report")}
      initial={{ purpose: "residence", reported_on: today(), method: isStaff ? "onsite" : "online" }}
      command={report}
      onSubmit={(values: ReportInIn) => report.mutate(values)}
      onClose={onClose}
    >
      {isStaff && (
        <Form.Item name="person_id" label={t("person")} rules={required}>
          <PersonSelect />
        </Form.Item>
      )}
      <Form.Item name="organization_id" label={t("where")} rules={required}>
        {isStaff ? <OrganizationSelect allowClear={false} /> : <PlaceSelect />}
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="purpose" label={t("purpose")} rules={required}>
          <Select options={PURPOSES.map((value) => ({ value, label: t(`purposes.${value}`) }))} />
        </Form.Item>
        <Form.Item name="reported_on" label={t("on")} rules={required}>
          <Input type="date" max={today()} />
        </Form.Item>
        <Form.Item name="method" label={t("method")} rules={required}>
          <Select options={useCodeOptions("method")} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}

interface PlaceProps {
  readonly value?: string;
  readonly onChange?: (id: string) => void;
  readonly id?: string;
}

function PlaceSelect({ value, onChange, id }: PlaceProps) {
  const { t } = useTranslation("attendance");
  const places = useQuery(placesQuery);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      value={value ?? null}
      options={(places.data ?? []).map((place) => ({ value: place.id, label: place.name }))}
      loading={places.isLoading}
      placeholder={t("choosePlace")}
      notFoundContent={t("noPlaces")}
      onChange={(next: string | null) => {
        if (next !== null) onChange?.(next);
      }}
    />
  );
}
