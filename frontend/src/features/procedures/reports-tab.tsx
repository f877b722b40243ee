import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { OrganizationSelect } from "@/shared/organization-select";
import { EmptyState } from "@/shared/page";
import { PersonSelect } from "@/shared/person-select";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { type PartyReport, type PartyReportIn, usePartyReports, useReceipt, useSendReport } from "./queries";

const KINDS = ["duty_performance", "appointment_advice", "removal_advice"] as const;

/** 履职情况通报 and 任免协管建议 to the Party committee, each with its receipt. */
export function ReportsTab() {
  const { t } = useTranslation("procedures");
  const [filters] = useUrlFilters();
  const canEdit = useCan("committee");
  const list = usePartyReports(filters);
  const [open, setOpen] = useState<PartyReport | "new" | null>(null);
  return (
    <div className="qq-stack">
      <p className="qq-muted">{t("reportsLead")}</p>
      {canEdit && (
        <div className="qq-actions">
          <Button onClick={() => setOpen("new")}>{t("newReport")}</Button>
        </div>
      )}
      <KeysetTable
        list={list}
        caption={t("tabs.reports")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noReports")} hint={t("noReportsHint")} />}
        columns={[
          { key: "title", title: t("reportTitle"), render: (row) => row.title },
          { key: "kind", title: t("reportKind"), render: (row) => t(`reportKinds.${row.kind}`) },
          { key: "who", title: t("person"), render: (row) => row.person_name ?? "—", wide: true },
          { key: "to", title: t("recipient"), render: (row) => row.recipient_name },
          { key: "sent", title: t("sent"), render: (row) => `${row.sent_on} ${row.document_no}` },
          {
            key: "receipt",
            title: t("receipt"),
            render: (row) =>
              row.received_on !== null ? (
                <StateTag tone="ok">{`${row.received_on} ${row.receipt_no ?? ""}`}</StateTag>
              ) : canEdit ? (
                <Button size="small" onClick={() => setOpen(row)}>
                  {t("recordReceipt")}
                </Button>
              ) : (
                t("noReceipt")
              ),
          },
        ]}
      />
      {open === "new" && <NewReport onClose={() => setOpen(null)} />}
      {open !== null && open !== "new" && <Receipt report={open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function NewReport({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("procedures");
  const send = useSendReport(onClose);
  const required = [{ required: true, message: t("shared:required") }];
  return (
    <FormDrawer
      title={t("newReport")}
      initial={{ kind: "duty_performance", sent_on: today() }}
      command={send}
      onSubmit={(values: PartyReportIn) => send.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="organization_id" label={t("organization")} rules={required}>
        <OrganizationSelect />
      </Form.Item>
      <Form.Item name="recipient_id" label={t("recipient")} extra={t("recipientHint")}>
        <OrganizationSelect system="party" />
      </Form.Item>
      <Form.Item name="kind" label={t("reportKind")} rules={required}>
        <Select options={KINDS.map((value) => ({ value, label: t(`reportKinds.${value}`) }))} />
      </Form.Item>
      <Form.Item name="title" label={t("reportTitle")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="content" label={t("content")} rules={required}>
        <Input.TextArea rows={5} maxLength={5000} />
      </Form.Item>
      <Form.Item name="person_id" label={t("about")} extra={t("aboutHint")}>
        <PersonSelect />
      </Form.Item>
      <div className="qq-form-row">
        <Form.Item name="sent_on" label={t("sentOn")} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="document_no" label={t("documentNo")} rules={required}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}

function Receipt({ report, onClose }: { readonly report: PartyReport; readonly onClose: () => void }) {
  const { t } = useTranslation("procedures");
  const receipt = useReceipt(report, onClose);
  return (
    <FormDrawer
      title={`${t("recordReceipt")} · ${report.title}`}
      initial={{ received_on: today() }}
      command={receipt}
      onSubmit={(values: { received_on?: string; receipt_no?: string }) => receipt.mutate(values)}
      onClose={onClose}
    >
      <div className="qq-form-row">
        <Form.Item name="received_on" label={t("receivedOn")}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="receipt_no" label={t("documentNo")}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
    </FormDrawer>
  );
}
