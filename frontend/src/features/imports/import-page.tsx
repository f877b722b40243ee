import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";

import { useCodeLabel } from "@/shared/codes";
import { momentOf } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { JobProgress } from "@/shared/job-progress";
import { Loaded, Page } from "@/shared/page";

import { CommitBar } from "./commit-bar";
import { ImportColumns } from "./import-columns";
import { ImportProblems } from "./import-problems";
import { ImportQuestions } from "./import-questions";
import { type Import, importQuery, isBusy } from "./queries";

export function ImportPage() {
  const { importId = "" } = useParams({ strict: false });
  const one = useQuery(importQuery(importId));
  return <Loaded query={one}>{({ value, etag }) => <ImportView record={value} etag={etag} />}</Loaded>;
}

interface ViewProps {
  readonly record: Import;
  readonly etag: string;
}

function ImportView({ record, etag }: ViewProps) {
  const { t } = useTranslation("imports");
  const label = useCodeLabel();
  return (
    <Page
      title={record.file_name}
      lead={[label("importKind", record.kind), t(`states.${record.state}`), momentOf(record.created_at)].join(" · ")}
      actions={
        <>
          <Link to="/imports">{t("back")}</Link>
          {!isBusy(record.state) && (
            <DownloadButton path={`/api/roster/imports/${record.id}/annotated`} filename={record.file_name}>
              {t("annotated")}
            </DownloadButton>
          )}
        </>
      }
    >
      {isBusy(record.state) ? <Progress record={record} /> : <Outcome record={record} etag={etag} />}
    </Page>
  );
}

function Progress({ record }: { readonly record: Import }) {
  const { t } = useTranslation("imports");
  return (
    <div className="qq-sheet">
      <JobProgress
        label={t(record.state === "reading" ? "reading" : "committing")}
        job={{ state: "running", done: record.done, total: record.total, message: record.message }}
      />
    </div>
  );
}

function Outcome({ record, etag }: ViewProps) {
  const { t } = useTranslation("imports");
  if (record.state === "failed") {
    return (
      <>
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t("failedTitle")}
          description={record.message === "" ? t("failedHint") : record.message}
        />
        <ImportProblems record={record} />
      </>
    );
  }
  const isOpen = record.state === "ready";
  return (
    <>
      <CommitBar record={record} />
      {isOpen && record.questions.length > 0 && <ImportQuestions key={etag} record={record} etag={etag} />}
      <ImportProblems record={record} />
      {isOpen && <ImportColumns key={`columns${etag}`} record={record} etag={etag} />}
    </>
  );
}
