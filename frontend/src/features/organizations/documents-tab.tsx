import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { today } from "@/shared/dates";
import { DownloadButton } from "@/shared/download-button";
import { useCan } from "@/shared/me";

const FILES = [
  { key: "roster", path: "/api/roster/people", more: { format: "xlsx" }, filename: "roster.xlsx" },
  { key: "team", path: "/api/roster/documents/team", more: { format: "xlsx" }, filename: "team.xlsx" },
  { key: "teamWord", path: "/api/roster/documents/team", more: { format: "docx" }, filename: "team.docx" },
  { key: "statistics", path: "/api/roster/indicators/workbook", more: {}, filename: "statistics.xlsx" },
] as const;

/** What offices hand on: lists and tables of a subtree on a day. */
export function DocumentsTab({ id }: { readonly id: string }) {
  const { t } = useTranslation("organizations");
  const [day, setDay] = useState(today());
  const isCommittee = useCan("committee");
  const pathOf = (path: string, more: Readonly<Record<string, string>>) =>
    `${path}?${new URLSearchParams({ organization_id: id, as_of: day, ...more }).toString()}`;
  return (
    <div className="qq-stack">
      <p className="qq-muted">{t("files.lead")}</p>
      <label className="qq-field">
        <span>{t("files.asOf")}</span>
        <Input
          type="date"
          max={today()}
          value={day}
          onChange={(event) => setDay(event.target.value === "" ? today() : event.target.value)}
        />
      </label>
      <div className="qq-actions">
        {FILES.map(({ key, path, more, filename }) => (
          <DownloadButton key={key} path={pathOf(path, more)} filename={filename}>
            {t(`files.${key}`)}
          </DownloadButton>
        ))}
      </div>
      {isCommittee && (
        <>
          <div className="qq-actions">
            <DownloadButton path={`/api/roster/documents/zhtj?organization_id=${id}`} filename="zhtj.xlsx">
              {t("files.zhtj")}
            </DownloadButton>
          </div>
          <p className="qq-muted">{t("files.zhtjHint")}</p>
        </>
      )}
    </div>
  );
}
