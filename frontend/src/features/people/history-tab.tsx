import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { DataTable } from "@/shared/data-table";
import { momentOf } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Section } from "@/shared/page";

import { auditQuery, historyQuery } from "./dossier-queries";

interface Props {
  readonly personId: string;
  readonly isOwn: boolean;
}

/** Managing organization and political status over time; and who looked at or changed what. */
export function History({ personId, isOwn }: Props) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const periods = useQuery(historyQuery(personId));
  const seesAudit = useCan("admin") || isOwn;
  return (
    <div className="qq-page">
      <Section title={t("periods")}>
        <Loaded query={periods}>
          {(rows) => (
            <DataTable
              caption={t("periods")}
              rows={rows}
              rowKey={(row) => row.until_on ?? "now"}
              columns={[
                {
                  key: "until",
                  title: t("until"),
                  render: (row) => (row.until_on === null ? t("untilNow") : t("untilDay", { on: row.until_on })),
                },
                { key: "organization", title: t("organization"), render: (row) => row.organization_name },
                {
                  key: "political",
                  title: t("politicalStatus"),
                  render: (row) => label("political", row.political_status),
                },
                {
                  key: "member",
                  title: t("leagueMember"),
                  render: (row) => t(row.is_league_member ? "shared:yes" : "shared:no"),
                },
              ]}
            />
          )}
        </Loaded>
      </Section>
      {seesAudit && <Audit personId={personId} />}
    </div>
  );
}

function Audit({ personId }: { readonly personId: string }) {
  const { t } = useTranslation("people");
  const label = useCodeLabel();
  const lines = useQuery(auditQuery(personId));
  return (
    <Section title={t("audit")}>
      <Loaded query={lines}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t("noAudit")} hint={t("noAuditHint")} />
          ) : (
            <DataTable
              caption={t("audit")}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: "at", title: t("at"), render: (row) => momentOf(row.at) },
                { key: "action", title: t("what"), render: (row) => label("auditAction", row.action) },
                {
                  key: "fields",
                  title: t("fields"),
                  render: (row) => row.fields.map((field) => label("factGroup", field)).join("、"),
                },
                { key: "purpose", title: t("revealPurpose"), render: (row) => row.purpose ?? "" },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
