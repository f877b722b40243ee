import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DataTable } from "@/shared/data-table";
import { Section } from "@/shared/page";
import { ProblemBanner } from "@/shared/problem-banner";

import { type Import, type ImportColumn, useAnswer } from "./queries";

interface Props {
  readonly record: Import;
  readonly etag: string;
}

const NOTHING = "";

/** What each column was taken for, how surely, and a way to say otherwise. */
export function ImportColumns({ record, etag }: Props) {
  const { t } = useTranslation("imports");
  const [changed, setChanged] = useState<ReadonlyMap<number, string>>(new Map());
  const answer = useAnswer(record.id, etag);
  const fields: unknown = t(`fields.${record.kind}`, { returnObjects: true });
  const options = [
    { value: NOTHING, label: t("notImported") },
    ...Object.entries(fields as Record<string, string>).map(([value, label]) => ({ value, label })),
  ];
  const meaningOf = (column: ImportColumn) => changed.get(column.index) ?? column.field ?? NOTHING;
  const apply = () =>
    answer.mutate({
      answers: [],
      columns: record.columns
        .filter((column) => changed.has(column.index))
        .map((column) => ({
          header: column.header,
          index: column.index,
          field: meaningOf(column) === NOTHING ? null : meaningOf(column),
        })),
    });
  return (
    <Section
      title={t("columnsTitle")}
      actions={
        changed.size > 0 && (
          <Button type="primary" loading={answer.isPending} onClick={apply}>
            {t("applyColumns")}
          </Button>
        )
      }
    >
      {record.sheet !== null && (
        <p className="qq-muted">{t("sheetAndRow", { sheet: record.sheet, row: record.header_row ?? 1 })}</p>
      )}
      <ProblemBanner error={answer.error} />
      <DataTable
        caption={t("columnsTitle")}
        rows={record.columns}
        rowKey={(column) => column.index}
        columns={[
          { key: "header", title: t("header"), render: (column) => column.header },
          {
            key: "meaning",
            title: t("meaning"),
            render: (column) => (
              <Select
                aria-label={column.header}
                className="qq-meaning"
                value={meaningOf(column)}
                options={optionsFor(column, options)}
                showSearch={{ optionFilterProp: "label" }}
                onChange={(field: string) => setChanged(new Map(changed).set(column.index, field))}
              />
            ),
          },
          {
            key: "confidence",
            title: t("confidence"),
            numeric: true,
            render: (column) => (column.field === null ? "—" : t("score", { score: Math.round(column.confidence * 100) })),
          },
        ]}
      />
    </Section>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** A recognised meaning that is not imported is not offered, but must show what it is. */
function optionsFor(column: ImportColumn, options: readonly Option[]): Option[] {
  const { field, label } = column;
  if (field === null || options.some((option) => option.value === field)) return [...options];
  return [...options, { value: field, label: label ?? field }];
}
