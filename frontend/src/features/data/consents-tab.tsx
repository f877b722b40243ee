import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { Loaded, Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Purpose, purposesQuery, summaryQuery, useChangePurpose } from "./queries";

/** Per purpose: whose data may be used, why not the others', and the text people agree to. */
export function Consents({ isAdmin }: { readonly isAdmin: boolean }) {
  const { t } = useTranslation("data");
  const summary = useQuery(summaryQuery);
  const purposes = useQuery(purposesQuery);
  const labelOf = (key: string) => purposes.data?.find((one) => one.key === key)?.label ?? key;
  return (
    <div className="qq-page">
      <Section title={t("consentCounts")}>
        <p className="qq-muted">{t("consentCountsHint")}</p>
        <Loaded query={summary}>
          {(rows) => (
            <DataTable
              caption={t("consentCounts")}
              rows={rows}
              rowKey={(row) => row.purpose}
              columns={[
                { key: "purpose", title: t("purpose"), render: (row) => labelOf(row.purpose) },
                { key: "people", title: t("people"), render: (row) => row.people, numeric: true },
                { key: "duty", title: t("byDuty"), render: (row) => row.by_duty, numeric: true },
                { key: "agreed", title: t("agreed"), render: (row) => row.agreed, numeric: true },
                { key: "not", title: t("notGiven"), render: (row) => row.not_given, numeric: true },
                { key: "withdrawn", title: t("withdrawn"), render: (row) => row.withdrawn, numeric: true },
              ]}
            />
          )}
        </Loaded>
      </Section>
      <Section title={t("wordings")}>
        <Loaded query={purposes}>
          {(rows) => (
            <DataTable
              caption={t("wordings")}
              rows={rows}
              rowKey={(row) => row.key}
              columns={[
                { key: "label", title: t("purpose"), render: (row) => row.label },
                { key: "version", title: t("textVersion"), render: (row) => row.text_version, numeric: true },
                {
                  key: "wording",
                  title: t("wording"),
                  render: (row) => (isAdmin ? <Wording key={row.version} purpose={row} /> : row.wording),
                },
              ]}
            />
          )}
        </Loaded>
      </Section>
    </div>
  );
}

function Wording({ purpose }: { readonly purpose: Purpose }) {
  const { t } = useTranslation("data");
  const [isEditing, setEditing] = useState(false);
  const [words, setWords] = useState(purpose.wording);
  const change = useChangePurpose(() => setEditing(false));
  if (!isEditing) {
    return (
      <>
        {purpose.wording}{" "}
        <Button size="small" type="link" onClick={() => setEditing(true)}>
          {t("shared:edit")}
        </Button>
      </>
    );
  }
  return (
    <>
      <ProblemBanner error={change.error} />
      <Input.TextArea
        rows={3}
        value={words}
        maxLength={2000}
        aria-label={t("wording")}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="qq-muted">{t("wordingHint")}</p>
      <div className="qq-actions">
        <Button
          size="small"
          type="primary"
          loading={change.isPending}
          disabled={words.trim() === ""}
          onClick={() => change.mutate({ purpose, wording: words.trim() })}
        >
          {t("shared:save")}
        </Button>
        <Button size="small" onClick={() => setEditing(false)}>
          {t("shared:cancel")}
        </Button>
      </div>
    </>
  );
}
