import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { dayOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { LinkButton } from "@/shared/link-button";
import { useCan } from "@/shared/me";
import { EmptyState, Page } from "@/shared/page";

import { useCycles } from "./queries";

export function CyclesPage() {
  const { t } = useTranslation("cycles");
  const label = useCodeLabel();
  const list = useCycles();
  const isCommittee = useCan("committee");
  const start = isCommittee && (
    <LinkButton to="/cycles/new" look="primary">
      {t("newCycle")}
    </LinkButton>
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <LinkButton to="/schemes">{t("schemes")}</LinkButton>
          {start}
        </>
      }
    >
      <KeysetTable
        list={list}
        caption={t("title")}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} hint={t("emptyHint")} action={start} />}
        columns={[
          {
            key: "title",
            title: t("name"),
            render: (row) => (
              <Link to="/cycles/$cycleId" params={{ cycleId: row.id }}>
                {row.title}
              </Link>
            ),
          },
          { key: "organization", title: t("organization"), render: (row) => row.organization_name },
          { key: "period", title: t("period"), render: (row) => row.period },
          { key: "state", title: t("state"), render: (row) => label("cycleState", row.state) },
          { key: "opened", title: t("openedOn"), render: (row) => dayOf(row.opened_at) || "—", wide: true },
        ]}
      />
    </Page>
  );
}
