import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { spanOf } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { useCan } from "@/shared/me";
import { Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { certificatesQuery, useIssueCertificate } from "./life-queries";
import type { Appointment } from "./queries";

/** Certificates of an appointment: issued here, downloaded as Word. */
export function Certificates({ appointment }: { readonly appointment: Appointment }) {
  const { t } = useTranslation("appointments");
  const certificates = useQuery(certificatesQuery(appointment.id));
  const issue = useIssueCertificate(appointment);
  const hasServed = appointment.state === "in_office" || appointment.state === "ended";
  const canIssue = useCan("committee") && hasServed;
  const buttons = canIssue && (
    <>
      <Button loading={issue.isPending} onClick={() => issue.mutate("service")}>
        {t("issueService")}
      </Button>
      <Button loading={issue.isPending} onClick={() => issue.mutate("practice")}>
        {t("issuePractice")}
      </Button>
    </>
  );
  return (
    <Section title={t("certificates")} actions={buttons}>
      <ProblemBanner error={issue.error} />
      <Loaded query={certificates}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="qq-muted">{t(hasServed ? "noCertificate" : "certificateLater")}</p>
          ) : (
            <DataTable
              caption={t("certificates")}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: "number", title: t("number"), render: (row) => row.number },
                { key: "code", title: t("checkCode"), render: (row) => row.check_code, wide: true },
                { key: "kind", title: t("certificateKind"), render: (row) => t(`certificateKinds.${row.kind}`) },
                { key: "span", title: t("span"), render: (row) => spanOf(row.starts_on, row.ends_on), wide: true },
                {
                  key: "file",
                  title: t("actions"),
                  render: (row) =>
                    row.revoked_on === null ? (
                      <DownloadButton
                        path={`/api/roster/certificates/${row.id}/document`}
                        filename={`${row.number}.docx`}
                      >
                        {t("shared:download")}
                      </DownloadButton>
                    ) : (
                      t("revokedOn", { day: row.revoked_on })
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
