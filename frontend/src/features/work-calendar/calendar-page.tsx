import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { dayOf, today } from "@/shared/dates";
import { useCan } from "@/shared/me";
import { Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";
import { StateTag } from "@/shared/state-tag";

import { LoadDrawer } from "./load-drawer";
import { lastDayQuery, yearQuery, type YearLine, yearsQuery } from "./queries";

/** Which years' holiday notices are known. What is not known is never guessed. */
export function CalendarPage() {
  const { t } = useTranslation("work-calendar");
  const isAdmin = useCan("admin");
  const years = useQuery(yearsQuery);
  const [open, setOpen] = useState<YearLine | "new" | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const load = (
    <Button type="primary" onClick={() => setOpen("new")}>
      {t("load")}
    </Button>
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={isAdmin && load}>
      <Section title={t("count")}>
        <Count />
      </Section>
      <Section title={t("years")}>
        {!isAdmin && <p className="qq-muted">{t("adminLoads")}</p>}
        <Loaded query={years}>
          {(rows) => (
            <DataTable
              caption={t("years")}
              rows={rows}
              rowKey={(row) => row.year}
              columns={[
                { key: "year", title: t("year"), render: (row) => row.year },
                { key: "holidays", title: t("holidays"), render: (row) => row.holidays, numeric: true },
                { key: "workdays", title: t("workdays"), render: (row) => row.workdays, numeric: true },
                { key: "document", title: t("documentNo"), render: (row) => row.document_no ?? "—", wide: true },
                { key: "updated", title: t("updated"), render: (row) => dayOf(row.updated_at), wide: true },
                {
                  key: "act",
                  title: t("actions"),
                  render: (row) => (
                    <div className="qq-actions">
                      <Button size="small" onClick={() => setShown(shown === row.year ? null : row.year)}>
                        {t(shown === row.year ? "hideDays" : "showDays")}
                      </Button>
                      {isAdmin && (
                        <Button size="small" onClick={() => setOpen(row)}>
                          {t("correct")}
                        </Button>
                      )}
                    </div>
                  ),
                },
              ]}
            />
          )}
        </Loaded>
        {shown !== null && <Days year={shown} />}
      </Section>
      {open !== null && (
        <LoadDrawer
          known={years.data ?? []}
          edited={open === "new" ? undefined : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}

function Days({ year }: { readonly year: number }) {
  const { t } = useTranslation("work-calendar");
  const found = useQuery(yearQuery(year));
  return (
    <Loaded query={found}>
      {({ days }) => (
        <DataTable
          caption={t("daysOf", { year })}
          rows={days}
          rowKey={(row) => row.day}
          columns={[
            { key: "day", title: t("day"), render: (row) => row.day },
            {
              key: "kind",
              title: t("kind"),
              render: (row) => (
                <StateTag tone={row.kind === "holiday" ? "ok" : "warn"}>{t(`kinds.${row.kind}`)}</StateTag>
              ),
            },
            { key: "name", title: t("name"), render: (row) => row.name },
          ]}
        />
      )}
    </Loaded>
  );
}

/** Tries the counting: from which day, how many, whether that day counts. */
function Count() {
  const { t } = useTranslation("work-calendar");
  const [from, setFrom] = useState(today());
  const [days, setDays] = useState(5);
  const [counts, setCounts] = useState(false);
  const found = useQuery({ ...lastDayQuery(from, days, counts), enabled: from !== "" });
  return (
    <div className="qq-stack">
      <div className="qq-filters">
        <Input
          type="date"
          aria-label={t("postedOn")}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <InputNumber
          aria-label={t("workingDays")}
          suffix={t("workingDays")}
          min={1}
          max={120}
          value={days}
          onChange={(value) => setDays(value ?? 1)}
        />
        <Checkbox checked={counts} onChange={(event) => setCounts(event.target.checked)}>
          {t("countsPostingDay")}
        </Checkbox>
      </div>
      <ProblemBanner error={found.error} />
      {found.data !== undefined && found.error === null && (
        <p role="status">
          {t("lastDay")} <strong>{found.data.last_day}</strong>
        </p>
      )}
    </div>
  );
}
