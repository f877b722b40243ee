import { Link } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { spanOf } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { FormDrawer } from "@/shared/form-drawer";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { type Certificate, useCertificates, useRevoke } from "./queries";

/** Every certificate issued, newest first; a member's page shows their own. */
export function CertificatesPage() {
  const { t } = useTranslation("certificates");
  const isCommittee = useCan("committee");
  const isStaff = useCan("committee", "branch");
  const list = useCertificates();
  const [open, setOpen] = useState<Certificate | null>(null);
  return (
    <Page
      title={t(isStaff ? "title" : "ownTitle")}
      lead={t("lead")}
      actions={<Link to="/certificate-check">{t("check")}</Link>}
    >
      <KeysetTable
        list={list}
        caption={t("title")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} hint={t(isStaff ? "emptyHint" : "emptyHintOwn")} />}
        columns={[
          { key: "number", title: t("number"), render: (row) => row.number },
          {
            key: "person",
            title: t("person"),
            render: (row) =>
              isStaff ? (
                <Link to="/appointments/$appointmentId" params={{ appointmentId: row.appointment_id }}>
                  {row.person_name}
                </Link>
              ) : (
                row.person_name
              ),
          },
          { key: "post", title: t("post"), render: (row) => `${row.organization_name} ${row.post_title}` },
          { key: "span", title: t("span"), render: (row) => spanOf(row.starts_on, row.ends_on), wide: true },
          { key: "code", title: t("code"), render: (row) => row.check_code, wide: true },
          {
            key: "state",
            title: t("state"),
            render: (row) => (
              <StateTag tone={row.revoked_on === null ? "ok" : "warn"}>
                {row.revoked_on === null ? t("valid") : t("revokedOn", { day: row.revoked_on })}
              </StateTag>
            ),
          },
          {
            key: "act",
            title: t("actions"),
            render: (row) =>
              row.revoked_on === null ? (
                <div className="qq-actions">
                  <DownloadButton path={`/api/roster/certificates/${row.id}/document`} filename={`${row.number}.docx`}>
                    {t("shared:download")}
                  </DownloadButton>
                  {isCommittee && (
                    <Button danger onClick={() => setOpen(row)}>
                      {t("revoke")}
                    </Button>
                  )}
                </div>
              ) : (
                row.revoked_reason
              ),
          },
        ]}
      />
      {open !== null && <RevokeDrawer certificate={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function RevokeDrawer({ certificate, onClose }: { readonly certificate: Certificate; readonly onClose: () => void }) {
  const { t } = useTranslation("certificates");
  const revoke = useRevoke(certificate, onClose);
  return (
    <FormDrawer
      title={`${t("revoke")} ${certificate.number}`}
      hint={t("revokeHint")}
      okText={t("revoke")}
      isDangerous
      command={revoke}
      onSubmit={(values: { reason: string }) => revoke.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t("reason")} rules={[{ required: true, message: t("shared:required") }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
