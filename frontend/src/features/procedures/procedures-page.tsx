import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { OrganizationFilter } from "@/shared/filters";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { AdviceTab } from "./advice-tab";
import { AlternatesTab } from "./alternates-tab";
import { Board } from "./board";
import { NewProcedure } from "./new-procedure";
import { ProceduresTable } from "./procedures-table";
import { boardQuery } from "./queries";
import { ReportsTab } from "./reports-tab";

/** 任前程序: who is on the way to which post, and how far. */
export function ProceduresPage() {
  const { t } = useTranslation("procedures");
  const [filters, setFilters] = useUrlFilters();
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const canEdit = useCan("committee");
  const propose = (
    <Button type="primary" onClick={() => setOpen(true)}>
      {t("propose")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={canEdit && propose}>
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <OrganizationFilter
          label={t("organization")}
          value={filters.organization_id}
          onChange={(id) => setFilters({ organization_id: id })}
        />
      </div>
      <Tabs
        label={t("title")}
        activeKey={filters.tab ?? "board"}
        onChange={(tab) => setFilters({ tab: tab === "board" ? undefined : tab })}
        items={[
          { key: "board", label: t("tabs.board"), children: <BoardTab /> },
          { key: "all", label: t("tabs.all"), children: <ProceduresTable /> },
          { key: "alternates", label: t("tabs.alternates"), children: <AlternatesTab /> },
          { key: "reports", label: t("tabs.reports"), children: <ReportsTab /> },
          { key: "advice", label: t("tabs.advice"), children: <AdviceTab /> },
        ]}
      />
      {isOpen && (
        <NewProcedure
          onClose={() => setOpen(false)}
          onDone={(made) => void navigate({ to: "/procedures/$procedureId", params: { procedureId: made.id } })}
        />
      )}
    </Page>
  );
}

function BoardTab() {
  const { t } = useTranslation("procedures");
  const [filters] = useUrlFilters();
  const board = useQuery(boardQuery(filters));
  return (
    <Loaded query={board}>
      {(rows) =>
        rows.length === 0 ? (
          <EmptyState title={t("emptyTitle")} hint={t("emptyHint")} />
        ) : (
          <Board procedures={rows} />
        )
      }
    </Loaded>
  );
}
