import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { App, Button, Upload } from "antd";
import { useTranslation } from "react-i18next";

import { ProblemError } from "@/api/problem";
import { DataTable } from "@/shared/data-table";
import { dayOf } from "@/shared/dates";
import { KeysetTable } from "@/shared/keyset-table";
import { useCan } from "@/shared/me";
import { EmptyState, Loaded, Page, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { libraryQuery, type Sample, useLoadSample, useSchemes, useUploadScheme } from "./queries";

export function SchemesPage() {
  const { t } = useTranslation("schemes");
  const isCommittee = useCan("committee");
  const list = useSchemes();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Section title={t("ours")}>
        <KeysetTable
          list={list}
          caption={t("ours")}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t("emptyTitle")} hint={t("emptyHint")} />}
          columns={[
            {
              key: "title",
              title: t("schemeTitle"),
              render: (row) => (
                <Link to="/schemes/$schemeId" params={{ schemeId: row.id }}>
                  {row.title}
                </Link>
              ),
            },
            { key: "edition", title: t("edition"), numeric: true, render: (row) => row.edition },
            { key: "hash", title: t("hash"), render: (row) => <code>{row.hash.slice(0, 12)}</code>, wide: true },
            { key: "created", title: t("loadedOn"), render: (row) => dayOf(row.created_at) },
          ]}
        />
      </Section>
      {isCommittee && (
        <>
          <UploadSection />
          <LibrarySection />
        </>
      )}
    </Page>
  );
}

/** A document of one's own; what is wrong with it is listed place by place. */
function UploadSection() {
  const { t } = useTranslation("schemes");
  const navigate = useNavigate();
  const upload = useUploadScheme((scheme) => {
    void navigate({ to: "/schemes/$schemeId", params: { schemeId: scheme.id } });
  });
  const places = upload.error instanceof ProblemError ? upload.error.fields : [];
  return (
    <Section title={t("upload")}>
      <p className="qq-muted">{t("uploadHint")}</p>
      <div className="qq-actions">
        <Upload
          accept=".yaml,.yml,.json"
          showUploadList={false}
          beforeUpload={(file) => {
            void file.text().then((text) => upload.mutate(text));
            return false;
          }}
        >
          <Button loading={upload.isPending}>{t("chooseFile")}</Button>
        </Upload>
      </div>
      {places.length === 0 ? (
        <ProblemBanner error={upload.error} />
      ) : (
        <div role="alert" className="qq-stack">
          <p className="qq-bad">{t("invalid", { count: places.length })}</p>
          <DataTable
            caption={t("invalid", { count: places.length })}
            rows={places}
            rowKey={(place) => place.loc.join(".") + place.code + place.message}
            columns={[
              { key: "place", title: t("place"), render: (place) => <code>{place.loc.slice(1).join(" › ")}</code> },
              { key: "message", title: t("problem"), render: (place) => place.message },
            ]}
          />
        </div>
      )}
    </Section>
  );
}

function LibrarySection() {
  const { t } = useTranslation("schemes");
  const library = useQuery(libraryQuery);
  return (
    <Section title={t("library")}>
      <p className="qq-muted">{t("libraryHint")}</p>
      <Loaded query={library}>
        {(samples) => (
          <DataTable
            caption={t("library")}
            rows={samples}
            rowKey={(sample) => sample.key}
            columns={[
              { key: "title", title: t("schemeTitle"), render: (sample) => sample.title },
              { key: "quote", title: t("source"), render: (sample) => sample.quote, wide: true },
              { key: "action", title: t("actions"), render: (sample) => <SampleAction sample={sample} /> },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

function SampleAction({ sample }: { readonly sample: Sample }) {
  const { t } = useTranslation("schemes");
  const { message } = App.useApp();
  const load = useLoadSample(() => void message.success(t("sampleLoaded", { title: sample.title })));
  if (sample.scheme_id !== null) {
    return (
      <Link to="/schemes/$schemeId" params={{ schemeId: sample.scheme_id }}>
        {t("read")}
      </Link>
    );
  }
  return (
    <>
      <Button
        size="small"
        loading={load.isPending}
        onClick={() => load.mutate(sample.key)}
        aria-label={t("loadOne", { title: sample.title })}
      >
        {t("load")}
      </Button>
      <ProblemBanner error={load.error} />
    </>
  );
}
