import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { ForOrganization } from "@/shared/for-organization";
import { Loaded, Page } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";

import { type Rule, rulesQuery } from "./queries";
import { RuleDrawer } from "./rule-drawer";
import { useRuleWords } from "./rule-words";

/** What an office sets for mentoring, looks at newcomers, talks and retirement. */
export function DevelopmentRulesPage() {
  const { t } = useTranslation("development-rules");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <ForOrganization>{(id) => <Rules key={id} organizationId={id} />}</ForOrganization>
    </Page>
  );
}

function Rules({ organizationId }: { readonly organizationId: string }) {
  const { t } = useTranslation("development-rules");
  const inWords = useRuleWords();
  const [open, setOpen] = useState<Rule | null>(null);
  return (
    <>
      <Loaded query={useQuery(rulesQuery(organizationId))}>
        {(rules) => (
          <DataTable
            caption={t("title")}
            rows={rules}
            rowKey={(row) => row.key}
            columns={[
              { key: "key", title: t("key"), render: (row) => t(`keys.${row.key}`) },
              { key: "value", title: t("value"), render: (row) => inWords(row).map((line) => <div key={line}>{line}</div>) },
              { key: "from", title: t("validFrom"), render: (row) => row.valid_from ?? "—" },
              {
                key: "by",
                title: t("setBy"),
                render: (row) =>
                  row.organization_name ?? <StateTag tone="plain">{t("default")}</StateTag>,
              },
              { key: "source", title: t("source"), render: (row) => row.source, wide: true },
              {
                key: "act",
                title: t("actions"),
                render: (row) => (
                  <Button size="small" onClick={() => setOpen(row)} aria-label={t("setOne", { name: t(`keys.${row.key}`) })}>
                    {t("set")}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {open !== null && <RuleDrawer organizationId={organizationId} rule={open} onClose={() => setOpen(null)} />}
    </>
  );
}
