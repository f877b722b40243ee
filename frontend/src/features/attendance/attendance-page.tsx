import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ChoiceFilter, OrganizationFilter } from "@/shared/filters";
import { useCan } from "@/shared/me";
import { Page } from "@/shared/page";
import { Tabs } from "@/shared/tabs";
import { useUrlFilters } from "@/shared/url-filters";

import { DutyLogDrawer } from "./duty-log-drawer";
import { DutyLogs } from "./duty-logs";
import { KINDS, PURPOSES } from "./queries";
import { ReportInDrawer } from "./report-in-drawer";
import { ReportIns } from "./report-ins";

/** 居住地报到、假期报到 and 理论学习+实践打卡; a member's page shows their own. */
export function AttendancePage() {
  const { t } = useTranslation("attendance");
  const [filters, setFilters] = useUrlFilters();
  const [open, setOpen] = useState<"report" | "log" | null>(null);
  const tab = filters.tab ?? "reports";
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <Button type={tab === "reports" ? "primary" : "default"} onClick={() => setOpen("report")}>
            {t("report")}
          </Button>
          <Button type={tab === "logs" ? "primary" : "default"} onClick={() => setOpen("log")}>
            {t("log")}
          </Button>
        </>
      }
    >
      <Filters />
      <Tabs
        label={t("title")}
        activeKey={tab}
        onChange={(next) => setFilters({ tab: next === "reports" ? undefined : next })}
        items={[
          { key: "reports", label: t("tabs.reports"), children: <ReportIns /> },
          { key: "logs", label: t("tabs.logs"), children: <DutyLogs /> },
        ]}
      />
      {open === "report" && <ReportInDrawer onClose={() => setOpen(null)} />}
      {open === "log" && <DutyLogDrawer onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Filters() {
  const { t } = useTranslation("attendance");
  const [filters, setFilters] = useUrlFilters();
  const isStaff = useCan("committee", "branch");
  const isLogs = filters.tab === "logs";
  const name = isLogs ? "kind" : "purpose";
  const codes: readonly string[] = isLogs ? KINDS : PURPOSES;
  return (
    <div className="qq-filters" role="search" aria-label={t("filters")}>
      {isStaff && (
        <OrganizationFilter
          label={t("organization")}
          value={filters.organization_id}
          onChange={(id) => setFilters({ organization_id: id })}
        />
      )}
      <ChoiceFilter
        label={t(name)}
        value={filters[name]}
        options={codes.map((value) => ({ value, label: t(`${name}s.${value}`) }))}
        onChange={(value) => setFilters({ [name]: value })}
      />
      {(["from_on", "until_on"] as const).map((edge) => (
        <Input
          key={edge}
          type="date"
          aria-label={t(edge)}
          prefix={t(edge)}
          value={filters[edge] ?? ""}
          onChange={(event) => setFilters({ [edge]: event.target.value === "" ? undefined : event.target.value })}
        />
      ))}
    </div>
  );
}
