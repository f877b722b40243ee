import { useQuery } from "@tanstack/react-query";
import { Button, Drawer, Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { useFieldProblems } from "@/shared/form-problems";
import { useCan } from "@/shared/me";
import { Facts, Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { TagsInput } from "@/shared/tags-input";

import { type Candidate, candidateQuery, type Inspection, useInspect, useLetGo } from "./queries";

interface Props {
  readonly candidate: Candidate;
  readonly keeps: boolean;
  readonly onClose: () => void;
}

/** One person's way through a pool, and the steps that can be taken now. */
export function CandidateDrawer({ candidate, keeps, onClose }: Props) {
  const { t } = useTranslation("pools");
  const canAct = useCan("committee") && keeps;
  const isOpen = candidate.state === "nominated" || candidate.state === "inspected";
  return (
    <Drawer open onClose={onClose} size="large" title={candidate.person_name}>
      <div className="qq-page">
        <Loaded query={useQuery(candidateQuery(candidate.id))}>
          {(shown) => (
            <>
              <Facts
                items={[
                  [t("state"), t(`states.${shown.state}`)],
                  [t("nominator"), shown.nominator_name],
                  [t("nominatedOn"), shown.nominated_on],
                  [t("reasons"), shown.nomination_reasons],
                  [t("enteredOn"), shown.entered_on],
                  [t("exitedOn"), shown.exited_on],
                  [t("reason"), shown.reason],
                ]}
              />
              {shown.inspections.map((one) => (
                <Section key={one.id} title={t("inspectionOn", { on: one.inspected_on, by: one.inspectors.join("、") })}>
                  <p>{one.findings}</p>
                  <p className="qq-muted">{one.document_no}</p>
                </Section>
              ))}
            </>
          )}
        </Loaded>
        {canAct && isOpen && (
          <Section title={t("inspect")}>
            <InspectionForm candidate={candidate} onDone={onClose} />
          </Section>
        )}
        {canAct && (isOpen || candidate.state === "entered") && (
          <Section title={t(candidate.state === "entered" ? "letGo" : "refuse")}>
            <LeaveForm candidate={candidate} onDone={onClose} />
          </Section>
        )}
      </div>
    </Drawer>
  );
}

interface FormProps {
  readonly candidate: Candidate;
  readonly onDone: () => void;
}

function InspectionForm({ candidate, onDone }: FormProps) {
  const { t } = useTranslation("pools");
  const [form] = Form.useForm<Inspection>();
  const inspect = useInspect(candidate.id, onDone);
  useFieldProblems(form, inspect.error);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <Form<Inspection>
      form={form}
      layout="vertical"
      initialValues={{ inspected_on: today() }}
      onFinish={(values) => inspect.mutate(values)}
    >
      <ProblemBanner error={inspect.error} />
      <Form.Item name="inspectors" label={t("inspectors")} extra={t("inspectorsHint")} rules={required}>
        <TagsInput separators={["、", ",", "，"]} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="inspected_on" label={t("inspectedOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="findings" label={t("findings")} rules={required}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={inspect.isPending}>
        {t("saveInspection")}
      </Button>
    </Form>
  );
}

function LeaveForm({ candidate, onDone }: FormProps) {
  const { t } = useTranslation("pools");
  const leave = useLetGo(candidate, onDone);
  return (
    <Form<{ reason: string }> layout="vertical" onFinish={(values) => leave.mutate(values)}>
      <ProblemBanner error={leave.error} />
      <Form.Item name="reason" label={t("reason")} rules={[{ required: true, whitespace: true, message: t("shared:required") }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Button danger htmlType="submit" loading={leave.isPending}>
        {t(candidate.state === "entered" ? "letGo" : "refuse")}
      </Button>
    </Form>
  );
}
