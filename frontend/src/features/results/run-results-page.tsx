import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";

import { momentOf } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Facts, Loaded, Page } from "@/shared/page";
import { useUrlFilters } from "@/shared/url-filters";

import { Missing } from "./grade";
import { cycleQuery, type Result, runQuery, useResults } from "./queries";

/** All results of one scoring run. */
export function RunResultsPage() {
  const { runId } = useParams({ from: "/inside/results/$runId" });
  const run = useQuery(runQuery(runId));
  return <Loaded query={run}>{(found) => <RunResults runId={found.id} cycleId={found.cycle_id} run={found} />}</Loaded>;
}

interface Props {
  readonly runId: string;
  readonly cycleId: string;
  readonly run: {
    readonly finished_at: string | null;
    readonly snapshot_hash: string | null;
    readonly scheme_hash: string | null;
    readonly result_hash: string | null;
    readonly engine: string | null;
  };
}

const VIEWS = ["all", "ok", "insufficient", "exempt"] as const;

function RunResults({ runId, cycleId, run }: Props) {
  const { t } = useTranslation("results");
  const cycle = useQuery(cycleQuery(cycleId));
  const isOffice = useCan("committee", "branch");
  const [filters, setFilters] = useUrlFilters();
  const list = useResults(runId, filters);
  return (
    <Page
      title={cycle.data?.title ?? t("title")}
      lead={
        <Link to="/cycles/$cycleId" params={{ cycleId }}>
          {t("toCycle")}
        </Link>
      }
      actions={
        isOffice && (
          <DownloadButton path={`/api/assessment/runs/${runId}/workbook`} filename="results.xlsx">
            {t("workbook")}
          </DownloadButton>
        )
      }
    >
      <div className="qq-filters" role="search" aria-label={t("filters")}>
        <Segmented
          aria-label={t("state")}
          value={filters.state ?? "all"}
          options={VIEWS.map((name) => ({ value: name, label: t(`views.${name}`) }))}
          onChange={(name) => setFilters({ state: name === "all" ? undefined : name })}
        />
      </div>
      <KeysetTable
        list={list}
        caption={t("title")}
        rowKey={(row) => `${row.subject_id} ${row.output}`}
        empty={<EmptyState title={t("none")} hint={t("noneHint")} />}
        columns={[
          {
            key: "subject",
            title: t("subject"),
            render: (row: Result) => (
              <Link to="/results/$runId/$subjectId" params={{ runId, subjectId: row.subject_id }}>
                {row.subject.name}
              </Link>
            ),
          },
          {
            key: "post",
            title: t("post"),
            render: (row: Result) =>
              row.subject.kind === "person" ? `${row.subject.organization_name} ${row.subject.post_title}` : "—",
            wide: true,
          },
          { key: "output", title: t("output"), render: (row: Result) => row.output_label },
          { key: "score", title: t("score"), numeric: true, render: (row: Result) => <Score result={row} /> },
          {
            key: "band",
            title: t("band"),
            render: (row: Result) => (row.stars === null ? row.band : t("starCount", { count: row.stars })),
          },
          {
            key: "rank",
            title: t("rank"),
            numeric: true,
            render: (row: Result) => (row.rank === null ? "—" : `${row.rank} / ${row.pool_size ?? "—"}`),
          },
        ]}
      />
      <Facts
        items={[
          [t("finishedAt"), momentOf(run.finished_at)],
          [t("snapshotHash"), run.snapshot_hash?.slice(0, 12)],
          [t("schemeHash"), run.scheme_hash?.slice(0, 12)],
          [t("resultHash"), run.result_hash?.slice(0, 12)],
          [t("engine"), run.engine],
        ]}
      />
    </Page>
  );
}

function Score({ result }: { readonly result: Result }) {
  const { t } = useTranslation("results");
  if (result.state === "ok") return <>{result.score}</>;
  return (
    <>
      {t(`states.${result.state}`)}
      <br />
      <Missing result={result} />
    </>
  );
}
