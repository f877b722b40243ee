import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { ForOrganization } from "@/shared/for-organization";
import { Loaded, Page, Section } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { historyQuery, inForceQuery, type RuleInForce } from "./queries";
import { RuleDrawer } from "./rule-drawer";
import { useRuleWords } from "./rule-words";

/** What an office sets for itself: steps by basis, notices, opinions, clearances, extensions. */
export function ServiceRulesPage() {
  const { t } = useTranslation("service-rules");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <ForOrganization>{(id) => <Rules key={id} organizationId={id} />}</ForOrganization>
    </Page>
  );
}

function Rules({ organizationId }: { readonly organizationId: string }) {
  const { t } = useTranslation("service-rules");
  const rules = useQuery(inForceQuery(organizationId));
  const history = useQuery(historyQuery(organizationId));
  const { nameOf, inWords } = useRuleWords();
  const [open, setOpen] = useState<RuleInForce | null>(null);
  return (
    <>
      <Section title={t("inForce")}>
        <Loaded query={rules}>
          {({ rules: rows }) => (
            <DataTable
              caption={t("inForce")}
              rows={rows}
              rowKey={(row) => row.subject}
              columns={[
                { key: "subject", title: t("subject"), render: (row) => nameOf(row.subject) },
                { key: "content", title: t("content"), render: (row) => inWords(row.subject, row.content) },
                {
                  key: "source",
                  title: t("source"),
                  render: (row) => (
                    <StateTag tone={row.is_default ? "plain" : "ok"}>{t(row.is_default ? "default" : "own")}</StateTag>
                  ),
                },
                {
                  key: "act",
                  title: t("actions"),
                  render: (row) => (
                    <Button size="small" onClick={() => setOpen(row)} aria-label={t("setOne", { name: nameOf(row.subject) })}>
                      {t("set")}
                    </Button>
                  ),
                },
              ]}
            />
          )}
        </Loaded>
      </Section>
      <Section title={t("history")}>
        <Loaded query={history}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="qq-muted">{t("noHistory")}</p>
            ) : (
              <DataTable
                caption={t("history")}
                rows={items}
                rowKey={(row) => row.id}
                columns={[
                  { key: "from", title: t("validFrom"), render: (row) => row.valid_from },
                  { key: "organization", title: t("organization"), render: (row) => row.organization_name },
                  { key: "subject", title: t("subject"), render: (row) => nameOf(row.subject) },
                  { key: "content", title: t("content"), render: (row) => inWords(row.subject, row.content) },
                  { key: "document", title: t("documentNo"), render: (row) => row.document_no ?? "—", wide: true },
                ]}
              />
            )
          }
        </Loaded>
      </Section>
      {open !== null && <RuleDrawer organizationId={organizationId} rule={open} onClose={() => setOpen(null)} />}
    </>
  );
}
