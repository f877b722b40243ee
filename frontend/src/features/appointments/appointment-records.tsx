import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { dayOf, momentOf, spanOf, today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { useCan } from "@/shared/me";
import { Loaded, Section } from "@/shared/page";

import {
  absencesQuery,
  checkInsQuery,
  timelineQuery,
  type TreatmentIn,
  treatmentsQuery,
  useTreatment,
} from "./life-queries";
import type { Appointment } from "./queries";

import "./appointments.css";

interface Props {
  readonly appointment: Appointment;
}

/** Every step taken, the newest first. */
export function Timeline({ appointment }: Props) {
  const { t } = useTranslation("appointments");
  const steps = useQuery(timelineQuery(appointment.id));
  return (
    <Section title={t("timeline")}>
      <Loaded query={steps}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="qq-muted">{t("noSteps")}</p>
          ) : (
            <ol className="qq-life">
              {[...rows].reverse().map((row) => (
                <li key={row.number}>
                  <p>
                    <strong>{t(`stepNames.${row.step}`)}</strong> {dayOf(row.effective_on)}
                  </p>
                  <p className="qq-muted">
                    {[row.document_no, row.note, row.taken_by === null ? t("byItself") : null]
                      .filter((part) => part !== null)
                      .join(" · ")}
                  </p>
                  <p className="qq-muted">{t("recordedAt", { at: momentOf(row.recorded_at) })}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  );
}

export function Absences({ appointment }: Props) {
  const { t } = useTranslation("appointments");
  const absences = useQuery(absencesQuery(appointment.id));
  if (absences.data?.length === 0) return null;
  return (
    <Section title={t("absences")}>
      <Loaded query={absences}>
        {(rows) => (
          <DataTable
            caption={t("absences")}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: "kind", title: t("awayKind"), render: (row) => t(`standings.${row.kind}`) },
              { key: "span", title: t("span"), render: (row) => spanOf(row.starts_on, row.ends_on) },
              { key: "document", title: t("documentNo"), render: (row) => row.document_no ?? "—" },
              { key: "note", title: t("note"), render: (row) => row.note ?? "—", wide: true },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

export function CheckIns({ appointment }: Props) {
  const { t } = useTranslation("appointments");
  const label = useCodeLabel();
  const checkIns = useQuery(checkInsQuery(appointment.id));
  if (checkIns.data?.length === 0) return null;
  return (
    <Section title={t("checkIns")}>
      <Loaded query={checkIns}>
        {(rows) => (
          <DataTable
            caption={t("checkIns")}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: "at", title: t("when"), render: (row) => momentOf(row.at) },
              { key: "kind", title: t("checkInKind"), render: (row) => label("checkInKind", row.kind) },
              { key: "where", title: t("where"), render: (row) => row.organization_name },
              { key: "method", title: t("method"), render: (row) => label("method", row.method), wide: true },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

const KINDS = ["committee_member", "subsidy", "none"] as const;

export function Treatments({ appointment }: Props) {
  const { t } = useTranslation("appointments");
  const treatments = useQuery(treatmentsQuery(appointment.id));
  const canEdit = useCan("committee");
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={t("treatment")}
      actions={canEdit && <Button onClick={() => setOpen(true)}>{t("recordTreatment")}</Button>}
    >
      <Loaded query={treatments}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="qq-muted">{t("noTreatment")}</p>
          ) : (
            <DataTable
              caption={t("treatment")}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                { key: "kind", title: t("treatment"), render: (row) => t(`treatments.${row.kind}`) },
                { key: "span", title: t("span"), render: (row) => spanOf(row.starts_on, row.ends_on) },
                { key: "source", title: t("source"), render: (row) => row.source },
                { key: "document", title: t("documentNo"), render: (row) => row.document_no },
              ]}
            />
          )
        }
      </Loaded>
      {isOpen && <TreatmentDrawer appointment={appointment} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function TreatmentDrawer({ appointment, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation("appointments");
  const record = useTreatment(appointment, onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("recordTreatment")}
      hint={t("treatmentHint")}
      initial={{ kind: "committee_member", starts_on: today() }}
      command={record}
      onSubmit={(values: TreatmentIn) => record.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t("treatment")} rules={required}>
        <Select options={KINDS.map((value) => ({ value, label: t(`treatments.${value}`) }))} />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="starts_on" label={t("from")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="ends_on" label={t("until")}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="source" label={t("source")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="document_no" label={t("documentNo")} rules={required}>
        <Input maxLength={60} />
      </Form.Item>
    </FormDrawer>
  );
}
