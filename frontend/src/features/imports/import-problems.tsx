import { Tag } from "antd";
import { useTranslation } from "react-i18next";

import { KeysetTable } from "@/shared/keyset-table";
import { Section } from "@/shared/page";

import { type Import, useProblems } from "./queries";

/** Every bad or doubtful cell: where it is, and how to mend it. */
export function ImportProblems({ record }: { readonly record: Import }) {
  const { t } = useTranslation("imports");
  const problems = useProblems(record.id, record.version);
  return (
    <Section title={`${t("problemsTitle")} (${record.problem_count})`}>
      <KeysetTable
        list={problems}
        caption={t("problemsTitle")}
        rowKey={(row) => `${row.sheet} ${row.row} ${row.column} ${row.code}`}
        empty={<p className="qq-muted">{t("clean")}</p>}
        columns={[
          { key: "row", title: t("row"), render: (row) => row.row, numeric: true },
          { key: "column", title: t("column"), render: (row) => row.column },
          { key: "message", title: t("message"), render: (row) => row.message },
          {
            key: "severity",
            title: t("severity"),
            render: (row) => (
              <Tag color={row.severity === "error" ? "error" : "default"}>
                {t(row.severity === "error" ? "error" : "warning")}
              </Tag>
            ),
          },
          { key: "sheet", title: t("sheet"), render: (row) => row.sheet, wide: true },
        ]}
      />
    </Section>
  );
}
