import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeOptions } from "@/shared/codes";
import { FormDrawer } from "@/shared/form-drawer";
import { OrganizationSelect } from "@/shared/organization-select";

import {
  type Decision,
  type DecisionName,
  type PostRequest,
  type PostRequestIn,
  useDecide,
  useReportVacancy,
} from "./queries";

/** A branch says which post is missing, how many, and why. */
export function ReportDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("post-requests");
  const report = useReportVacancy(onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("report")}
      hint={t("reportHint")}
      initial={{ form: "concurrent", seats_wanted: 1 }}
      command={report}
      onSubmit={(values: PostRequestIn) => report.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="organization_id" label={t("organization")} rules={required}>
        <OrganizationSelect />
      </Form.Item>
      <Form.Item name="title" label={t("postTitle")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="form" label={t("form")} rules={required}>
          <Select options={useCodeOptions("form")} />
        </Form.Item>
        <Form.Item name="seats_wanted" label={t("seatsWanted")} rules={required}>
          <InputNumber min={1} max={1000} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t("reason")} rules={required}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

interface Props {
  readonly request: PostRequest;
  readonly step: DecisionName;
  readonly onClose: () => void;
}

/** 核定, 退回 or 发布. */
export function DecideDrawer({ request, step, onClose }: Props) {
  const { t } = useTranslation("post-requests");
  const decide = useDecide(request, step, onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={`${t(`decisions.${step}`)} · ${request.title}`}
      hint={t(`decisionHints.${step}`)}
      okText={t(`decisions.${step}`)}
      isDangerous={step === "refuse"}
      initial={step === "approve" ? { seats: request.seats_wanted } : step === "publish" ? { term_months: 12 } : {}}
      command={decide}
      onSubmit={(values: Decision[DecisionName]) => decide.mutate(values)}
      onClose={onClose}
    >
      {step === "approve" && (
        <>
          <div className="qq-form-row">
            <Form.Item name="seats" label={t("seatsApproved")} rules={required}>
              <InputNumber min={1} max={1000} />
            </Form.Item>
            <Form.Item name="document_no" label={t("documentNo")}>
              <Input maxLength={60} />
            </Form.Item>
          </div>
          <Form.Item name="note" label={t("note")}>
            <Input maxLength={500} />
          </Form.Item>
        </>
      )}
      {step === "refuse" && (
        <Form.Item name="reason" label={t("reason")} rules={required}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      )}
      {step === "publish" && (
        <Form.Item name="term_months" label={t("termMonths")} rules={required}>
          <InputNumber min={1} max={120} />
        </Form.Item>
      )}
    </FormDrawer>
  );
}
