import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { DownloadButton } from "@/shared/download-button";
import { wordsOf } from "@/shared/fields";
import { ChoiceFilter, OrganizationFilter, SearchFilter } from "@/shared/filters";
import { KeysetTable } from "@/shared/keyset-table";
import { EmptyState, Loaded } from "@/shared/page";
import { StateTag } from "@/shared/state-tag";
import { useUrlFilters } from "@/shared/url-filters";

import { RULES, STANDINGS, standingPath, type SummaryLine, summaryQuery, useStandings } from "./queries";

const TONES = { short: "warn", due: "warn", on_course: "plain", met: "ok" } as const;

/** How everybody in office stands against the rules; the figures lead to the people. */
export function StandingTab() {
  return (
    <>
      <Summary />
      <StandingFilters />
      <StandingList />
    </>
  );
}

function Summary() {
  const { t } = useTranslation("training");
  const [filters, setFilters] = useUrlFilters();
  return (
    <Loaded query={useQuery(summaryQuery(filters.organization_id))}>
      {(found) => (
        <DataTable
          caption={t("summary")}
          rows={found.lines}
          rowKey={(row) => row.rule}
          columns={[
            { key: "rule", title: t("rule"), render: (row) => t(`ruleNames.${row.rule}`) },
            { key: "people", title: t("inOffice"), numeric: true, render: (row) => row.people },
            ...STANDINGS.map((standing) => ({
              key: standing,
              title: t(`standings.${standing}`),
              numeric: true,
              render: (row: SummaryLine) => (
                <Button
                  type="link"
                  size="small"
                  aria-label={`${t(`ruleNames.${row.rule}`)} ${t(`standings.${standing}`)} ${row[standing]}`}
                  onClick={() => setFilters({ rule: row.rule, standing })}
                >
                  {row[standing]}
                </Button>
              ),
            })),
          ]}
        />
      )}
    </Loaded>
  );
}

function StandingFilters() {
  const { t } = useTranslation("training");
  const [filters, setFilters] = useUrlFilters();
  return (
    <div className="qq-filters" role="search" aria-label={t("filters")}>
      <Select
        aria-label={t("rule")}
        value={filters.rule ?? "annual_hours"}
        options={wordsOf(t, "ruleNames", RULES)}
        onChange={(rule: string) => setFilters({ rule })}
      />
      <ChoiceFilter
        label={t("standing")}
        value={filters.standing}
        options={wordsOf(t, "standings", STANDINGS)}
        onChange={(standing) => setFilters({ standing })}
      />
      <OrganizationFilter
        label={t("organization")}
        value={filters.organization_id}
        onChange={(organization_id) => setFilters({ organization_id })}
      />
      <SearchFilter label={t("person")} value={filters.q} onChange={(value) => setFilters({ q: value })} />
      <DownloadButton path={standingPath(filters)} filename="training.xlsx">
        {t("export")}
      </DownloadButton>
    </div>
  );
}

function StandingList() {
  const { t } = useTranslation("training");
  const [filters] = useUrlFilters();
  const list = useStandings(filters);
  const unit = t(filters.rule === "off_job_days" ? "days" : "hours");
  return (
    <KeysetTable
      list={list}
      caption={t("tabs.standing")}
      rowKey={(row) => row.person_id}
      empty={<EmptyState title={t("noneMatches")} hint={t("noneMatchesHint")} />}
      columns={[
        {
          key: "person",
          title: t("person"),
          render: (row) => (
            <Link to="/people/$personId" params={{ personId: row.person_id }}>
              {row.person_name}
            </Link>
          ),
        },
        { key: "organization", title: t("organization"), render: (row) => row.organization_name },
        { key: "required", title: t("required"), numeric: true, render: (row) => `${row.required} ${unit}` },
        { key: "done", title: t("done"), numeric: true, render: (row) => `${row.done} ${unit}` },
        { key: "missing", title: t("missing"), numeric: true, render: (row) => (row.missing > 0 ? `${row.missing} ${unit}` : "—") },
        { key: "due", title: t("dueOn"), render: (row) => row.due_on },
        {
          key: "standing",
          title: t("standing"),
          render: (row) => <StateTag tone={TONES[row.standing]}>{t(`standings.${row.standing}`)}</StateTag>,
        },
        { key: "last", title: t("lastOn"), render: (row) => row.last_on ?? "—", wide: true },
      ]}
    />
  );
}
